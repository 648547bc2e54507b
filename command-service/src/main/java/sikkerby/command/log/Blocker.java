package sikkerby.command.log;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A session that wrote something and has not ended its transaction: no later event gets a position before it does. */
public record Blocker(
        int pid,
        @Nullable String role,
        @Nullable String application,
        @Nullable Instant since) {}
