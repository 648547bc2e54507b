package sikkerby.command.log;

import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Gives every event its position in the one order of the log. Any number of these may run: one leads, and another takes over
 * when its session ends.
 */
public final class Sequencer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long BREATH = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long RETRY = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long IDLE = TimeUnit.MILLISECONDS.toNanos(200);

    private static final Duration WORTH_A_WARNING = Duration.ofSeconds(2);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Worker worker = new Worker("log-sequencer", lock, changed, this::run);
    private final DataSource database;
    private final LogSession session;
    private final Clock clock;
    private final SequencerMeters meters;
    private @Nullable Leader leader;
    private boolean woken;
    private long lastIdle;
    private final Outage outage = new Outage();

    /**
     * Keeps one connection of this source, from start to close, that must not come back to a pool: it holds a lock.
     *
     * @param clock sets registreringstid; it may be set back, registreringstid never goes back
     */
    public Sequencer(DataSource database, Clock clock, MeterRegistry meters) {
        this.database = database;
        this.session = new LogSession(database, "sikkerby log sequencer");
        this.clock = clock;
        this.meters = new SequencerMeters(meters);
    }

    public void start() {
        worker.start();
    }

    @Override
    public void close() {
        worker.close();
    }

    /** Something was committed: there is no need to wait for the next tick. */
    public void wake() {
        lock.lock();
        try {
            woken = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Whether this one gives the positions. */
    public boolean leads() {
        return meters.leads();
    }

    /** For how long events have been kept waiting by an older transaction that does not end. Only the leader knows. */
    public Duration stalledFor() {
        return meters.stalledFor();
    }

    public Optional<Blocker> blocker() {
        return meters.blocker();
    }

    /**
     * Waits until everything that is stored now has its position; false where that took too long. Looks through the whole
     * log: for the demo and for tests.
     */
    public boolean drained(Duration atMost) {
        var client = JdbcClient.create(database);
        var end = System.nanoTime() + atMost.toNanos();
        long last = client.sql("select coalesce(max(global_index), 0) from log.event")
                .query(Long.class)
                .single();
        while (isWaiting(client, last)) {
            if (System.nanoTime() > end) return false;
            wake();
            pause(TICK / 2);
        }
        return true;
    }

    private static boolean isWaiting(JdbcClient client, long last) {
        return client.sql("""
                        select exists (
                            select from log.event
                            where global_index <= :last
                            and not exists (select from log.entry where entry.global_index = event.global_index))
                        """).param("last", last).query(Boolean.class).single();
    }

    private void run() {
        while (!worker.isStopping()) {
            var wait = RETRY;
            try {
                wait = turn();
                outage.ends();
            } catch (SQLException failure) {
                if (outage.isNews()) LOG.warn("The sequencer has no connection: {}", failure.getMessage());
                resign();
            } catch (Leader.Deposed deposed) {
                LOG.warn("{}", deposed.getMessage());
                resign();
            } catch (RuntimeException | Error unforeseen) {
                // Whatever it was, without positions nothing is seen any more: it starts anew.
                if (outage.isNews()) LOG.error("The sequencer failed", unforeseen);
                resign();
            }
            rest(wait);
        }
        resign();
    }

    /** Leads where nobody else does, and says how long to rest. */
    private long turn() throws SQLException {
        var connection = session.connection();
        var leading = leader;
        if (leading == null) {
            if (!SequencerSql.lead(connection)) {
                meters.stands(SequencerSql.position(connection));
                return RETRY;
            }
            leading = Leader.takingOver(connection, clock);
            leader = leading;
            meters.leads(true);
            LOG.info("This sequencer leads, from position {}", leading.head().position());
        }
        var turn = leading.turn();
        var head = leading.head();
        if (turn.held().size() > meters.held()) LOG.error("Held back: {}", turn.held());
        meters.turned(turn, head, clock.instant());
        if (System.nanoTime() - lastIdle > IDLE) {
            lastIdle = System.nanoTime();
            if (turn.placed().isEmpty() && turn.held().isEmpty()) leading.idle();
            watch(connection, leading);
        }
        return turn.isFull() ? 0 : TICK;
    }

    private void watch(Connection connection, Leader leading) throws SQLException {
        var transaction = leading.stalledBy();
        if (transaction.isEmpty()) {
            meters.runs();
            return;
        }
        var blocker = SequencerSql.blocker(connection);
        meters.stalls(transaction.getAsLong(), blocker);
        if (meters.stalledFor().compareTo(WORTH_A_WARNING) > 0) {
            LOG.warn("The log has waited for {} for the transaction of {}", meters.stalledFor(), blocker);
        }
    }

    private void resign() {
        leader = null;
        meters.leads(false);
        session.close();
    }

    /** Rests until woken, but never less than a breath: a tick for each of many commits would slow them down. */
    private void rest(long nanos) {
        if (nanos == 0) return;
        pause(BREATH);
        lock.lock();
        try {
            var left = nanos - BREATH;
            while (!woken && !worker.isStopping() && left > 0) left = changed.awaitNanos(left);
            woken = false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            worker.stop();
        } finally {
            lock.unlock();
        }
    }

    private void pause(long nanos) {
        lock.lock();
        try {
            var left = nanos;
            while (!worker.isStopping() && left > 0) left = changed.awaitNanos(left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
