package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Appends.event;
import static sikkerby.command.log.Appends.guarded;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
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

/** SSP withdraws from an agreement while SSP pledges under it: whatever comes first, the log never shows both wrongly. */
class WriteSkewTest {

    private static final long SEED = 20230314;
    private static final int ROUNDS = 200;

    /** What an event was decided on, besides its own object. */
    private record Basis(UUID object, long sequence) {}

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final GroupCommit here = writer();
    private final GroupCommit there = writer();
    private final LogReader reader = new LogReader(database.command());
    private final ExecutorService handlers = Executors.newFixedThreadPool(4);
    private final Map<UUID, Basis> decidedOn = new ConcurrentHashMap<>();

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
    void what_was_decided_on_an_older_state_never_stands_behind_a_newer_one() throws Exception {
        var random = new Random(SEED);
        var agreement = UUID.randomUUID();
        here.append(event(agreement, 0));
        for (int round = 0; round < ROUNDS; round++) {
            var begin = new CyclicBarrier(3);
            var pledgeHere = pledge(begin, here, agreement, random.nextInt(2_000));
            var pledgeThere = pledge(begin, there, agreement, random.nextInt(2_000));
            var withdrawal = change(begin, random.nextBoolean() ? here : there, agreement, random.nextInt(2_000));
            for (var one : List.of(pledgeHere, pledgeThere, withdrawal)) one.get();
        }
        sequence();

        var last = new HashMap<UUID, Long>();
        var pledges = 0;
        for (var entry : Order.in(database.query()).entries()) {
            var basis = decidedOn.get(entry.object());
            if (basis != null) {
                assertThat(last.get(basis.object()))
                        .as("Seed %s, %s", SEED, entry)
                        .isEqualTo(basis.sequence());
                pledges++;
            }
            last.put(entry.object(), entry.sequence());
        }
        assertThat(last.get(agreement)).isEqualTo(ROUNDS);
        assertThat(pledges).isPositive();
    }

    @Test
    void of_two_that_rest_on_each_other_only_one_is_stored() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var agreement = UUID.randomUUID();
            var commitment = UUID.randomUUID();
            here.append(event(agreement, 0));
            here.append(event(commitment, 0));
            var begin = new CyclicBarrier(2);
            var second = round % 2 == 0 ? here : there;

            var one = attempt(begin, 0, here, guarded(agreement, 1, Map.of(commitment, 0L)));
            var other = attempt(begin, 0, second, guarded(commitment, 1, Map.of(agreement, 0L)));

            assertThat(List.of(one.get(), other.get())).as("Round %s", round).containsExactlyInAnyOrder(true, false);
        }
    }

    private Future<Boolean> pledge(CyclicBarrier begin, GroupCommit writer, UUID agreement, int delay) {
        var commitment = UUID.randomUUID();
        var read = reader.last(agreement).orElseThrow().sequence();
        decidedOn.put(commitment, new Basis(agreement, read));
        return attempt(begin, delay, writer, guarded(commitment, 0, Map.of(agreement, read)));
    }

    private Future<Boolean> change(CyclicBarrier begin, GroupCommit writer, UUID agreement, int delay) {
        var next = reader.last(agreement).orElseThrow().sequence() + 1;
        return attempt(begin, delay, writer, event(agreement, next));
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
