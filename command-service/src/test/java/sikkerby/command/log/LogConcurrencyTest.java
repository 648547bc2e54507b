package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.log.Order.Entry;
import sikkerby.events.testing.TestDatabase;

/** Many write at once and badly, two sequencers with clocks hours apart take turns, and readers follow all the while. */
class LogConcurrencyTest {

    private static final Logger LOG = LoggerFactory.getLogger(LogConcurrencyTest.class);
    private static final int STEPS = 60;
    private static final int STOCK_PATIENCE_MILLIS = 200;

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final ExecutorService people = Executors.newCachedThreadPool();
    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final Sequencer fast = sequencer(Duration.ofHours(5));
    private final Sequencer slow = sequencer(Duration.ofHours(-7));
    private final GroupCommit here = writer(fast);
    private final GroupCommit there = writer(slow);

    @AfterEach
    void leave_nothing_behind() {
        writing.set(false);
        people.shutdownNow();
        here.close();
        there.close();
        fast.close();
        slow.close();
        database.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {2022, 2023, 2024})
    void nothing_is_missed_or_reordered_and_registreringstid_never_goes_back(long seed) throws Exception {
        var byPosition = people.submit(this::followed);
        var byIndex = people.submit(this::followedByIndex);
        var byStock = people.submit(this::followedByStock);
        var turns = people.submit(this::takeTurns);

        var stored = 0;
        for (var one : writers(seed)) stored += one.get();
        writing.set(false);
        turns.get();
        fast.start();
        assertThat(fast.drained(Duration.ofSeconds(20))).isTrue();

        var order = Order.in(database.query());
        order.isSound();
        assertThat(order.entries()).as("Seed %s", seed).hasSize(stored);
        assertThat(byPosition.get()).as("Seed %s", seed).isEqualTo(order.entries());
        LOG.info(
                "Seed {}: of {} events a reader by position missed 0, a reader by global index {}, Axon's own engine {}"
                        + " (gaps watched for {} ms, transactions open for up to 600 ms)",
                seed,
                stored,
                stored - byIndex.get().size(),
                stored - byStock.get(),
                STOCK_PATIENCE_MILLIS);
    }

    private List<Future<Integer>> writers(long seed) {
        var contended = UUID.randomUUID();
        var reader = new LogReader(database.command());
        var working = new ArrayList<Future<Integer>>();
        Turmoil.many(4, seed, database.command(), STEPS).forEach(it -> working.add(people.submit(it.byHand())));
        for (var writer : List.of(here, there)) {
            Turmoil.many(2, seed, database.command(), STEPS * 4)
                    .forEach(it -> working.add(people.submit(it.through(writer, reader, contended))));
        }
        return working;
    }

    /** The whole order as it was when each part of it was first seen. */
    private List<Entry> followed() {
        var seen = new ArrayList<Entry>();
        while (true) {
            var last = !writing.get() && drained();
            seen.addAll(Order.after(database.query(), seen.size()).entries());
            if (last) return seen;
        }
    }

    private Set<Long> followedByIndex() {
        var client = JdbcClient.create(database.query());
        var seen = new HashSet<Long>();
        long last = 0;
        while (true) {
            var end = !writing.get();
            var found = client.sql(
                            "select global_index from log.event where global_index > :last order by global_index")
                    .param("last", last)
                    .query(Long.class)
                    .list();
            seen.addAll(found);
            if (!found.isEmpty()) last = found.getLast();
            if (end) return seen;
            pause(2);
        }
    }

    private int followedByStock() {
        var reader = new StockReader(database.owner(), STOCK_PATIENCE_MILLIS);
        while (writing.get()) {
            reader.read();
            pause(2);
        }
        reader.read();
        return reader.seen();
    }

    /** Leaders come and go. */
    private void takeTurns() {
        while (writing.get()) {
            fast.start();
            pause(150);
            slow.start();
            fast.close();
            pause(150);
            fast.start();
            slow.close();
        }
    }

    private boolean drained() {
        return fast.drained(Duration.ofSeconds(20));
    }

    private Sequencer sequencer(Duration ahead) {
        return new Sequencer(database.command(), Clock.offset(Clock.systemUTC(), ahead), new SimpleMeterRegistry());
    }

    private GroupCommit writer(Sequencer sequencer) {
        var writer = new GroupCommit(database.command(), new SimpleMeterRegistry(), sequencer::wake);
        writer.start();
        return writer;
    }

    private static void pause(int millis) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
