package sikkerby.query.page;

import java.time.Instant;
import java.time.LocalDate;
import sikkerby.query.time.KnownAt;

/**
 * What a page looks at that does not show the present, for the sentence in its banner.
 *
 * @param key the sentence, which takes the day and what it was known at
 * @param known a day, an instant or a position
 */
record Past(String key, LocalDate validAt, Object known) {

    static Past of(Visit visit) {
        var validAt = visit.validAt();
        var day = validAt.equals(visit.today()) ? "today" : validAt.isAfter(visit.today()) ? "future" : "past";
        return switch (visit.time().knownAt()) {
            case KnownAt.Now _ -> new Past("time." + day + ".now", validAt, validAt);
            case KnownAt.Day(LocalDate known)
            when known.equals(visit.today()) -> new Past("time." + day + ".now", validAt, validAt);
            case KnownAt.Day(LocalDate known) when known.equals(validAt) -> new Past("time.same", validAt, known);
            case KnownAt.Day(LocalDate known) -> new Past("time." + day + ".day", validAt, known);
            case KnownAt.Moment(Instant known) -> new Past("time." + day + ".moment", validAt, known);
            case KnownAt.Position(long known) -> new Past("time." + day + ".position", validAt, known);
        };
    }
}
