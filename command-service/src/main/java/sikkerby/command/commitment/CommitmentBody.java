package sikkerby.command.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Level;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Title;
import sikkerby.command.desk.Words;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.commitment.Measure;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.place.PlaceCode;

/** What is sent about commitments. */
sealed interface CommitmentBody extends Body {

    @Schema(name = "CommitmentMeasure")
    record Amount(
            @NotNull @PositiveOrZero @Digits(integer = 12, fraction = 4)
            BigDecimal amount,

            @NotNull @Title(max = 60) String unit) {

        Measure stored() {
            return new Measure(amount, Text.of(unit));
        }
    }

    @Schema(name = "CommitmentPledge", example = """
            {"text": "Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i februar.", "dueOn": "2023-02-28",
             "agreement": "017f6a10-0000-7000-8000-000000000002", "places": ["BIS"],
             "measure": {"amount": 12, "unit": "patruljer"}, "recurrence": "WEEKLY"}""")
    record Pledge(
            @Nullable CommitmentId id,
            @NotNull @Words String text,
            @NotNull @Day LocalDate dueOn,
            @Nullable AgreementId agreement,
            @Nullable PartnerCode debtor,
            @Nullable @Size(max = 50) List<PartnerCode> beneficiaries,
            @Nullable @Size(max = 50) List<InitiativeId> initiatives,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable @Valid Amount measure,
            @Nullable Recurrence recurrence,
            @Nullable Boolean survives,
            @Nullable Level confidentiality,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {

        PledgeCommitment command(CommitmentId commitment, Act act) {
            return new PledgeCommitment(
                    commitment,
                    agreement,
                    debtor,
                    Given.list(beneficiaries),
                    Given.list(initiatives),
                    Given.list(places),
                    Text.of(text),
                    measure == null ? null : measure.stored(),
                    dueOn,
                    recurrence,
                    Given.flag(survives, false),
                    Given.level(confidentiality),
                    act);
        }
    }

    @Schema(name = "CommitmentProposal", example = """
            {"text": "Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i marts.", "dueOn": "2023-03-31",
             "debtor": "POLITI", "agreement": "017f6a10-0000-7000-8000-000000000002", "places": ["BIS"]}""")
    record Proposal(
            @Nullable CommitmentId id,
            @NotNull @Words String text,
            @NotNull @Day LocalDate dueOn,
            @NotNull PartnerCode debtor,
            @Nullable AgreementId agreement,
            @Nullable PartnerCode party,
            @Nullable @Size(max = 50) List<PartnerCode> beneficiaries,
            @Nullable @Size(max = 50) List<InitiativeId> initiatives,
            @Nullable @Size(max = 100) List<PlaceCode> places,
            @Nullable @Valid Amount measure,
            @Nullable Recurrence recurrence,
            @Nullable Boolean survives,
            @Nullable Level confidentiality,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {

        ProposeCommitment command(CommitmentId commitment, Act act) {
            return new ProposeCommitment(
                    commitment,
                    agreement,
                    party,
                    debtor,
                    Given.list(beneficiaries),
                    Given.list(initiatives),
                    Given.list(places),
                    Text.of(text),
                    measure == null ? null : measure.stored(),
                    dueOn,
                    recurrence,
                    Given.flag(survives, false),
                    Given.level(confidentiality),
                    act);
        }
    }

    @Schema(name = "CommitmentProgress", example = "{\"text\": \"Fire patruljer er gået.\", \"onTrack\": true}")
    record Progress(
            @NotNull @Words String text,
            @NotNull Boolean onTrack,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {

        ReportProgress command(CommitmentId commitment, Act act) {
            return new ReportProgress(commitment, Text.of(text), onTrack, act);
        }
    }

    @Schema(name = "CommitmentEvidence", example = """
            {"text": "Vagtplan for februar", "url": "https://intranet.example/vagtplan/2023-02"}""")
    record Evidence(
            @NotNull @Words String text,

            @Nullable @Title(max = 2000, link = true) @Pattern(regexp = "https?://\\S+")
            String url,

            @Nullable Sha256 sha256,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {

        AttachEvidence command(CommitmentId commitment, Act act) {
            return new AttachEvidence(commitment, Text.of(text), Given.text(url), sha256, act);
        }
    }

    @Schema(name = "CommitmentClaim", example = "{\"statement\": \"Tolv patruljer er gået som lovet.\"}")
    record Claim(
            @NotNull @Words String statement,
            @Nullable Boolean noEvidence,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {

        ClaimFulfilment command(CommitmentId commitment, Act act) {
            return new ClaimFulfilment(commitment, Text.of(statement), Given.flag(noEvidence, false), act);
        }
    }

    @Schema(
            name = "CommitmentJudgement",
            example = "{\"occurredOn\": \"2023-02-22\", \"reason\": \"Det er først skrevet ind nu.\"}")
    record Judgement(
            @Nullable PartnerCode party,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {}

    @Schema(name = "CommitmentDenial", example = "{\"reason\": \"Vi har kun set fire patruljer.\"}")
    record Denial(
            @Nullable PartnerCode party,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements CommitmentBody {}
}
