package sikkerby.query.late;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.late.LagStatistics.LagClass;

/** How many entries took how long, as bars one below the other: where each is drawn, from the upper left corner. */
record Histogram(int width, int height, List<Bar> bars) {

    private static final int LABELS = 104;
    private static final int LONGEST = 150;
    private static final int NUMBERS = 50;
    private static final int STEP = 28;
    private static final int THICK = 18;

    /**
     * One class.
     *
     * @param to its last day; null where there is no limit
     * @param late whether it took longer than the days asked about
     * @param base where its words stand
     * @param end where its number begins
     */
    record Bar(
            int from,
            @Nullable Integer to,
            long entries,
            boolean late,
            int x,
            int y,
            int length,
            int thick,
            int base,
            int end) {}

    /** The longest bar takes the whole width; one of few entries is still seen. */
    static Histogram of(List<LagClass> classes, int days) {
        var most = classes.stream().mapToLong(LagClass::entries).max().orElse(0);
        var bars = IntStream.range(0, classes.size())
                .mapToObj(i -> bar(classes.get(i), days, i * STEP, most))
                .toList();
        return new Histogram(LABELS + LONGEST + NUMBERS, classes.size() * STEP, bars);
    }

    private static Bar bar(LagClass it, int days, int y, long most) {
        var length = it.entries() == 0 ? 0 : (int) Math.max(2, it.entries() * LONGEST / most);
        return new Bar(
                it.from(),
                it.to(),
                it.entries(),
                it.from() > days,
                LABELS,
                y,
                length,
                THICK,
                y + THICK - 4,
                LABELS + length + 6);
    }
}
