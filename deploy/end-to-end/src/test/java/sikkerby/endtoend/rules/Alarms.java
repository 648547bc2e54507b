package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sikkerby.endtoend.rules.Lines.Line;

/**
 * Who is told that a promise is overdue. Whatever is told in a story is told today, so that of what would have been told
 * before, the last alone still is.
 */
record Alarms(Promised promise) {

    private static final int TO_DEBTOR = 7;
    private static final List<Integer> DAYS = List.of(TO_DEBTOR, 30, 60);

    /** Nothing where that was told, or nobody is to be told. */
    Optional<Line> next(int order) {
        var today = promise.agreement.today();
        var dueOn = promise.dueOn();
        return DAYS.stream()
                .filter(days -> !dueOn.plusDays(days).isAfter(today))
                .reduce((_, later) -> later)
                .filter(days -> promise.isOpen() && !isLapsing(today) && !isTold(days, dueOn))
                .filter(days -> days != TO_DEBTOR || !promise.isOrphanedOn(today))
                .map(days -> Line.of(days == TO_DEBTOR ? "ReminderSent" : "OverdueEscalated", today, order)
                        .who(promise.debtor())
                        .number(days)
                        .about(dueOn));
    }

    private boolean isLapsing(LocalDate today) {
        return !promise.survives && promise.agreement.hasEndedBy(today);
    }

    private boolean isTold(int days, LocalDate dueOn) {
        return promise.days().told(LocalDate.MAX, Lines.ALL).stream()
                .anyMatch(it -> it.number() == days && dueOn.equals(it.about()));
    }
}
