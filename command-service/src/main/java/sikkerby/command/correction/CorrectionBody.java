package sikkerby.command.correction;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Refused;
import sikkerby.command.correction.CorrectionCommand.CorrectEntry;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Days;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.events.commitment.Measure;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;

/** What is sent about entries that were recorded wrongly. */
sealed interface CorrectionBody extends Body {

    @Schema(name = "Correction", example = """
            {"eventId": "01869000-0000-7000-8000-00000000c1a1", "reasonCode": "WRONG_DATE",
             "text": "Den sidste patrulje gik den 21., som vagtplanen viser.",
             "corrected": {"occurredOn": "2023-02-21"}}""")
    record Correction(
            @NotNull UUID eventId,
            @NotNull CorrectionReason reasonCode,
            @NotNull @Words String text,
            @Nullable @Valid Values corrected,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CorrectionBody {

        CorrectEntry command(UUID object, Act act) {
            return new CorrectEntry(object, eventId, reasonCode, Text.of(text), values(), act);
        }

        /** Who says that an entry should never have been made annuls it, unless values are given instead. */
        private Corrected values() {
            if (corrected == null && reasonCode == CorrectionReason.ENTERED_IN_ERROR) return Corrected.ANNULLED;
            if (corrected == null || corrected.stored().saysNothing())
                throw Refused.invalid("corrected", Complaint.CORRECTS_NOTHING);
            return corrected.stored();
        }
    }

    /** Each under the name it has in the entry; what is left out stays as it was recorded. */
    @Schema(name = "CorrectedValues", example = "{\"dueOn\": \"2023-03-31\"}")
    record Values(
            @Nullable Boolean annulled,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Day LocalDate dueOn,
            @Nullable @Day LocalDate effectiveOn,
            @Nullable @Day LocalDate noticeOn,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate to,
            @Nullable PartnerCode owner,
            @Nullable PartnerCode debtor,
            @Nullable PartnerCode party,
            @Nullable PartnerCode responsible,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable @Title String title,
            @Nullable @Words String text,
            @Nullable @Words String statement,
            @Nullable @Words String outcome,
            @Nullable Boolean onTrack,
            @Nullable @Valid Quantity measure,
            @Nullable @Words String purpose,
            @Nullable @Words String because,
            @Nullable PartnerCode confirmedBy,
            @Nullable PartnerCode disputedBy,
            @Nullable @Day LocalDate receivedOn,
            @Nullable @Day LocalDate sentOn,
            @Nullable @Title String theme,
            @Nullable EsdhNumber esdhNo) {

        Corrected stored() {
            if (from == null && to != null) throw Refused.invalid("corrected.from", Complaint.ENDS_WITHOUT_BEGINNING);
            return new Corrected(
                    annulled,
                    occurredOn,
                    dueOn,
                    effectiveOn,
                    noticeOn,
                    from == null ? null : Days.through(from, to),
                    owner,
                    debtor,
                    party,
                    responsible,
                    places == null ? null : places.stream().distinct().toList(),
                    Given.text(title),
                    Given.text(text),
                    Given.text(statement),
                    Given.text(outcome),
                    onTrack,
                    measure == null ? null : measure.stored(),
                    Given.text(purpose),
                    Given.text(because),
                    confirmedBy,
                    disputedBy,
                    receivedOn,
                    sentOn,
                    Given.text(theme),
                    esdhNo);
        }
    }

    @Schema(name = "CorrectedMeasure")
    record Quantity(
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4)
            BigDecimal amount,

            @NotNull @Title(max = 60) String unit) {

        Measure stored() {
            return new Measure(amount, Text.of(unit));
        }
    }
}
