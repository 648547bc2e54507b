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
 */
@Schema(name = "Partner")
record PartnerView(
        UUID id,
        @Schema(example = "POLITI") PartnerCode number,
        long version,
        @Schema(example = "REGISTERED") String state,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean incomplete,
        PartnerCode code,
        PartnerKind kind,
        Called name,
        LocalDate namedFrom,
        @Nullable PartnerCode parent,
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
                "REGISTERED",
                row.incomplete(),
                it.code(),
                it.kind(),
                new Called(it.da(), it.en()),
                it.namedFrom(),
                it.parent(),
                it.committee());
    }
}
