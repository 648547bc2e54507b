package sikkerby.benchmark;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import sikkerby.benchmark.running.Store;
import sikkerby.command.log.SnapshotForm;
import sikkerby.query.model.Transactions;

/** Axon's own event store on JDBC with the settings it comes with, in a database of its own: what one would take otherwise. */
final class StockStore implements AutoCloseable {

    private static final int CONNECTIONS = 20;
    private static final int OBJECTS_EACH = 80;

    private record Target(UUID object, AtomicLong sequence) {}

    private final HikariDataSource pool = new HikariDataSource();
    private final TransactionManager transactions;
    private final EmbeddedEventStore events;
    private final List<List<Target>> targets;
    private final AtomicLong appended = new AtomicLong();

    StockStore(Store store, int writers) {
        pool.setDataSource(store.superuser());
        pool.setMaximumPoolSize(CONNECTIONS);
        var spring = new DataSourceTransactionManager(pool);
        this.transactions = new Transactions(spring);
        var serializer = SnapshotForm.serializer();
        var engine = JdbcEventStorageEngine.builder()
                .connectionProvider(new TransactionAwareDataSourceProxy(pool)::getConnection)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        this.events = EmbeddedEventStore.builder().storageEngine(engine).build();
        this.targets = IntStream.range(0, writers)
                .mapToObj(_ -> IntStream.range(0, OBJECTS_EACH)
                        .mapToObj(_ -> new Target(UUID.randomUUID(), new AtomicLong(-1)))
                        .toList())
                .toList();
    }

    /** One event in a unit of work and a transaction of its own, as its command bus does it. */
    void append(int writer) {
        var own = targets.get(writer);
        var target = own.get((int) (appended.getAndIncrement() % own.size()));
        var work = DefaultUnitOfWork.startAndGet(null);
        work.attachTransaction(transactions);
        try {
            events.publish(Appends.event(target.object(), target.sequence().incrementAndGet()));
            work.commit();
        } catch (RuntimeException failed) {
            work.rollback(failed);
            throw failed;
        }
    }

    @Override
    public void close() {
        events.shutDown();
        pool.close();
    }
}
