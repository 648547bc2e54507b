package sikkerby.command.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.AcceptWithReservation;
import sikkerby.command.agreement.AgreementCommand.CounterPropose;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Days;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Level;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;

/** What is sent about agreements. */
sealed interface AgreementBody extends Body {

    @Schema(name = "AgreementDraft", example = """
            {"title": "Fælles indsats Ydre Nørrebro", "kind": "COOPERATION",
             "parties": ["SOF", "SSP", "POLITI"], "contributors": ["BUF"], "confidentiality": "PARTIES"}""")
    record Draft(
            @Nullable AgreementId id,
            @NotNull @Title String title,
            @NotNull AgreementKind kind,
            @NotNull @Size(max = 50) List<PartnerCode> parties,
            @Nullable @Size(max = 50) List<PartnerCode> contributors,
            @Nullable Level confidentiality,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        DraftAgreement command(AgreementId agreement, Act act) {
            return new DraftAgreement(
                    agreement,
                    Text.of(title),
                    kind,
                    parties,
                    Given.list(contributors),
                    Given.level(confidentiality),
                    act);
        }
    }

    @Schema(name = "AgreementTerms", example = """
            {"text": "Parterne møder unge på Ydre Nørrebro sammen, tre aftener om ugen.",
             "purpose": "At færre unge rekrutteres til bander.", "from": "2023-03-01", "to": "2025-12-31",
             "places": ["YNB"], "noticePeriodDays": 90, "survivesWithdrawal": true, "reviewEvery": 6,
             "confirmRule": "BENEFICIARY"}""")
    record Terms(
            @NotNull @Words String text,
            @NotNull @Day LocalDate from,
            @Nullable @Day LocalDate to,
            @Nullable @Words String purpose,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable @PositiveOrZero @Max(3650) Integer noticePeriodDays,
            @Nullable Boolean survivesWithdrawal,
            @Nullable BodyCode ratifiedBy,
            @Nullable @Words String legalBasis,
            @Nullable @Positive @Max(120) Integer reviewEvery,
            @Nullable ConfirmRule confirmRule,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        ProposeTerms command(AgreementId agreement, Act act) {
            return new ProposeTerms(agreement, stored(), act);
        }

        /** That any other party may confirm goes without saying, so it is never said. */
        private sikkerby.events.agreement.Terms stored() {
            return new sikkerby.events.agreement.Terms(
                    Text.of(text),
                    Given.text(purpose),
                    Days.through(from, to),
                    Given.list(places).stream().distinct().toList(),
                    noticePeriodDays == null ? 0 : noticePeriodDays,
                    Given.flag(survivesWithdrawal, true),
                    ratifiedBy,
                    Given.text(legalBasis),
                    reviewEvery,
                    confirmRule == ConfirmRule.ANY_OTHER_PARTY ? null : confirmRule);
        }
    }

    @Schema(name = "CounterProposal", example = """
            {"termsVersion": 2, "text": "Parterne møder unge på Ydre Nørrebro sammen, to aftener om ugen.",
             "purpose": "At færre unge rekrutteres til bander.", "from": "2023-03-01", "to": "2025-12-31",
             "places": ["YNB"], "noticePeriodDays": 90, "survivesWithdrawal": true}""")
    record Counter(
            @NotNull @Positive Integer termsVersion,
            @NotNull @Words String text,
            @NotNull @Day LocalDate from,
            @Nullable @Day LocalDate to,
            @Nullable @Words String purpose,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable @PositiveOrZero @Max(3650) Integer noticePeriodDays,
            @Nullable Boolean survivesWithdrawal,
            @Nullable BodyCode ratifiedBy,
            @Nullable @Words String legalBasis,
            @Nullable @Positive @Max(120) Integer reviewEvery,
            @Nullable ConfirmRule confirmRule,
            @Nullable PartnerCode party,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        CounterPropose command(AgreementId agreement, Act act) {
            var terms = new Terms(
                    text,
                    from,
                    to,
                    purpose,
                    places,
                    noticePeriodDays,
                    survivesWithdrawal,
                    ratifiedBy,
                    legalBasis,
                    reviewEvery,
                    confirmRule,
                    occurredOn,
                    reason,
                    documentRef,
                    source);
            return new CounterPropose(agreement, termsVersion, terms.stored(), party, act);
        }
    }

    @Schema(name = "TermsAcceptance", example = "{\"termsVersion\": 2, \"signedBy\": \"ssp\"}")
    record Acceptance(
            @NotNull @Positive Integer termsVersion,
            @Nullable PartnerCode party,
            @Nullable @Words ActorId signedBy,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        AcceptTerms command(AgreementId agreement, Act act) {
            return new AcceptTerms(agreement, termsVersion, party, signedBy, act);
        }
    }

    @Schema(name = "TermsReservation", example = """
            {"termsVersion": 2, "text": "Med forbehold for bemandingen i sommerferien.", "signedBy": "politi"}""")
    record Reservation(
            @NotNull @Positive Integer termsVersion,
            @NotNull @Words String text,
            @Nullable PartnerCode party,
            @Nullable @Words ActorId signedBy,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        AcceptWithReservation command(AgreementId agreement, Act act) {
            return new AcceptWithReservation(agreement, termsVersion, Text.of(text), party, signedBy, act);
        }
    }

    @Schema(name = "TermsDecline", example = "{\"termsVersion\": 2, \"reason\": \"Tre aftener om ugen er for mange.\"}")
    record Decline(
            @NotNull @Positive Integer termsVersion,
            @Nullable PartnerCode party,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        DeclineTerms command(AgreementId agreement, Act act) {
            return new DeclineTerms(agreement, termsVersion, party, act);
        }
    }

    @Schema(name = "AgreementRatification", example = """
            {"body": "STEERING_GROUP", "decision": "Styregruppen, 7. marts 2023, punkt 4",
             "occurredOn": "2023-03-07", "reason": "Referatet er først udsendt nu."}""")
    record Ratification(
            @NotNull BodyCode body,
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementBody {

        RatifyAgreement command(AgreementId agreement, Act act) {
            return new RatifyAgreement(agreement, body, Given.text(decision), act);
        }
    }
}
