package sikkerby.query.time;

import java.time.Instant;
import java.util.UUID;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;

/**
 * A fact with its place in the log: from this position on it was known.
 *
 * @param version how many facts of the object there were with this one, counted from 1
 */
public record Known(
        long position,
        Instant recordedAt,
        UUID event,
        String type,
        UUID object,
        long version,
        Fact fact,
        Circumstances circumstances) {}
