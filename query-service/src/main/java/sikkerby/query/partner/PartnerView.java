package sikkerby.query.partner;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerKind;
import sikkerby.query.model.Row;

/**
 * A partner as it is answered, under its name of the day.
 *
 * @param number its code, which is what people call it by
 * @param namedFrom the day from which it bears this name
 * @param parentFrom the day from which it stands below its parent, or below nobody
 * @param dissolved null while it is there
 */
@Schema(name = "Partner")
record PartnerView(
        UUID id,
        @Schema(example = "POLITI") PartnerCode number,
        long version,
        PartnerStatus state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        PartnerCode code,
        PartnerKind kind,
        Called name,
        LocalDate namedFrom,
        @Nullable PartnerCode parent,
        LocalDate parentFrom,
        PartnerState.@Nullable Dissolution dissolved,
        @Nullable String committee) {

    /** What it is called; words are null once they are erased. */
    @Schema(name = "PartnerName")
    record Called(@Nullable String da, @Nullable String en) {}

    static PartnerView of(Row<PartnerState> row) {
        var it = row.state();
        return new PartnerView(
                row.object(),
                it.code(),
                row.version(),
                it.status(),
                row.incomplete(),
                it.code(),
                it.kind(),
                new Called(it.called().da(), it.called().en()),
                it.called().from(),
                it.below().parent(),
                it.below().from(),
                it.dissolved(),
                it.committee());
    }
}
