package sikkerby.command.log;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets the service start only on a store that keeps what it acknowledged. */
public final class StoreGuard {

    private static final Set<String> SETTINGS = Set.of("fsync", "synchronous_commit", "full_page_writes");

    private StoreGuard() {}

    /**
     * Fails unless events go into the log, and what PostgreSQL acknowledges survives a crash.
     *
     * @param unsafe {@code sikkerby.store.unsafe}: for tests and comparisons, where losing everything is no loss
     */
    public static void check(DataSource database, EventStorageEngine engine, boolean unsafe) {
        if (unsafe) return;
        if (!(engine instanceof LogEventStorageEngine)) {
            throw new IllegalStateException("Events would not go into the log but into "
                    + engine.getClass().getSimpleName()
                    + ". That is for comparisons only: set sikkerby.store.unsafe=true.");
        }
        var client = JdbcClient.create(database);
        refuse(SETTINGS.stream().sorted().filter(setting -> isOff(client, setting)));
    }

    private static void refuse(Stream<String> off) {
        var settings = off.toList();
        if (settings.isEmpty()) return;
        throw new IllegalStateException("PostgreSQL would lose what it acknowledged: off is "
                + String.join(", ", settings) + ". Switch it on, or for tests set sikkerby.store.unsafe=true.");
    }

    private static boolean isOff(JdbcClient client, String setting) {
        return client.sql("select current_setting(:setting)")
                .params(Map.of("setting", setting))
                .query(String.class)
                .single()
                .equals("off");
    }
}
