package sikkerby.command.log;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Appends to the log. Commands queue; one thread of this service stores all that wait in one transaction, so that many
 * share one trip to the database and one to the disk. Each command is stored whole or not at all.
 */
public final class GroupCommit implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int WAIT_SECONDS = 30;
    private static final long LONGEST_MOMENT = TimeUnit.MILLISECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Worker worker = new Worker("log-writer", lock, arrived, this::run);
    private final ArrayDeque<Pending> queue = new ArrayDeque<>();
    private final LogSession session;
    private final Runnable committed;
    private final Timer timer;

    /**
     * Keeps one connection of this source, from start to close.
     *
     * @param committed is told after each commit, such as a sequencer that may be waiting
     */
    public GroupCommit(DataSource database, MeterRegistry meters, Runnable committed) {
        this.session = new LogSession(database, "sikkerby log writer");
        this.committed = committed;
        this.timer = Timer.builder("sikkerby.log.append")
                .description("From a command's append until it is stored")
                .publishPercentileHistogram()
                .register(meters);
    }

    public void start() {
        worker.start();
    }

    /** Stores what waits already, then stops. */
    @Override
    public void close() {
        worker.close();
    }

    /** Returns once it is stored for good; throws why it is not. */
    void append(Append append) {
        timer.record(() -> await(enqueued(append)));
    }

    private Pending enqueued(Append append) {
        var pending = Pending.of(append);
        lock.lock();
        try {
            if (!worker.isRunning()) throw new StoreUnavailable("The log's writer is not running.", false, null);
            queue.add(pending);
            arrived.signal();
        } finally {
            lock.unlock();
        }
        return pending;
    }

    private static void await(Pending pending) {
        try {
            pending.outcome().get(WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException reason) throw reason;
            throw new CompletionException(failed.getCause());
        } catch (TimeoutException late) {
            pending.outcome().cancel(false);
            throw new StoreUnavailable("The store did not answer in time.", true, late);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new StoreUnavailable("Interrupted while storing.", true, interrupted);
        }
    }

    private void run() {
        for (var batch = next(0, 0); !batch.isEmpty(); ) {
            var began = System.nanoTime();
            try {
                store(batch);
            } catch (RuntimeException | Error unforeseen) {
                LOG.error("The log's writer failed", unforeseen);
                session.close();
                var reason = new StoreUnavailable("The log's writer failed.", true, unforeseen);
                batch.forEach(it -> it.failed(reason));
            }
            batch = next(batch.size(), System.nanoTime() - began);
        }
        session.close();
    }

    /**
     * Waits for work; empty means that it is time to stop. Where many send at once, those just answered are given a moment
     * to come back: without it they would miss this trip and half of all would always wait for the other half.
     */
    private List<Pending> next(int answered, long tookNanos) {
        lock.lock();
        try {
            var company = answered > 1 ? answered + queue.size() : 0;
            var moment = Math.min(tookNanos / 4, LONGEST_MOMENT);
            while (moment > 0 && queue.size() < company && !worker.isStopping()) moment = arrived.awaitNanos(moment);
            while (true) {
                var batch = Batch.from(queue).members();
                if (!batch.isEmpty() || worker.isStopping()) return batch;
                arrived.await();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            worker.stop();
            return Batch.from(queue).members();
        } finally {
            lock.unlock();
        }
    }

    private void store(List<Pending> batch) {
        Connection connection;
        try {
            connection = session.connection();
        } catch (SQLException unreachable) {
            session.close();
            var reason = new StoreUnavailable("The store can't be reached.", false, unreachable);
            batch.forEach(it -> it.failed(reason));
            return;
        }
        try {
            var others = batch.stream().anyMatch(it -> it.append().involvesOthers());
            var stored = others ? storeGuarded(connection, batch) : storeUnguarded(connection, batch);
            stored.forEach(Pending::stored);
            committed.run();
        } catch (SQLException failure) {
            afterFailure(failure, batch);
        }
    }

    private static List<Pending> storeUnguarded(Connection connection, List<Pending> batch) throws SQLException {
        LogInsert.insert(connection, appends(batch), true);
        return batch;
    }

    private static List<Pending> storeGuarded(Connection connection, List<Pending> batch) throws SQLException {
        connection.setAutoCommit(false);
        LogInsert.lock(connection, appends(batch));
        var now = Current.of(connection, appends(batch));
        var refused = batch.stream()
                .collect(Collectors.partitioningBy(it -> now.moved(it.append()).isEmpty()));
        var standing = refused.getOrDefault(true, List.of());
        if (!standing.isEmpty()) LogInsert.insert(connection, appends(standing), false);
        connection.commit();
        connection.setAutoCommit(true);
        refused.getOrDefault(false, List.of()).forEach(it -> it.failed(new GuardMoved(now.moved(it.append()))));
        return standing;
    }

    /** A conflict of one must not fail its neighbours: they are tried one by one. */
    private void afterFailure(SQLException failure, List<Pending> batch) {
        if (Failure.endedConnection(failure) || !rolledBack()) {
            session.close();
            LOG.warn("The log's writer lost its connection", failure);
            var reason = new StoreUnavailable("The connection was lost while storing.", true, failure);
            batch.forEach(it -> it.failed(reason));
        } else if (batch.size() == 1) {
            batch.getFirst().failed(Failure.of(failure, batch.getFirst().append()));
        } else {
            batch.forEach(it -> store(List.of(it)));
        }
    }

    private boolean rolledBack() {
        try {
            var connection = session.connection();
            if (!connection.getAutoCommit()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
            return true;
        } catch (SQLException lost) {
            LOG.debug("No rollback on a lost connection", lost);
            return false;
        }
    }

    private static List<Append> appends(List<Pending> batch) {
        return batch.stream().map(Pending::append).toList();
    }
}
