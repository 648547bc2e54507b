package sikkerby.command.platform;

import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.flywaydb.core.Flyway;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import sikkerby.command.log.GroupCommit;
import sikkerby.command.log.GuardedPast;
import sikkerby.command.log.LogEventStorageEngine;
import sikkerby.command.log.StockEngine;
import sikkerby.command.registry.Registry;
import sikkerby.events.stored.EventJson;

/** What keeps the events: the log, or for comparison Axon's own engine. */
@Configuration(proxyBeanMethods = false)
class Engines {

    private final String wanted;
    private final boolean comparison;

    Engines(Environment settings) {
        this.wanted = settings.getProperty("sikkerby.store.engine", "log");
        this.comparison = isComparison(settings);
    }

    static boolean isComparison(Environment settings) {
        return settings.getProperty("sikkerby.store.comparison", Boolean.class, false);
    }

    @Bean
    EventStorageEngine engine(
            DataSource database,
            Flyway migrations,
            GroupCommit writer,
            GuardedPast past,
            Serializer snapshots,
            Clock clock) {
        return switch (wanted) {
            case "log" -> new LogEventStorageEngine(database, writer, past, new EventJson(), snapshots, clock);
            case "stock" -> {
                if (comparison)
                    StockEngine.makeTables(migrations.getConfiguration().getDataSource(), snapshots);
                yield StockEngine.in(database, snapshots);
            }
            default ->
                throw new IllegalStateException("sikkerby.store.engine can be log or stock, and not " + wanted + ".");
        };
    }

    @Bean
    Registry registry(EventStorageEngine engine, GuardedPast past) {
        return new Registry(engine instanceof StockEngine stock ? stock : past, past);
    }
}
