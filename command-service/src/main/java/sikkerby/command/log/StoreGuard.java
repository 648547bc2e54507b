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
     * Fails unless events go into the log.
     *
     * @param comparison {@code sikkerby.store.comparison}: Axon's own engine may take its place
     */
    public static void mustBeLog(EventStorageEngine engine, boolean comparison) {
        if (engine instanceof LogEventStorageEngine || (comparison && engine instanceof StockEngine)) return;
        throw new IllegalStateException("Events would not go into the log but into "
                + engine.getClass().getSimpleName()
                + ". Axon's own engine is for comparisons only: set sikkerby.store.comparison=true.");
    }

    /**
     * Fails unless what PostgreSQL acknowledges survives a crash.
     *
     * @param unsafe {@code sikkerby.store.unsafe}: for tests, where losing everything is no loss
     */
    public static void mustKeep(DataSource database, boolean unsafe) {
        if (unsafe) return;
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
