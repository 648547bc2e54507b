package sikkerby.command.log;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Idempotency keys, and the answers that were given under them. */
public final class Keys {

    private final JdbcClient database;
    private final GroupCommit writer;
    private final Clock clock;

    public Keys(DataSource database, GroupCommit writer, Clock clock) {
        this.database = JdbcClient.create(database);
        this.writer = writer;
        this.clock = clock;
    }

    public Optional<KnownAnswer> find(KeyName name) {
        return database.sql("""
                        select body_hash, status, answer, event_id from command.idempotency_key
                        where caller = :caller and path = :path and key = :key
                        """)
                .param("caller", name.caller())
                .param("path", name.path())
                .param("key", name.key())
                .query((row, _) -> new KnownAnswer(
                        row.getBytes("body_hash"),
                        row.getInt("status"),
                        row.getBytes("answer"),
                        row.getObject("event_id", UUID.class)))
                .optional();
    }

    /**
     * Stores the key of a command that changed nothing.
     *
     * @throws GuardMoved where what it was decided on has changed since, its own object included
     * @throws KeyTaken where the same command was answered meanwhile
     */
    public void remember(KeyName name, KnownAnswer answer, Attempt attempt) {
        var read = new HashMap<>(attempt.guards());
        read.putAll(attempt.targets());
        writer.append(new Append(List.of(), new KeyRow(name, answer, clock.instant()), read, attempt.searches()));
    }
}
