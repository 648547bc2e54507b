package sikkerby.command.commitment;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.PartnerCode;

/** What is sent where a commitment is to become another one, somebody else's, or none. */
sealed interface AlterationBody extends Body {

    @Schema(
            name = "CommitmentRevision",
            example = "{\"dueOn\": \"2023-03-31\", \"reason\": \"Vagtplanen for februar faldt bort.\"}")
    record Revision(
            @Nullable @Day LocalDate dueOn,
            @Nullable @Words String text,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AlterationBody {

        ProposeRevision command(CommitmentId commitment, Act act) {
            return new ProposeRevision(commitment, Given.text(text), dueOn, act);
        }
    }

    @Schema(
            name = "CommitmentRelease",
            example =
                    "{\"reason\": \"Projektet har mistet sin bevilling.\", \"decision\": \"Styregruppen, 14. marts 2023, punkt 3\"}")
    record Release(
            @Nullable PartnerCode party,
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AlterationBody {

        ReleaseCommitment command(CommitmentId commitment, Act act) {
            return new ReleaseCommitment(commitment, party, Given.text(decision), act);
        }
    }

    @Schema(name = "CommitmentTransfer", example = "{\"to\": \"SSP\", \"reason\": \"SSP er i området hver aften.\"}")
    record Transfer(
            @NotNull PartnerCode to,
            @Nullable Boolean nonBinding,
            @Nullable PartnerCode party,
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AlterationBody {

        TransferCommitment command(CommitmentId commitment, Act act) {
            return new TransferCommitment(
                    commitment, to, Given.flag(nonBinding, false), party, Given.text(decision), act);
        }
    }

    @Schema(
            name = "CommitmentLapse",
            example =
                    "{\"reason\": \"Parten er udtrådt, og ingen har overtaget opgaven.\", \"decision\": \"Styregruppen, 14. marts 2023, punkt 3\"}")
    record Lapse(
            @Nullable @Words String decision,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AlterationBody {}
}
