package sikkerby.benchmark.seed;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Origin;
import sikkerby.events.stored.EventJson;

/** Writes events as the command service and its sequencer leave them: entry, references and idempotency key beside each. */
final class LogWriter implements AutoCloseable {

    private static final String SECRETARIAT = "sekretariat";

    private final CopyIn event;
    private final CopyIn entry;
    private final CopyIn reference;
    private final CopyIn key;
    private final Dice dice;
    private final EventJson json = new EventJson();
    private long position;

    /** @param superuser whose foreign keys and triggers are off: what is written here is right */
    LogWriter(DataSource superuser, Dice dice) throws SQLException, IOException {
        this.dice = dice;
        event = new CopyIn(open(superuser), """
                log.event (event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at, payload,
                    metadata, content)""");
        entry = new CopyIn(open(superuser), "log.entry (position, global_index, recorded_at)");
        reference = new CopyIn(open(superuser), "log.reference (referred, kind, object)");
        key = new CopyIn(open(superuser), """
                command.idempotency_key (caller, path, key, body_hash, status, answer, event_id, stored_at)""");
    }

    private static Connection open(DataSource superuser) throws SQLException {
        var connection = superuser.getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica; set transaction_timeout = 0");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    void write(Happening it, Instant at, boolean late) throws IOException {
        var id = dice.id(at);
        var actor = it.by() == null ? SECRETARIAT : it.by().value().toLowerCase(Locale.ROOT) + "-koordinator";
        var stored = json.write(it.fact(), circumstances(it, actor, at, late));
        position++;
        event.row(10)
                .add(id)
                .add(it.kind())
                .add(it.object())
                .add(it.sequence())
                .add(stored.type())
                .addInt(stored.revision())
                .add(at)
                .add(stored.payload())
                .add(stored.metadata())
                .add(stored.content());
        entry.row(3).add(position).add(position).add(at);
        // No object here names another twice.
        for (var referred : it.fact().refersTo())
            reference.row(3).add(referred).add(it.kind()).add(it.object());
        answer(it, id, actor, at);
    }

    private void answer(Happening it, UUID id, String actor, Instant at) throws IOException {
        var said = "{\"id\":\"%s\",\"number\":\"%s\",\"version\":%d,\"event\":\"%s\"}"
                .formatted(it.object(), it.number(), it.sequence() + 1, id);
        var path = "POST /api/" + it.kind().toLowerCase(Locale.ROOT) + "s/" + it.object();
        key.row(8)
                .add(actor)
                .add(path)
                .add(dice.id(at))
                .add(dice.bytes(32))
                .addInt(it.sequence() == 0 ? 201 : 200)
                .add(said)
                .add(id)
                .add(at);
    }

    private Circumstances circumstances(Happening it, String actor, Instant at, boolean late) {
        return new Circumstances(
                new ActorId(actor),
                it.by(),
                role(it),
                null,
                null,
                dice.id(at),
                null,
                Origin.API,
                late ? dice.text() : null,
                null,
                null);
    }

    private static @Nullable String role(Happening it) {
        return it.by() == null ? "SECRETARIAT" : "COORDINATOR";
    }

    long written() {
        return position;
    }

    @Override
    public void close() throws SQLException, IOException {
        event.close();
        entry.close();
        reference.close();
        key.close();
    }
}
