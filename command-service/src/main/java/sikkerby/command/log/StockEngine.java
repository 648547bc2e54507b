package sikkerby.command.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.registry.Past;
import sikkerby.events.fact.Fact;

/** Axon's own storage engine in tables of its own, to compare the log with. Rules read them, and nothing else does. */
public final class StockEngine implements EventStorageEngine, Past {

    private final JdbcEventStorageEngine engine;

    private StockEngine(JdbcEventStorageEngine engine) {
        this.engine = engine;
    }

    public static StockEngine in(DataSource database, Serializer serializer) {
        return new StockEngine(engine(database, serializer));
    }

    /** As the owner of the database, so that {@code sikkerby_command} may work with them. */
    public static void makeTables(DataSource owner, Serializer serializer) {
        var sql = JdbcClient.create(owner);
        sql.sql("create schema if not exists comparison").update();
        engine(owner, serializer).createSchema(PostgresEventTableFactory.INSTANCE);
        sql.sql("grant usage on schema comparison to sikkerby_command").update();
        sql.sql("grant select, insert, delete on all tables in schema comparison to sikkerby_command")
                .update();
        sql.sql("grant usage on all sequences in schema comparison to sikkerby_command")
                .update();
    }

    private static JdbcEventStorageEngine engine(DataSource database, Serializer serializer) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(database::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventSchema.builder()
                        .eventTable("comparison.event")
                        .snapshotTable("comparison.snapshot")
                        .build())
                .build();
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        engine.appendEvents(events);
        var stored = events.stream()
                .map(DomainEventMessage.class::cast)
                .map(event -> new Stored(
                        UUID.fromString(event.getAggregateIdentifier()),
                        event.getSequenceNumber(),
                        UUID.fromString(event.getIdentifier())))
                .toList();
        Attempt.current().ifPresent(it -> it.storing(stored));
    }

    @Override
    public List<Fact> of(UUID object) {
        return engine.readEvents(object.toString(), 0)
                .asStream()
                .map(event -> (Fact) event.getPayload())
                .toList();
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        return engine.readEvents(aggregateIdentifier, firstSequenceNumber);
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        return engine.readEvents(trackingToken, mayBlock);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        engine.storeSnapshot(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return engine.readSnapshot(aggregateIdentifier);
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return engine.lastSequenceNumberFor(aggregateIdentifier);
    }
}
