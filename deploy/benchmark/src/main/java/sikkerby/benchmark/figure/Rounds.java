package sikkerby.benchmark.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures ours and the yardsticks by turns, so that whatever else the machine does meets them all. One round before the
 * first does not count, unless there is but one.
 */
public final class Rounds {

    /** One thing to be measured once; puts what it found into the samples. */
    @FunctionalInterface
    public interface Trial {
        void run(Samples samples) throws Exception;
    }

    private final int count;

    public Rounds(int count) {
        this.count = count;
    }

    /**
     * What came of all rounds.
     *
     * @param sizes of the log they are measured on
     */
    public Samples of(List<Long> sizes, List<Trial> trials) throws Exception {
        if (count > 1) for (var trial : trials) trial.run(new Samples(sizes));
        var samples = new Samples(sizes);
        for (int round = 0; round < count; round++) {
            var turn = new ArrayList<>(trials);
            // Nobody always comes first, nor always behind the same.
            if (round % 2 == 1) Collections.reverse(turn);
            for (var trial : turn) trial.run(samples);
        }
        return samples;
    }
}
