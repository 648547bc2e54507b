package sikkerby.command.agreement;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.agreement.AgreementCommand.AddContributor;
import sikkerby.command.agreement.AgreementCommand.ClassifyAgreement;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.ProposeAccession;
import sikkerby.command.agreement.AgreementCommand.RenewAgreement;
import sikkerby.command.agreement.AgreementCommand.ResumeAgreement;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.command.agreement.AgreementCommand.TerminateAgreement;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.KleFacet;
import sikkerby.events.fact.KleTopic;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/** What is sent about who takes part in agreements, and how they go on or end. */
sealed interface AgreementLifecycleBody extends Body {

    @Schema(name = "NewContributor", example = "{\"partner\": \"KFF\"}")
    record Contributor(
            @NotNull PartnerCode partner,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        AddContributor command(AgreementId agreement, Act act) {
            return new AddContributor(agreement, partner, act);
        }
    }

    @Schema(name = "Accession", example = "{\"partner\": \"BUF\", \"from\": \"2023-06-01\"}")
    record Accession(
            @NotNull PartnerCode partner,
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        ProposeAccession command(AgreementId agreement, Act act) {
            return new ProposeAccession(agreement, partner, from, act);
        }
    }

    @Schema(name = "Renewal", example = "{\"to\": \"2027-12-31\"}")
    record Renewal(
            @Nullable @Day LocalDate from,
            @Nullable @Day LocalDate to,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        RenewAgreement command(AgreementId agreement, Act act) {
            return new RenewAgreement(agreement, from, to, act);
        }
    }

    @Schema(name = "Withdrawal", example = """
            {"effectiveOn": "2024-01-01", "noticeOn": "2023-09-01",
             "reason": "Bevillingen ophører ved årets udgang."}""")
    record Withdrawal(
            @NotNull @Day LocalDate effectiveOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Day LocalDate noticeOn,
            @Nullable PartnerCode party,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        GiveNotice command(AgreementId agreement, Act act) {
            return new GiveNotice(agreement, effectiveOn, noticeOn, party, act);
        }
    }

    @Schema(name = "AgreementReview", example = "{\"text\": \"Vilkårene dækker stadig behovet.\"}")
    record Review(
            @NotNull @Words String text,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        ReviewAgreement command(AgreementId agreement, Act act) {
            return new ReviewAgreement(agreement, Text.of(text), act);
        }
    }

    @Schema(name = "AgreementKle", example = "{\"kleTopic\": \"27.03.00\", \"kleFacet\": \"G01\"}")
    record Kle(
            @NotNull KleTopic kleTopic,
            @Nullable KleFacet kleFacet,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        ClassifyAgreement command(AgreementId agreement, Act act) {
            return new ClassifyAgreement(agreement, kleTopic, kleFacet, act);
        }
    }

    @Schema(name = "Suspension", example = """
            {"reason": "Parterne afventer budgettet.", "decision": "Styregruppen, 1. juni 2023, punkt 3"}""")
    record Suspension(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        SuspendAgreement command(AgreementId agreement, Act act) {
            return new SuspendAgreement(agreement, Given.text(decision), act);
        }
    }

    @Schema(name = "Resumption", example = "{\"decision\": \"Styregruppen, 1. august 2023, punkt 2\"}")
    record Resumption(
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        ResumeAgreement command(AgreementId agreement, Act act) {
            return new ResumeAgreement(agreement, Given.text(decision), act);
        }
    }

    @Schema(name = "Termination", example = """
            {"effectiveOn": "2024-01-01", "reason": "Indsatsen fortsætter i en ny aftale.",
             "decision": "Styregruppen, 1. september 2023, punkt 5"}""")
    record Termination(
            @NotNull @Day LocalDate effectiveOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        TerminateAgreement command(AgreementId agreement, Act act) {
            return new TerminateAgreement(agreement, effectiveOn, Given.text(decision), act);
        }
    }

    @Schema(name = "Supersession", example = """
            {"by": "0185aa10-0000-7000-8000-000000000004", "effectiveOn": "2024-01-01",
             "decision": "Styregruppen, 1. september 2023, punkt 5"}""")
    record Supersession(
            @NotNull AgreementId by,
            @Nullable @Day LocalDate effectiveOn,
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AgreementLifecycleBody {

        SupersedeAgreement command(AgreementId agreement, Act act) {
            return new SupersedeAgreement(agreement, by, effectiveOn, Given.text(decision), act);
        }
    }
}
