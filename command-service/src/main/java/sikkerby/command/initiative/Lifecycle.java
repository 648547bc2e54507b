package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.List;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;

/**
 * How far the work has come: each step once, from the one before, and from its end nowhere.
 *
 * @param proposedOn nothing happens to it before that day
 * @param since the day of the step that led here
 */
record Lifecycle(LocalDate proposedOn, State state, LocalDate since) {

    enum State {
        PROPOSED,
        APPROVED,
        ACTIVE,
        PAUSED,
        COMPLETED,
        CANCELLED
    }

    static Lifecycle begun(LocalDate day) {
        return new Lifecycle(day, State.PROPOSED, day);
    }

    Lifecycle step(State next, LocalDate day) {
        return new Lifecycle(proposedOn, next, day);
    }

    /** Refuses what would happen before it was proposed, or once it has ended; what came before its end may come late. */
    void mustGoOn(Act act) {
        act.notBefore(proposedOn);
        var ended = state == State.COMPLETED || state == State.CANCELLED;
        Refused.when(ended && !act.occurredOn().isBefore(since), RefusalCode.ILLEGAL_TRANSITION);
    }

    /** Whether a step leads anywhere: it leads nowhere where it was taken already, and is refused but from these. */
    boolean leadsTo(State next, Act act, State... from) {
        if (state == next) return false;
        Refused.unless(List.of(from).contains(state), RefusalCode.ILLEGAL_TRANSITION);
        act.notBefore(since);
        return true;
    }
}
