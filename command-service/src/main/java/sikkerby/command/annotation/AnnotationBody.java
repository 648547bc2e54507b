package sikkerby.command.annotation;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.annotation.AnnotationCommand.AnnotateEntry;
import sikkerby.command.annotation.AnnotationCommand.ContestEntry;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Day;
import sikkerby.command.desk.Document;
import sikkerby.command.desk.Source;
import sikkerby.command.desk.Words;
import sikkerby.events.annotation.AnnotationKind;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Text;

/** What is sent about entries that stay what they are. */
sealed interface AnnotationBody extends Body {

    @Schema(name = "Annotation", example = """
            {"eventId": "01869000-0000-7000-8000-00000000c1a1", "kind": "NOTE",
             "text": "Vagtplanen ligger på sagen og kan ses hos Københavns Politi."}""")
    record Annotation(
            @NotNull UUID eventId,
            @NotNull @Words String text,
            @Nullable AnnotationKind kind,
            @Nullable @Day LocalDate occurredOn,
            @Nullable @Words String reason,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AnnotationBody {

        AnnotateEntry command(UUID object, Act act) {
            var sort = Objects.requireNonNullElse(kind, AnnotationKind.NOTE);
            return new AnnotateEntry(object, eventId, sort, Text.of(text), act);
        }
    }

    @Schema(name = "Objection", example = "{\"reason\": \"Det har vi ikke givet tilsagn om.\"}")
    record Objection(
            @Nullable UUID eventId,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
            String reason,

            @Nullable @Day LocalDate occurredOn,
            @Nullable @Valid Document documentRef,
            @Nullable @Valid Source source)
            implements AnnotationBody {

        ContestEntry command(CommitmentId commitment, Act act) {
            return new ContestEntry(commitment, eventId, act);
        }
    }
}
