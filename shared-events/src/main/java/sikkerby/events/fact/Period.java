package sikkerby.events.fact;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days from one day until, not including, another; open-ended where {@code until} is null.
 *
 * @param until the first day that no longer counts
 */
public record Period(LocalDate from, @Nullable LocalDate until) {

    public Period {
        if (until != null && !from.isBefore(until)) {
            throw new IllegalArgumentException("A period needs at least one day: " + from + " until " + until);
        }
    }

    /** Built from the last day that counts, as people write it; null means open-ended. */
    public static Period through(LocalDate from, @Nullable LocalDate lastDay) {
        return new Period(from, lastDay == null ? null : lastDay.plusDays(1));
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    public boolean contains(Period other) {
        return !other.from.isBefore(from) && (until == null || (other.until != null && !other.until.isAfter(until)));
    }

    public boolean overlaps(Period other) {
        return (other.until == null || from.isBefore(other.until)) && (until == null || other.from.isBefore(until));
    }

    /** The days that both have; nothing where there are none. */
    public Optional<Period> common(Period other) {
        if (!overlaps(other)) return Optional.empty();
        var first = from.isBefore(other.from) ? other.from : from;
        var end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return Optional.of(new Period(first, end));
    }

    /** The last day that counts, or null where it is open-ended. */
    public @Nullable LocalDate lastDay() {
        return until == null ? null : until.minusDays(1);
    }
}
