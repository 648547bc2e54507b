package sikkerby.command.log;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was answered to a command, to be answered again when it is sent again.
 *
 * @param bodyHash of what was sent: the same key with another body is a mistake
 * @param event the last event it made or rested on; null where it rested on none
 */
@SuppressWarnings("ArrayRecordComponent") // Exact bytes, passed through; nothing compares two of these.
public record KnownAnswer(
        byte[] bodyHash,
        int status,
        byte[] answer,
        @Nullable UUID event) {}
