package sikkerby.endtoend.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.endtoend.Days;
import sikkerby.endtoend.OnEmptyRun;
import sikkerby.endtoend.Promising;
import sikkerby.endtoend.ReadTables;
import sikkerby.endtoend.Run;
import sikkerby.endtoend.rules.Programme;

/**
 * Random stories, told by several users at a time, against a plain model of the rules: the same is allowed and refused,
 * and the same is held at any pair of dates. All read models, rebuilt twice, then hold what they held. {@code -Drandom.stories=2000 -Drandom.seed=7} tells more, or others.
 */
@OnEmptyRun
class RandomStoriesTest {

    private static final int STORIES = Integer.getInteger("random.stories", 40);
    private static final long SEED = Long.getLong("random.seed", 20230314);
    private static final int COMMANDS = 40;
    private static final int PAIRS = 4;
    private static final int AT_ONCE = 8;
    private static final int DAYS_BACK = 60;

    private final Run run;

    RandomStoriesTest(Run run) {
        this.run = run;
    }

    @Test
    void what_is_allowed_refused_and_held_is_what_the_rules_say() throws InterruptedException, SQLException {
        var successor = new Promising(run).inForceSince(DAYS_BACK);
        Programme.adopt(run, Days.today());
        var tally = new Tally();
        try (var tellers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> stories = LongStream.range(SEED, SEED + STORIES)
                    .<Callable<Void>>mapToObj(seed -> () -> tell(seed, successor, tally))
                    .toList();
            var wrong = tellers.invokeAll(stories).stream()
                    .filter(it -> it.state() == Future.State.FAILED)
                    .map(Future::exceptionNow)
                    .toList();

            System.out.println("Random stories: %d of %d commands or more, from seed %d; wrong: %d%n%s"
                    .formatted(STORIES, COMMANDS, SEED, wrong.size(), tally));
            assertThat(wrong).isEmpty();
            assertThat(tally.refusals()).as("refusals, which a story needs too").isGreaterThan(tally.commands() / 10);
        }
        new ReadTables(run).holdTheSameRebuiltTwice();
    }

    private @Nullable Void tell(long seed, String successor, Tally tally) {
        var story = new RandomStory(run, seed, successor, tally);
        story.tell(COMMANDS);
        story.compare(PAIRS);
        return null;
    }
}
