package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.log.Appends.event;
import static sikkerby.command.log.Appends.naming;
import static sikkerby.command.log.Appends.searched;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An agreement ends with all that was promised under it, while more is promised: no promise is missed. */
class PhantomTest {

    private static final long SEED = 20231231;
    private static final int ROUNDS = 200;

    private final TwoWriters writers = new TwoWriters();
    private final Map<Long, Integer> foundBefore = new ConcurrentHashMap<>();

    @AfterEach
    void leave_nothing_behind() {
        writers.close();
    }

    @Test
    void who_asks_for_all_that_name_it_has_found_every_one_that_stands_before() throws Exception {
        var random = new Random(SEED);
        var agreement = UUID.randomUUID();
        writers.here().append(event(agreement, 0));
        for (int round = 0; round < ROUNDS; round++) {
            var begin = new CyclicBarrier(3);
            var promiseHere = writers.attempt(begin, random, writers.here(), promise(agreement));
            var promiseThere = writers.attempt(begin, random, writers.there(), promise(agreement));
            var either = random.nextBoolean() ? writers.here() : writers.there();
            var end = writers.attempt(begin, random, either, end(agreement));
            for (var one : List.of(promiseHere, promiseThere))
                assertThat(one.get()).isTrue();
            end.get();
        }

        var promised = 0;
        for (var entry : writers.inOrder()) {
            if (!entry.object().equals(agreement)) {
                promised++;
            } else if (entry.sequence() > 0) {
                assertThat(foundBefore.get(entry.sequence()))
                        .as("Seed %s, %s", SEED, entry)
                        .isEqualTo(promised);
            }
        }
        assertThat(promised).isEqualTo(2 * ROUNDS);
        assertThat(writers.last(agreement))
                .as("ends that were stored, and that came too late")
                .isBetween(1L, ROUNDS - 1L);
    }

    @Test
    void a_refusal_is_final_only_where_nobody_came_along() {
        var agreement = UUID.randomUUID();
        var attempt = new Attempt(null);
        attempt.noteSearch(new Search(agreement, "Thing"), 0);
        attempt.noteSearch(new Search(agreement, "Another"), 0);
        assertThat(writers.reader().moved(attempt)).isEmpty();

        writers.here().append(promise(agreement));

        assertThat(writers.reader().moved(attempt)).containsExactly(agreement);
    }

    private static Append promise(UUID agreement) {
        return naming(UUID.randomUUID(), agreement);
    }

    private Append end(UUID agreement) {
        var next = writers.last(agreement) + 1;
        var all = new Search(agreement, "Thing");
        var found = writers.reader().naming(all).size();
        foundBefore.put(next, found);
        return searched(agreement, next, Map.of(all, found));
    }
}
