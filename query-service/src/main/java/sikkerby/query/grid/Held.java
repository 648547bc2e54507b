package sikkerby.query.grid;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.query.commitment.CommitmentStatus;

/**
 * What was held of an object from one day until, not including, another, and from one position of the log until another.
 *
 * @param survives a promise that is to survive its agreement
 * @param lapseFrom of an agreement, the first day from which nothing is owed under it but what survives it
 * @param name of what may be renamed; null once erased, and for what bears a number only
 * @param whole the whole state, to tell one from another
 */
record Held(
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        long knownFrom,
        @Nullable Long knownTo,
        String status,
        boolean survives,
        @Nullable LocalDate lapseFrom,
        @Nullable String name,
        String whole) {

    /** A promise that lapses with its agreement, where that has come to its end. */
    boolean canLapse() {
        return !survives && CommitmentStatus.valueOf(status).isUnkept();
    }

    /** What becomes of an agreement in the end, as was known: nothing is owed under it from that day on. */
    boolean letsLapse(LocalDate day, long position) {
        return validTo == null && isKnownAt(position) && lapseFrom != null && !lapseFrom.isAfter(day);
    }

    /** What survives its agreement binds on once that is over. */
    boolean isBoundUnder(Held agreement) {
        return switch (agreement.status()) {
            case "IN_FORCE" -> true;
            case "EXPIRED", "TERMINATED", "SUPERSEDED" -> survives;
            default -> false;
        };
    }

    boolean at(LocalDate day, long position) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day)) && isKnownAt(position);
    }

    private boolean isKnownAt(long position) {
        return knownFrom <= position && (knownTo == null || knownTo > position);
    }
}
