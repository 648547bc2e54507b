package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.Recurrence;

/**
 * The days by which a recurring promise asks its debtor for a word: the last day on which it is due, and each week, month,
 * quarter or year before that.
 *
 * @param since the day from which the debtor has owed it
 */
record Recurring(Recurrence recurrence, LocalDate since, LocalDate dueOn) {

    /**
     * The next of these days: one word answers for the stretch up to and including the day that ends it.
     *
     * @param heardOn the day of the last word; who has said nothing since it promised owes one for the first of them
     * @return null once a word was said for the last of them
     */
    @Nullable
    LocalDate nextAfter(LocalDate heardOn) {
        var days = days();
        if (!heardOn.isAfter(since)) return days.getFirst();
        return days.stream()
                .filter(day -> !day.isBefore(heardOn))
                .skip(1)
                .findFirst()
                .orElse(null);
    }

    private List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        for (var times = 0; times == 0 || before(times).isAfter(since); times++) days.add(before(times));
        return days.reversed();
    }

    /** Counted from the last day each time, so that the end of a month stays one. */
    private LocalDate before(int times) {
        return switch (recurrence) {
            case WEEKLY -> dueOn.minusWeeks(times);
            case MONTHLY -> dueOn.minusMonths(times);
            case QUARTERLY -> dueOn.minusMonths(3L * times);
            case YEARLY -> dueOn.minusYears(times);
        };
    }
}
