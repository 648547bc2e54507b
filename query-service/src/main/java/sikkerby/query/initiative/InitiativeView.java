package sikkerby.query.initiative;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.model.Row;

/** An initiative as it is answered. Words are null once they are erased. */
@Schema(name = "Initiative")
record InitiativeView(
        UUID id,
        @Schema(example = "IND-2023-001") String number,
        long version,
        InitiativeStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        @Nullable String title,
        @Nullable String purpose,
        @Schema(example = "SOF") PartnerCode owner,
        List<PartnerCode> contributors,
        @Schema(example = "SBS-2022") StrategyCode strategy,
        List<InitiativeState.Link> principles,
        List<PlaceCode> places,
        LocalDate from,
        @Nullable LocalDate to,
        boolean prePeriod,
        LocalDate proposedOn) {

    static InitiativeView of(Row<InitiativeState> row) {
        var it = row.state();
        var until = it.until();
        return new InitiativeView(
                row.object(),
                it.number(),
                row.version(),
                it.status(),
                row.incomplete(),
                it.title(),
                it.purpose(),
                it.owner(),
                it.contributors(),
                it.strategy(),
                it.principles(),
                it.places(),
                it.from(),
                until == null ? null : until.minusDays(1),
                it.prePeriod(),
                it.proposedOn());
    }
}
