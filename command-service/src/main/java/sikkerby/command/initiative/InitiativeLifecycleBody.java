package sikkerby.command.initiative;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.command.initiative.InitiativeCommand.ReportInitiativeStatus;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeId;

/** What is sent about how far an initiative has come, where that takes words. */
sealed interface InitiativeLifecycleBody extends Body {

    @Schema(
            name = "InitiativeCompletion",
            example = "{\"outcome\": \"Fire skoler har et netværk, som forældrene selv fører videre.\"}")
    record Completion(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String outcome,

            @Nullable @Words String leaveOpen,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeLifecycleBody {

        CompleteInitiative command(InitiativeId initiative, Act act) {
            return new CompleteInitiative(initiative, Given.text(outcome), Given.text(leaveOpen), act);
        }
    }

    @Schema(
            name = "InitiativeCancellation",
            example = "{\"reason\": \"Skolerne har fået et andet tilbud.\", \"leaveOpen\": \"Politiet går videre.\"}")
    record Cancellation(
            @Nullable @Words String leaveOpen,
            @Nullable @Day LocalDate occurredOn,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeLifecycleBody {

        CancelInitiative command(InitiativeId initiative, Act act) {
            return new CancelInitiative(initiative, Given.text(leaveOpen), act);
        }
    }

    @Schema(name = "InitiativeStatusReport", example = "{\"text\": \"Tyve forældre er med.\", \"onTrack\": true}")
    record Status(
            @NotNull @Words String text,
            @NotNull Boolean onTrack,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements InitiativeLifecycleBody {

        ReportInitiativeStatus command(InitiativeId initiative, Act act) {
            return new ReportInitiativeStatus(initiative, Text.of(text), onTrack, act);
        }
    }
}
