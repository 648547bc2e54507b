package sikkerby.query.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import sikkerby.query.ask.Invalid;

/** Up to when something was recorded, as people ask for it (registreringstid). */
public sealed interface KnownAt {

    Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T.{1,40}");
    Pattern POSITION = Pattern.compile("@\\d{1,18}");

    /** Everything shown by now. */
    record Now() implements KnownAt {}

    /** Up to the end of this day in Copenhagen; today's means now. */
    record Day(LocalDate day) implements KnownAt {}

    record Moment(Instant instant) implements KnownAt {}

    record Position(long position) implements KnownAt {}

    /** Refuses what is neither a date nor an instant nor a position. */
    static KnownAt parse(String field, String text) {
        if (POSITION.matcher(text).matches()) return new Position(Long.parseLong(text.substring(1)));
        try {
            if (DAY.matcher(text).matches()) return new Day(LocalDate.parse(text));
            // A plus sign that was not escaped arrives as a blank.
            if (INSTANT.matcher(text).matches())
                return new Moment(OffsetDateTime.parse(text.replace(' ', '+')).toInstant());
        } catch (DateTimeException _) {
            throw malformed(field);
        }
        throw malformed(field);
    }

    private static Invalid malformed(String field) {
        return new Invalid(
                field,
                "Skal være en dato (2023-03-14), et tidspunkt (2023-03-14T09:00:00Z) eller en position (@1042).",
                "Must be a date (2023-03-14), an instant (2023-03-14T09:00:00Z) or a position (@1042).",
                "known");
    }
}
