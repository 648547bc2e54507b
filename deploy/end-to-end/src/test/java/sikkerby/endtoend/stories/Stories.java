package sikkerby.endtoend.stories;

import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import sikkerby.endtoend.Days;
import sikkerby.endtoend.Promising;
import sikkerby.endtoend.Run;
import sikkerby.endtoend.rules.Programme;

/**
 * Random stories on one run, each by its seed.
 *
 * @param successor the id of an agreement in force, which can take the place of those in the stories
 */
public record Stories(Run run, String successor, Tally tally) {

    static final int AT_ONCE = 8;

    private static final int COMMANDS = 40;
    private static final int PAIRS = 4;
    private static final int DAYS_BACK = 60;

    /** Enters what all of them build upon. */
    public static Stories on(Run run) {
        var successor = new Promising(run).inForceSince(DAYS_BACK);
        Programme.adopt(run, Days.today());
        return new Stories(run, successor, new Tally());
    }

    /** The number of the first that is wrong, of so many from this seed on; none where all are right. */
    public int untilWrong(long seed, int stories) throws InterruptedException {
        try (var tellers = Executors.newFixedThreadPool(AT_ONCE)) {
            var told = new ExecutorCompletionService<>(tellers);
            LongStream.range(seed, seed + stories).forEach(it -> told.submit(() -> tell(it), true));
            for (int i = 1; i <= stories; i++) {
                if (told.take().state() == Future.State.FAILED) {
                    tellers.shutdownNow();
                    return i;
                }
            }
        }
        return 0;
    }

    /** Fails by name where anything is answered or held otherwise than the rules have it, or these fail. */
    void tell(long seed) {
        try {
            var story = new RandomStory(run, seed, successor, tally);
            story.tell(COMMANDS);
            story.compare(PAIRS);
        } catch (RuntimeException mistake) {
            throw new AssertionError(RandomStory.name(seed) + ": " + mistake, mistake);
        }
    }
}
