package sikkerby.command.log;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Notices on each instance that events wait for their position. It looks for itself, once a second, since the sequencer
 * that ought to tell may be the one that hangs. Waiting is what was seen at two looks: a slow tick in between is none.
 */
public final class Backlog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);
    private static final long BETWEEN_LOOKS = TimeUnit.SECONDS.toNanos(1);
    private static final int MARKS = 64;

    /** From the head on, along the index of the order: what has a position is not looked through. */
    private static final String FRONT = """
            select event.tx::text::bigint as tx, event.global_index,
                event.sequence > 0 and event.tx < pg_snapshot_xmin(pg_current_snapshot()) and not exists (
                    select from log.event before join log.entry on entry.global_index = before.global_index
                    where before.aggregate_id = event.aggregate_id and before.sequence = event.sequence - 1) as held,
                pg_snapshot_xmax(pg_current_snapshot())::text::bigint as next
            from log.event
            where (event.tx, event.global_index) >
                (coalesce((select tx from log.head), '0'), coalesce((select global_index from log.head), 0))
            and event.tx < pg_snapshot_xmax(pg_current_snapshot())
            and event.global_index >= coalesce((select epoch_from from log.head), 0)
            and not exists (select from log.entry where entry.global_index = event.global_index)
            order by event.tx, event.global_index limit 1
            """;

    /** The first event that waits, and the transaction id to be given next. */
    private record Front(long tx, long globalIndex, boolean held, long next) {}

    /** At this time, all events that there were had transaction ids below this. */
    private record Mark(long at, long next) {}

    private record Held(long since, long globalIndex) {}

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition closing = lock.newCondition();
    private final Worker worker = new Worker("log-backlog", lock, closing, this::run);
    private final Outage outage = new Outage();
    private final ArrayDeque<Mark> marks = new ArrayDeque<>();
    private final JdbcClient database;
    private final LongSupplier nanos;
    private volatile @Nullable Mark waiting;
    private volatile @Nullable Held held;

    public Backlog(DataSource database, MeterRegistry meters) {
        this(database, meters, System::nanoTime);
    }

    Backlog(DataSource database, MeterRegistry meters, LongSupplier nanos) {
        this.database = JdbcClient.create(database);
        this.nanos = nanos;
        Gauge.builder("sikkerby.log.waiting.seconds", () -> waitedFor().toMillis() / 1000.0)
                .description("For how long events have been seen to wait for their position, on whichever instance")
                .register(meters);
    }

    public void start() {
        worker.start();
    }

    @Override
    public void close() {
        worker.close();
    }

    /** For how long an event has been waiting, at least; zero while all that was seen got its position by the next look. */
    public Duration waitedFor() {
        var longest = waiting;
        return longest == null ? Duration.ZERO : since(longest.at());
    }

    /** For how long the same event has been held back since the one before it in its object has no position. */
    public Duration heldFor() {
        var event = held;
        return event == null ? Duration.ZERO : since(event.since());
    }

    private Duration since(long at) {
        return Duration.ofNanos(nanos.getAsLong() - at);
    }

    private void run() {
        while (!worker.isStopping()) {
            try {
                look();
                outage.ends();
            } catch (RuntimeException | Error unseen) {
                // What waited waits on, as far as anybody knows.
                if (outage.isNews()) LOG.warn("Nobody can see whether events wait: {}", unseen.getMessage());
            }
            rest();
        }
    }

    void look() {
        var front = front();
        var now = nanos.getAsLong();
        front.ifPresentOrElse(it -> mark(it, now), marks::clear);
        waiting = marks.peekFirst();
        held = front.filter(Front::held).map(it -> held(it, now)).orElse(null);
    }

    /** What was there at a mark has its position once a later transaction's event is the first to wait. */
    private void mark(Front front, long now) {
        while (!marks.isEmpty() && marks.getFirst().next() <= front.tx()) marks.removeFirst();
        if (marks.size() < MARKS) marks.addLast(new Mark(now, front.next()));
    }

    private Held held(Front front, long now) {
        var before = held;
        return before != null && before.globalIndex() == front.globalIndex()
                ? before
                : new Held(now, front.globalIndex());
    }

    private Optional<Front> front() {
        return database.sql(FRONT)
                .query((row, _) -> new Front(
                        row.getLong("tx"), row.getLong("global_index"), row.getBoolean("held"), row.getLong("next")))
                .optional();
    }

    private void rest() {
        lock.lock();
        try {
            var left = BETWEEN_LOOKS;
            while (!worker.isStopping() && left > 0) left = closing.awaitNanos(left);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            worker.stop();
        } finally {
            lock.unlock();
        }
    }
}
