package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Appends.event;
import static sikkerby.command.log.Appends.guarded;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** SSP withdraws from an agreement while SSP pledges under it: whatever comes first, the log never shows both wrongly. */
class WriteSkewTest {

    private static final long SEED = 20230314;
    private static final int ROUNDS = 200;

    /** What an event was decided on, besides its own object. */
    private record Basis(UUID object, long sequence) {}

    private final TwoWriters writers = new TwoWriters();
    private final Map<UUID, Basis> decidedOn = new ConcurrentHashMap<>();

    @AfterEach
    void leave_nothing_behind() {
        writers.close();
    }

    @Test
    void what_was_decided_on_an_older_state_never_stands_behind_a_newer_one() throws Exception {
        var random = new Random(SEED);
        var agreement = UUID.randomUUID();
        writers.here().append(event(agreement, 0));
        for (int round = 0; round < ROUNDS; round++) {
            var begin = new CyclicBarrier(3);
            var pledgeHere = writers.attempt(begin, random, writers.here(), pledge(agreement));
            var pledgeThere = writers.attempt(begin, random, writers.there(), pledge(agreement));
            var either = random.nextBoolean() ? writers.here() : writers.there();
            var withdrawal = writers.attempt(begin, random, either, event(agreement, writers.last(agreement) + 1));
            for (var one : List.of(pledgeHere, pledgeThere, withdrawal)) one.get();
        }

        var last = new HashMap<UUID, Long>();
        var pledges = 0;
        for (var entry : writers.inOrder()) {
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
            writers.here().append(event(agreement, 0));
            writers.here().append(event(commitment, 0));
            var begin = new CyclicBarrier(2);
            var second = round % 2 == 0 ? writers.here() : writers.there();

            var one = writers.attempt(begin, 0, writers.here(), guarded(agreement, 1, Map.of(commitment, 0L)));
            var other = writers.attempt(begin, 0, second, guarded(commitment, 1, Map.of(agreement, 0L)));

            assertThat(List.of(one.get(), other.get())).as("Round %s", round).containsExactlyInAnyOrder(true, false);
        }
    }

    private Append pledge(UUID agreement) {
        var commitment = UUID.randomUUID();
        var read = writers.last(agreement);
        decidedOn.put(commitment, new Basis(agreement, read));
        return guarded(commitment, 0, Map.of(agreement, read));
    }
}
