package sikkerby.command.desk;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A body that says nothing but what any may say: for commands that need no words of their own. */
@Schema(example = "{\"occurredOn\": \"2023-02-10\", \"reason\": \"Det er først skrevet ind nu.\"}")
public record Occasion(
        @Nullable @Day LocalDate occurredOn,
        @Nullable @Words String reason,
        @Nullable @Valid Document documentRef,
        @Nullable @Valid Source source)
        implements Body {}
