package sikkerby.query.coverage;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/**
 * Which principles are served where and by whom, counted in active initiatives.
 *
 * @param strategy whose principles these are; null where none was adopted yet
 * @param initiatives how many serve any of them, each counted once
 * @param cityWide how many of those name the whole city, or no place
 */
record Coverage(
        @Schema(example = "SBS-2022") @Nullable StrategyCode strategy,
        PlaceKind kind,
        long initiatives,
        long cityWide,
        List<Served> principles,
        List<Reached> places,
        List<TakingPart> partners,
        Gaps gaps) {

    /**
     * One principle.
     *
     * @param cityWide how many initiatives serve it all over the city: they count at no place
     * @param partners in how many of its initiatives each partner takes part
     * @param cells one for each place
     */
    @Schema(name = "CoverageOfPrinciple")
    record Served(
            PrincipleCode code,
            String name,
            long initiatives,
            long cityWide,
            List<TakingPart> partners,
            List<Cell> cells) {}

    /** How many initiatives serve a principle at a place, and in how many of them each partner takes part. */
    @Schema(name = "CoverageCell")
    record Cell(PlaceCode place, long initiatives, List<TakingPart> partners) {}

    /** How many initiatives serve any principle at a place, each counted once. */
    @Schema(name = "CoverageOfPlace")
    record Reached(PlaceCode code, String name, long initiatives) {}

    /** In how many initiatives a partner takes part, as owner or as contributor. */
    @Schema(name = "CoverageByPartner")
    record TakingPart(PartnerCode partner, long initiatives) {}

    /**
     * Where there is nothing.
     *
     * @param principles those served at no place
     * @param places those at which no principle is served
     * @param cells each principle with each place at which it is not served
     */
    @Schema(name = "CoverageGaps")
    record Gaps(List<PrincipleCode> principles, List<PlaceCode> places, List<Gap> cells) {}

    /**
     * A principle is not served at a place.
     *
     * @param cityWide how many initiatives serve it all over the city
     */
    @Schema(name = "CoverageGap")
    record Gap(PrincipleCode principle, PlaceCode place, long cityWide) {}
}
