package sikkerby.query.comparison;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.query.page.Visit;
import sikkerby.query.time.KnownAt;

/** The dates that those of the page are compared with. */
record Against(LocalDate validAt, KnownAt knownAt) {

    private static final int DAYS = 90;

    /** A quarter before the page's day unless another was asked for, and as it was known that day unless otherwise. */
    static Against of(Visit visit, @Nullable LocalDate from, @Nullable String fromKnownAt) {
        var day = from == null ? visit.validAt().minusDays(DAYS) : from;
        return new Against(day, fromKnownAt == null ? known(day, visit) : KnownAt.parse("fromKnownAt", fromKnownAt));
    }

    private static KnownAt known(LocalDate day, Visit visit) {
        return day.isBefore(visit.today()) ? new KnownAt.Day(day) : new KnownAt.Now();
    }

    /** The day up to which things were known, for a field; null where it was no day. */
    public @Nullable LocalDate knownOn() {
        return knownAt instanceof KnownAt.Day(LocalDate day) ? day : null;
    }

    /** How a link of the page says what was known. */
    public String sent(LocalDate today) {
        return switch (knownAt) {
            case KnownAt.Now _ -> today.toString();
            case KnownAt.Day(LocalDate day) -> day.toString();
            case KnownAt.Moment(var instant) -> instant.toString();
            case KnownAt.Position(long position) -> "@" + position;
        };
    }

    /** What was known, to be put into words. */
    public Object known(LocalDate today) {
        return switch (knownAt) {
            case KnownAt.Now _ -> today;
            case KnownAt.Day(LocalDate day) -> day;
            case KnownAt.Moment(var instant) -> instant;
            case KnownAt.Position(long position) -> position;
        };
    }
}
