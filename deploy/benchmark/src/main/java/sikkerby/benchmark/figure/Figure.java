package sikkerby.benchmark.figure;

import java.util.List;

/**
 * What came out for one row.
 *
 * @param values one a round
 * @param noisy the yardstick itself spread so much that nothing can be said
 * @param sizes of the log it was measured on: two where they are compared
 * @param made how it came about, in plain figures
 */
public record Figure(Row row, List<Double> values, boolean noisy, List<Long> sizes, String made) {

    public Figure {
        values = values.stream().sorted().toList();
        sizes = List.copyOf(sizes);
        if (values.isEmpty()) throw new IllegalArgumentException("Nothing was measured for " + row);
    }

    public double median() {
        return Samples.median(values);
    }

    /** In a line, for whoever waits. */
    public String told() {
        return "%s (%s – %s), %s; %s"
                .formatted(Numbers.plain(median()), Numbers.plain(low()), Numbers.plain(high()), verdict(), made);
    }

    double low() {
        return values.getFirst();
    }

    double high() {
        return values.getLast();
    }

    String verdict() {
        return noisy ? "noisy, run again" : row.goal().reachedBy(median());
    }
}
