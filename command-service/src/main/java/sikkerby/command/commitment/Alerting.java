package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.command.act.Outcome;
import sikkerby.command.commitment.CommitmentCommand.Telling;

/** Tells those concerned that the day of a promise comes, or has passed, while it is still to be kept (rule 4.4-9). */
record Alerting(CommitmentState state, Voices voices) {

    /** Somebody to be told, and the day on which to do so. */
    record Planned(Alarm alarm, LocalDate day) {}

    /**
     * What is still to be told. Nobody is reminded of what they hear that very day; and where a promise is overdue by then
     * already, those are told who would be last.
     *
     * @param since the day from which it has been known that the promise is to be kept by its day
     */
    Stream<Planned> planned(LocalDate since) {
        var dueOn = state.promise().dueOn();
        var ahead = Arrays.stream(Alarm.values())
                .filter(it -> it.dayOf(dueOn).isAfter(since))
                .map(it -> new Planned(it, it.dayOf(dueOn)));
        var reached = Alarm.reached(dueOn, since).map(it -> new Planned(it, since));
        return Stream.concat(reached.stream(), ahead).filter(it -> isToBeTold(it.alarm(), it.day()));
    }

    /** Nobody was told before the day on which it is recorded, on whichever day that was due. */
    Outcome tell(Telling command) {
        var act = command.act();
        act.onlyBySystem();
        var alarm = Alarm.after(command.days());
        if (!command.dueOn().equals(state.promise().dueOn()) || !isToBeTold(alarm, act.asOf())) return Outcome.NOTHING;
        return Outcome.of(alarm.alert(command.commitment(), state.promise(), act.today()));
    }

    private boolean isToBeTold(Alarm alarm, LocalDate day) {
        var promise = state.promise();
        return state.lifecycle().isOpen()
                && !alarm.dayOf(promise.dueOn()).isAfter(day)
                && !state.alerts().include(alarm, promise.dueOn())
                && lapsesOn().filter(it -> !it.isAfter(day)).isEmpty()
                && !(alarm.isReminder() && voices.isOrphanedOn(day));
    }

    private Optional<LocalDate> lapsesOn() {
        return voices.under().flatMap(state::lapsesWith);
    }
}
