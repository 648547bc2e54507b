package sikkerby.endtoend.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import sikkerby.endtoend.OnOwnRun;
import sikkerby.endtoend.ReadTables;
import sikkerby.endtoend.Run;

/**
 * Random stories, told by several users at a time, against a plain model of the rules: the same is allowed and refused,
 * and the same is held at any pair of dates. All read models, rebuilt twice, then hold what they held. {@code -Drandom.stories=2000 -Drandom.seed=7} tells more, or others.
 */
@OnOwnRun
class RandomStoriesTest {

    private static final int STORIES = Integer.getInteger("random.stories", 40);
    private static final long SEED = Long.getLong("random.seed", 20230314);

    private final Run run;

    RandomStoriesTest(Run run) {
        this.run = run;
    }

    @Test
    void what_is_allowed_refused_and_held_is_what_the_rules_say() throws InterruptedException, SQLException {
        var stories = Stories.on(run);
        var tally = stories.tally();
        try (var tellers = Executors.newFixedThreadPool(Stories.AT_ONCE)) {
            var told = LongStream.range(SEED, SEED + STORIES)
                    .mapToObj(seed -> Executors.callable(() -> stories.tell(seed)))
                    .toList();
            var wrong = tellers.invokeAll(told).stream()
                    .filter(it -> it.state() == Future.State.FAILED)
                    .map(Future::exceptionNow)
                    .toList();

            System.out.println(
                    "Random stories: %d from seed %d; wrong: %d%n%s".formatted(STORIES, SEED, wrong.size(), tally));
            assertThat(wrong).isEmpty();
            assertThat(tally.refusals()).as("refusals, which a story needs too").isGreaterThan(tally.commands() / 10);
        }
        new ReadTables(run).holdTheSameRebuiltTwice();
    }
}
