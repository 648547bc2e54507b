package sikkerby.query.late;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
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

    /** What is below one class and not below the one before stands in between. */
    static List<LagClass> classes(long entries, Long[] below) {
        var classes = new ArrayList<LagClass>();
        int from = 0;
        long before = 0;
        for (int i = 0; i < CLASSES.size(); i++) {
            classes.add(new LagClass(from, CLASSES.get(i) - 1, below[i] - before));
            from = CLASSES.get(i);
            before = below[i];
        }
        classes.add(new LagClass(from, null, entries - before));
        return classes;
    }
}
