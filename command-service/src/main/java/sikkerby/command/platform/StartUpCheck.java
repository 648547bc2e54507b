package sikkerby.command.platform;

import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import sikkerby.command.log.StoreGuard;

/** Lets the service start on the store it was built for and on no other. */
@Component
class StartUpCheck implements InitializingBean {

    private final DataSource database;
    private final EventStorageEngine engine;
    private final EventStore events;
    private final boolean unsafe;
    private final boolean comparison;

    StartUpCheck(
            DataSource database,
            EventStorageEngine engine,
            org.axonframework.config.Configuration axon,
            Environment settings) {
        this.database = database;
        this.engine = engine;
        this.events = axon.eventStore();
        this.unsafe = settings.getProperty("sikkerby.store.unsafe", Boolean.class, false);
        this.comparison = Engines.isComparison(settings);
    }

    @Override
    public void afterPropertiesSet() {
        if (!unsafe && !(events instanceof EmbeddedEventStore)) {
            throw new IllegalStateException("Events would not be stored but go to "
                    + events.getClass().getSimpleName() + ". That is for tests only: set sikkerby.store.unsafe=true.");
        }
        StoreGuard.mustBeLog(engine, comparison);
        StoreGuard.mustKeep(database, unsafe);
    }
}
