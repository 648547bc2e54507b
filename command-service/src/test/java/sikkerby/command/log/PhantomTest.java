package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Appends.event;
import static sikkerby.command.log.Appends.naming;
import static sikkerby.command.log.Appends.searched;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.events.testing.TestDatabase;

/** An agreement ends with all that was promised under it, while more is promised: no promise is missed. */
class PhantomTest {

    private static final long SEED = 20231231;
    private static final int ROUNDS = 200;

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final GroupCommit here = writer();
    private final GroupCommit there = writer();
    private final LogReader reader = new LogReader(database.command());
    private final ExecutorService handlers = Executors.newFixedThreadPool(3);
    private final Map<Long, Integer> foundBefore = new ConcurrentHashMap<>();

    private GroupCommit writer() {
        var writer = new GroupCommit(database.command(), new SimpleMeterRegistry(), () -> {});
        writer.start();
        return writer;
    }

    @AfterEach
    void leave_nothing_behind() {
        handlers.shutdownNow();
        here.close();
        there.close();
        database.close();
    }

    @Test
    void who_asks_for_all_that_name_it_has_found_every_one_that_stands_before() throws Exception {
        var random = new Random(SEED);
        var agreement = UUID.randomUUID();
        here.append(event(agreement, 0));
        for (int round = 0; round < ROUNDS; round++) {
            var begin = new CyclicBarrier(3);
            var promiseHere = promise(begin, here, agreement, random.nextInt(2_000));
            var promiseThere = promise(begin, there, agreement, random.nextInt(2_000));
            var end = end(begin, random.nextBoolean() ? here : there, agreement, random.nextInt(2_000));
            for (var one : List.of(promiseHere, promiseThere))
                assertThat(one.get()).isTrue();
            end.get();
        }
        sequence();

        var promised = 0;
        for (var entry : Order.in(database.query()).entries()) {
            if (!entry.object().equals(agreement)) {
                promised++;
            } else if (entry.sequence() > 0) {
                assertThat(foundBefore.get(entry.sequence()))
                        .as("Seed %s, %s", SEED, entry)
                        .isEqualTo(promised);
            }
        }
        assertThat(promised).isEqualTo(2 * ROUNDS);
        assertThat(reader.last(agreement).orElseThrow().sequence())
                .as("ends that were stored, and that came too late")
                .isBetween(1L, ROUNDS - 1L);
    }

    @Test
    void a_refusal_is_final_only_where_nobody_came_along() {
        var agreement = UUID.randomUUID();
        var attempt = new Attempt(null);
        attempt.noteSearch(new Search(agreement, "Thing"), 0);
        attempt.noteSearch(new Search(agreement, "Another"), 0);
        assertThat(reader.moved(attempt)).isEmpty();

        here.append(naming(UUID.randomUUID(), agreement));

        assertThat(reader.moved(attempt)).containsExactly(agreement);
    }

    private Future<Boolean> promise(CyclicBarrier begin, GroupCommit writer, UUID agreement, int delay) {
        return attempt(begin, delay, writer, naming(UUID.randomUUID(), agreement));
    }

    private Future<Boolean> end(CyclicBarrier begin, GroupCommit writer, UUID agreement, int delay) {
        var next = reader.last(agreement).orElseThrow().sequence() + 1;
        var all = new Search(agreement, "Thing");
        var found = reader.naming(all).size();
        foundBefore.put(next, found);
        return attempt(begin, delay, writer, searched(agreement, next, Map.of(all, found)));
    }

    private Future<Boolean> attempt(CyclicBarrier begin, int delayMicros, GroupCommit writer, Append append) {
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

    private void sequence() {
        try (var sequencer = new Sequencer(database.command(), Clock.systemUTC(), new SimpleMeterRegistry())) {
            sequencer.start();
            assertThat(sequencer.drained(Duration.ofSeconds(10))).isTrue();
        }
    }
}
