package sikkerby.query.model;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one object was, on the day and with the knowledge asked for.
 *
 * @param version how many of its facts were known
 * @param incomplete one of its facts could not be taken in: it waits as a dead letter, or was given up
 * @param source of the entry that began it
 * @param validTo the first day on which it was known to be something else
 */
public record Row<S>(
        UUID object,
        long version,
        boolean incomplete,
        Source source,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        S state) {}
