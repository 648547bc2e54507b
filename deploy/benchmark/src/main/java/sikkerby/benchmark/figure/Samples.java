package sikkerby.benchmark.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** What was measured, round by round, under a name each. */
public final class Samples {

    /** A yardstick that spread more than this measures nothing. */
    private static final double MOST_SPREAD = 2;

    private final Map<String, List<Double>> series = new LinkedHashMap<>();
    private final List<Long> sizes;

    /**
     * Nothing measured yet.
     *
     * @param sizes of the log they are measured on
     */
    public Samples(List<Long> sizes) {
        this.sizes = List.copyOf(sizes);
    }

    public void add(String name, double value) {
        series.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    }

    public double at(String name, int round) {
        return named(name).get(round);
    }

    public double median(String name) {
        return median(named(name));
    }

    /** Ours divided by the yardstick of the same round. */
    public Figure ratio(Row row, String ours, String yardstick, String unit) {
        var made = "%s %s / %s %s".formatted(Numbers.plain(median(ours)), unit, Numbers.plain(median(yardstick)), unit);
        return figure(row, round -> at(ours, round) / at(yardstick, round), made, yardstick);
    }

    /** Ours as it is, which no yardstick can make noisy. */
    public Figure plain(Row row, String ours, String unit) {
        return figure(row, round -> at(ours, round), unit);
    }

    /** Whatever can be said of one round, and the yardsticks in it. */
    public Figure figure(Row row, IntToDoubleFunction ofRound, String made, String... yardsticks) {
        var rounds = series.values().stream().mapToInt(List::size).min().orElse(0);
        var values = IntStream.range(0, rounds).mapToObj(ofRound::applyAsDouble).toList();
        return new Figure(row, values, List.of(yardsticks).stream().anyMatch(this::isNoisy), sizes, made);
    }

    private boolean isNoisy(String yardstick) {
        var values = named(yardstick).stream().sorted().toList();
        return values.getLast() > MOST_SPREAD * values.getFirst();
    }

    private List<Double> named(String name) {
        var found = series.get(name);
        if (found == null) throw new IllegalArgumentException("Nothing was measured under the name " + name);
        return found;
    }

    static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
