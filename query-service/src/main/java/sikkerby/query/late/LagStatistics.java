package sikkerby.query.late;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.page.OfPartner;

/** How long it took until what happened was recorded: of all entries, and of each agency's own. */
record LagStatistics(Lag all, List<Agency> agencies) {

    /** The first day of each class, but for the first, which is the day itself. */
    static final List<Integer> CLASSES = List.of(1, 8, 15, 31, 91);

    /**
     * In whole days; of no entries there is no median.
     *
     * @param late how many took longer than the days asked about
     * @param classes how many took how long; together they are all entries
     */
    @Schema(name = "Lag")
    record Lag(
            long entries,
            long late,
            @Nullable Integer median,
            @Nullable Integer p90,
            @Nullable Integer max,
            List<LagClass> classes) {}

    /**
     * One agency's.
     *
     * @param partner whose word it was; null for the steering group
     */
    @Schema(name = "AgencyLag")
    record Agency(@Nullable PartnerCode partner, Lag lag) implements OfPartner {}

    /**
     * Those that took at least so many days and at most so many.
     *
     * @param to null where there is no limit
     */
    @Schema(name = "LagClass")
    record LagClass(int from, @Nullable Integer to, long entries) {}

    /** How many entries of one agency took so many days; of the steering group where there is none. */
    record Counted(@Nullable String agency, int lag, long entries) {}

    /**
     * What comes of these counts.
     *
     * @param counted the fewest days first
     * @param days what took longer is late
     */
    static LagStatistics of(List<Counted> counted, int days) {
        var agencies = counted.stream().map(Counted::agency).distinct().sorted(nullsLast(naturalOrder()));
        return new LagStatistics(
                lag(counted, days),
                agencies.map(it -> new Agency(it == null ? null : new PartnerCode(it), lag(of(it, counted), days)))
                        .toList());
    }

    private static List<Counted> of(@Nullable String agency, List<Counted> counted) {
        return counted.stream()
                .filter(it -> Objects.equals(it.agency(), agency))
                .toList();
    }

    private static Lag lag(List<Counted> counted, int days) {
        var entries = below(Integer.MAX_VALUE, counted);
        return new Lag(
                entries,
                entries - below(days + 1, counted),
                percentile(0.5, entries, counted),
                percentile(0.9, entries, counted),
                counted.isEmpty() ? null : counted.getLast().lag(),
                classes(entries, counted));
    }

    private static long below(int lag, List<Counted> counted) {
        return counted.stream()
                .filter(it -> it.lag() < lag)
                .mapToLong(Counted::entries)
                .sum();
    }

    /** The days that this part of the entries took at most; null of none. */
    private static @Nullable Integer percentile(double part, long entries, List<Counted> counted) {
        var left = (long) Math.ceil(part * entries);
        for (var it : counted) {
            left -= it.entries();
            if (left <= 0) return it.lag();
        }
        return null;
    }

    /** What is below one class and not below the one before stands in between. */
    private static List<LagClass> classes(long entries, List<Counted> counted) {
        var classes = new ArrayList<LagClass>();
        int from = 0;
        long before = 0;
        for (int first : CLASSES) {
            var below = below(first, counted);
            classes.add(new LagClass(from, first - 1, below - before));
            from = first;
            before = below;
        }
        classes.add(new LagClass(from, null, entries - before));
        return classes;
    }
}
