package sikkerby.query.late;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.page.OfPartner;

/** How long it took until what happened was recorded: of all entries, and of each agency's own. */
record LagStatistics(Lag all, List<Agency> agencies) {

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
}
