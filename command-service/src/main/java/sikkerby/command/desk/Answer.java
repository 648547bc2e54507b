package sikkerby.command.desk;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a caller gets for a command carried out.
 *
 * @param version how many events the object has, to be sent back in {@code If-Match}
 * @param event the object's last event, to be sent to a query as {@code after}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
        @Schema(requiredMode = REQUIRED) UUID id,
        @Schema(requiredMode = REQUIRED) String number,
        @Schema(requiredMode = REQUIRED) long version,
        @Schema(requiredMode = REQUIRED) UUID event,
        @Nullable Integer termsVersion,
        @Nullable Integer revision) {

    /** The same for what goes by another id than the object that decided. */
    public Answer by(UUID other) {
        return new Answer(other, number, version, event, termsVersion, revision);
    }
}
