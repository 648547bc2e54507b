package sikkerby.benchmark;

import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks now and then at how much of the heap is alive, and remembers the most. */
final class LiveHeap implements AutoCloseable {

    private static final long FIRST_MILLIS = 200;
    private static final long EACH_MILLIS = 3_000;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong most = new AtomicLong();

    LiveHeap() {
        look();
        var _ = clock.scheduleWithFixedDelay(this::look, FIRST_MILLIS, EACH_MILLIS, TimeUnit.MILLISECONDS);
    }

    // What is dead would be counted otherwise.
    private void look() {
        System.gc();
        most.accumulateAndGet(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), Math::max);
    }

    double megabytes() {
        return most.get() / 1e6;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
