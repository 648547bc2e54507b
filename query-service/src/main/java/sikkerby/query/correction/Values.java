package sikkerby.query.correction;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.Measure;
import sikkerby.events.correction.Corrected;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.model.Words;

/** The values of an entry that a correction speaks of, each under its name there; erased words are left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CorrectedValues", example = "{\"occurredOn\": \"2023-02-21\"}")
record Values(
        @Nullable Boolean annulled,
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate noticeOn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable PartnerCode owner,
        @Nullable PartnerCode debtor,
        @Nullable PartnerCode party,
        @Nullable PartnerCode responsible,
        @Nullable List<PlaceCode> places,
        @Nullable String title,
        @Nullable String text,
        @Nullable String statement,
        @Nullable String outcome,
        @Nullable Boolean onTrack,
        @Nullable Quantity measure,
        @Nullable String purpose,
        @Nullable String because,
        @Nullable PartnerCode confirmedBy,
        @Nullable PartnerCode disputedBy,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate sentOn,
        @Nullable String theme,
        @Nullable EsdhNumber esdhNo) {

    /** How much; the unit is null once its words are erased. */
    @Schema(name = "CorrectedMeasure")
    record Quantity(BigDecimal amount, @Nullable String unit) {

        private static @Nullable Quantity of(@Nullable Measure it) {
            return it == null ? null : new Quantity(it.amount(), Words.of(it.unit()));
        }
    }

    static Values of(Corrected it) {
        Period period = it.period();
        return new Values(
                it.annulled(),
                it.occurredOn(),
                it.dueOn(),
                it.effectiveOn(),
                it.noticeOn(),
                period == null ? null : period.from(),
                period == null ? null : period.lastDay(),
                it.owner(),
                it.debtor(),
                it.party(),
                it.responsible(),
                it.places(),
                Words.of(it.title()),
                Words.of(it.text()),
                Words.of(it.statement()),
                Words.of(it.outcome()),
                it.onTrack(),
                Quantity.of(it.measure()),
                Words.of(it.purpose()),
                Words.of(it.because()),
                it.confirmedBy(),
                it.disputedBy(),
                it.receivedOn(),
                it.sentOn(),
                Words.of(it.theme()),
                it.esdhNo());
    }
}
