package sikkerby.query.log;

import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One reader's way through the log. While the database is away it sees nothing new, and later goes on where it was. */
final class LogStream implements BlockingStream<TrackedEventMessage<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(LogStream.class);
    private static final int BATCH = 256;

    private final LogSource log;
    private final LogSignal signal;
    private final Deque<TrackedEventMessage<?>> fetched = new ArrayDeque<>();
    private final Semaphore news = new Semaphore(0);
    private final Runnable wake = this::wake;
    private long position;
    private volatile @Nullable Runnable callback;

    LogStream(LogSource log, LogSignal signal, long position) {
        this.log = log;
        this.signal = signal;
        this.position = position;
        signal.wakes(wake);
    }

    @Override
    public Optional<TrackedEventMessage<?>> peek() {
        return Optional.ofNullable(hasNextAvailable() ? fetched.peekFirst() : null);
    }

    @Override
    public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
        var deadline = System.nanoTime() + unit.toNanos(timeout);
        while (true) {
            news.drainPermits();
            if (fetched.isEmpty()) fetch();
            if (!fetched.isEmpty()) return true;
            var left = deadline - System.nanoTime();
            if (left <= 0 || !news.tryAcquire(left, TimeUnit.NANOSECONDS)) return false;
        }
    }

    @Override
    public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
        while (!hasNextAvailable(1, TimeUnit.MINUTES)) {
            if (Thread.interrupted()) throw new InterruptedException();
        }
        return fetched.removeFirst();
    }

    @Override
    public boolean setOnAvailableCallback(Runnable callback) {
        this.callback = callback;
        return true;
    }

    @Override
    public void close() {
        signal.forget(wake);
    }

    private void wake() {
        news.release();
        var interested = callback;
        if (interested != null) interested.run();
    }

    private void fetch() {
        try {
            fetched.addAll(log.behind(position, BATCH));
        } catch (SQLException away) {
            LOG.debug("The log cannot be read now", away);
        }
        if (!fetched.isEmpty()) position = LogSource.position(fetched.getLast().trackingToken());
    }
}
