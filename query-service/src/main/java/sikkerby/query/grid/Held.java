package sikkerby.query.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was held of an object from one day until, not including, another, and from one position of the log until another.
 *
 * @param survives a promise that is to survive its agreement
 * @param whole the whole state, to tell one from another
 */
record Held(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long knownFrom,
        @Nullable Long knownTo,
        String status,
        boolean survives,
        String whole) {

    /** What survives its agreement binds on once that is over. */
    boolean isBoundUnder(Held agreement) {
        return switch (agreement.status()) {
            case "IN_FORCE" -> true;
            case "EXPIRED", "TERMINATED", "SUPERSEDED" -> survives;
            default -> false;
        };
    }

    boolean at(LocalDate day, long position) {
        return !validFrom.isAfter(day)
                && (validTo == null || validTo.isAfter(day))
                && knownFrom <= position
                && (knownTo == null || knownTo > position);
    }
}
