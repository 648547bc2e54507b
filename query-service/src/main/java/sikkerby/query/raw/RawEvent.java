package sikkerby.query.raw;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the log.
 *
 * @param payload the fact exactly as stored, with digests in the place of free words
 * @param metadata its circumstances, likewise
 * @param words the words of both with their salts, by digest, so that each digest can be checked; null once erased
 */
record RawEvent(
        long position,
        UUID event,
        String type,
        int revision,
        UUID object,
        long version,
        @Nullable String occurredOn,
        Instant recordedAt,
        @Nullable String actor,
        @Nullable String partner,
        @Nullable String onBehalfOf,
        @Nullable String correlation,
        @Nullable String causation,
        @Nullable String origin,
        @JsonRawValue @Schema(implementation = Object.class) String payload,
        @JsonRawValue @Schema(implementation = Object.class) String metadata,

        @JsonRawValue @Schema(implementation = Object.class) @Nullable
        String words) {}
