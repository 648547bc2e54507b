package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import sikkerby.events.testing.TestDatabase;

/** Two instances that write to one log, and a few who send them something at the same moment. */
final class TwoWriters implements AutoCloseable {

    private static final int MICROS_APART = 2_000;

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final ExecutorService handlers = Executors.newFixedThreadPool(4);
    private final LogReader reader = new LogReader(database.command());
    private final GroupCommit here = writer();
    private final GroupCommit there = writer();

    private GroupCommit writer() {
        var writer = new GroupCommit(database.command(), new SimpleMeterRegistry(), () -> {});
        writer.start();
        return writer;
    }

    GroupCommit here() {
        return here;
    }

    GroupCommit there() {
        return there;
    }

    LogReader reader() {
        return reader;
    }

    long last(UUID object) {
        return reader.last(object).orElseThrow().sequence();
    }

    /** Tried once all are there, up to two milliseconds after them; whether it was stored. */
    Future<Boolean> attempt(CyclicBarrier begin, Random random, GroupCommit writer, Append append) {
        return attempt(begin, random.nextInt(MICROS_APART), writer, append);
    }

    Future<Boolean> attempt(CyclicBarrier begin, int delayMicros, GroupCommit writer, Append append) {
        return handlers.submit(() -> {
            begin.await();
            var end = System.nanoTime() + delayMicros * 1_000L;
            while (System.nanoTime() < end) Thread.onSpinWait();
            try {
                writer.append(append);
                return true;
            } catch (GuardMoved | ConcurrencyException refused) {
                return false;
            }
        });
    }

    /** All that was stored, in its final order. */
    List<Order.Entry> inOrder() {
        try (var sequencer = new Sequencer(database.command(), Clock.systemUTC(), new SimpleMeterRegistry())) {
            sequencer.start();
            assertThat(sequencer.drained(Duration.ofSeconds(10))).isTrue();
        }
        return Order.in(database.query()).entries();
    }

    @Override
    public void close() {
        handlers.shutdownNow();
        here.close();
        there.close();
        database.close();
    }
}
