package sikkerby.command.desk;

import com.fasterxml.jackson.annotation.JsonInclude;
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
        UUID id,
        String number,
        long version,
        UUID event,
        @Nullable Integer termsVersion,
        @Nullable Integer revision) {}
