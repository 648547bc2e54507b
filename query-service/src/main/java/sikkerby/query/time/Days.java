package sikkerby.query.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.query.ask.Invalid;

/** Days as they are asked about. */
public final class Days {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Days() {}

    /** Fails for what is no date, or one that no database should have to reckon with. */
    public static LocalDate of(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) return day;
        } catch (DateTimeException malformed) {
            throw new IllegalArgumentException("Not a date: " + text, malformed);
        }
        throw new IllegalArgumentException("Out of range: " + text);
    }

    /** Refuses a period that ends before it begins; each end may be left open. */
    public static void mustBeInOrder(String from, @Nullable LocalDate first, String to, @Nullable LocalDate last) {
        if (first == null || last == null || !first.isAfter(last)) return;
        throw new Invalid(from, "Skal ligge før \"" + to + "\".", "Must come before \"" + to + "\".", "order");
    }
}
