package sikkerby.query.model;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Function;
import javax.sql.DataSource;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.deadletter.DeadLetteringEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.query.log.LogEntry;
import sikkerby.query.log.LogReader;
import sikkerby.query.log.LogSignal;
import sikkerby.query.log.LogSource;

/** Follows the log for every read model, each at its own pace, with the token stored in the transaction of the rows. */
public final class Projections implements AutoCloseable {

    private static final int BATCH = 64;
    private static final long CLAIM_MILLIS = 1_000;

    private final LogSignal signal;
    private final Transactions transactions;
    private final ScheduledExecutorService coordinators = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().name("projection-coordinator-", 0).factory());
    private final ScheduledExecutorService workers = Executors.newScheduledThreadPool(
            4, Thread.ofPlatform().name("projection-worker-", 0).factory());
    private final Map<String, Following> following = new LinkedHashMap<>();

    private record Following(
            ReadModel<?> model, DeadLetteringEventHandlerInvoker invoker, PooledStreamingEventProcessor processor) {}

    public Projections(
            Collection<ReadModel<?>> models,
            DataSource database,
            PlatformTransactionManager platform,
            TokenStore tokens,
            Function<String, SequencedDeadLetterQueue<EventMessage<?>>> deadLetters) {
        this.signal = new LogSignal(database);
        this.transactions = Transactions.patient(platform);
        var source = new LogSource(database, signal);
        var each = new TransactionTemplate(platform);
        each.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        var log = new LogReader(JdbcClient.create(database));
        var jdbc = new NamedParameterJdbcTemplate(database);
        for (var model : models) {
            var invoker = DeadLetteringEventHandlerInvoker.builder()
                    .eventHandlers(new Projection<>(model, log, jdbc, each))
                    .sequencingPolicy(Projections::object)
                    .listenerInvocationErrorHandler(PropagatingErrorHandler.instance())
                    .queue(deadLetters.apply(model.name()))
                    .enqueuePolicy(new Setback())
                    .enableSequenceIdentifierCache()
                    .transactionManager(new Transactions(platform))
                    .build();
            var processor = PooledStreamingEventProcessor.builder()
                    .name(model.name())
                    .eventHandlerInvoker(invoker)
                    .messageSource(source)
                    .initialToken(it -> it.createTailToken())
                    .initialSegmentCount(1)
                    .tokenStore(tokens)
                    .transactionManager(transactions)
                    .coordinatorExecutor(coordinators)
                    .workerExecutor(workers)
                    .batchSize(BATCH)
                    .tokenClaimInterval(CLAIM_MILLIS)
                    .claimExtensionThreshold(CLAIM_MILLIS)
                    .build();
            following.put(model.name(), new Following(model, invoker, processor));
        }
    }

    public void start() {
        signal.start();
        following.values().forEach(it -> it.processor().start());
    }

    @Override
    public void close() {
        transactions.hurry();
        following.values().forEach(it -> it.processor().shutDown());
        signal.close();
        coordinators.shutdownNow();
        workers.shutdownNow();
    }

    /** Whether every read model is being followed, here or on another instance. */
    public boolean areRunning() {
        return following.values().stream().map(Following::processor).allMatch(it -> it.isRunning() && !it.isError());
    }

    public List<String> names() {
        return List.copyOf(following.keySet());
    }

    ReadModel<?> model(String name) {
        return find(name).model();
    }

    /** Tries the dead letters of one object anew; true where the first of them was taken in. */
    boolean retry(String name, String object) {
        return find(name)
                .invoker()
                .process(letter -> letter.message().getPayload() instanceof LogEntry entry
                        && entry.object().toString().equals(object));
    }

    private Following find(String name) {
        var found = following.get(name);
        if (found == null) throw new IllegalArgumentException("There is no read model " + name + ".");
        return found;
    }

    private static Object object(EventMessage<?> message) {
        if (message.getPayload() instanceof LogEntry entry)
            return entry.object().toString();
        throw new IllegalArgumentException("Not an entry of the log: " + message.getPayloadType());
    }
}
