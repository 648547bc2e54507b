package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.BodyCode;

/** Who is told when that the day of a promise comes, or has passed (rule 4.4-9); in the order of their days. */
enum Alarm {
    FORTNIGHT_BEFORE(-14, null),
    ON_THE_DAY(0, null),
    WEEK_AFTER(7, null),
    WORKING_GROUP(30, "WORKING_GROUP"),
    STEERING_GROUP(60, "STEERING_GROUP");

    private final int days;
    private final @Nullable String level;

    /** @param level null for the coordinator of the debtor */
    Alarm(int days, @Nullable String level) {
        this.days = days;
        this.level = level;
    }

    static Alarm after(int days) {
        return Arrays.stream(values())
                .filter(it -> it.days == days)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Nobody is told after " + days + " days."));
    }

    int days() {
        return days;
    }

    /** It is for the debtor alone, who is no more asked once it has left. */
    boolean isReminder() {
        return level == null;
    }

    LocalDate dayOf(LocalDate dueOn) {
        return dueOn.plusDays(days);
    }

    Alert alert(CommitmentId commitment, Promise promise, LocalDate day) {
        return level == null
                ? new ReminderSent(commitment, promise.debtor(), promise.dueOn(), days, day)
                : new OverdueEscalated(commitment, new BodyCode(level), promise.dueOn(), days, day);
    }

    /** The last of those whose day has come by then that tell of an overdue promise. */
    static Optional<Alarm> reached(LocalDate dueOn, LocalDate day) {
        return Stream.of(values())
                .filter(it -> it.days > 0)
                .filter(it -> !it.dayOf(dueOn).isAfter(day))
                .reduce((_, later) -> later);
    }
}
