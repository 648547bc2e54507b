package sikkerby.command.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body that says why, and nothing else but what any may say: for commands that are refused without a reason. */
@Schema(example = "{\"reason\": \"Der er ikke folk til det i foråret.\"}")
public record Grounds(
        @Nullable @Day LocalDate occurredOn,

        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable @Words
        String reason,

        @Nullable @Valid Document documentRef,
        @Nullable @Valid Source source)
        implements Body {}
