package sikkerby.query.late;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.late.LagStatistics.LagClass;

/**
 * How many entries took how long, as bars: where each is drawn, from the upper left corner.
 *
 * @param baseline on which the bars stand
 */
record Histogram(int width, int height, int baseline, List<Bar> bars) {

    private static final int SLOT = 100;
    private static final int BAR = 72;
    private static final int HEADROOM = 24;
    private static final int TALLEST = 160;
    private static final int LABELS = 28;

    /**
     * One class.
     *
     * @param to its last day; null where there is no limit
     * @param late whether it took longer than the days asked about
     * @param middle where its labels are centred
     */
    record Bar(
            int from,
            @Nullable Integer to,
            long entries,
            boolean late,
            int x,
            int y,
            int width,
            int height,
            int middle) {}

    /** The tallest bar takes the whole height; one of few entries is still seen. */
    static Histogram of(List<LagClass> classes, int days) {
        var most = classes.stream().mapToLong(LagClass::entries).max().orElse(0);
        var baseline = HEADROOM + TALLEST;
        var bars = IntStream.range(0, classes.size())
                .mapToObj(i -> bar(classes.get(i), days, i * SLOT, baseline, most))
                .toList();
        return new Histogram(classes.size() * SLOT, baseline + LABELS, baseline, bars);
    }

    private static Bar bar(LagClass it, int days, int left, int baseline, long most) {
        var height = it.entries() == 0 ? 0 : (int) Math.max(2, it.entries() * TALLEST / most);
        var x = left + (SLOT - BAR) / 2;
        return new Bar(
                it.from(), it.to(), it.entries(), it.from() > days, x, baseline - height, BAR, height, left + SLOT / 2);
    }
}
