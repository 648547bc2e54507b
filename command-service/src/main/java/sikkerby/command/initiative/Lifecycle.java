package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Heard;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Text;

/**
 * How far the work has come: each step once, from the one before, and from its end nowhere.
 *
 * @param proposedOn nothing happens to it before that day
 * @param since the day of the step that led here
 * @param end what was said of its end; null while it goes on
 */
record Lifecycle(
        LocalDate proposedOn,
        State state,
        LocalDate since,
        @Nullable End end) {

    enum State {
        PROPOSED,
        APPROVED,
        ACTIVE,
        PAUSED,
        COMPLETED,
        CANCELLED
    }

    /**
     * Words about the end of it.
     *
     * @param words its outcome, or why it was given up
     * @param leftOpen why commitments that serve it stay open, where some do
     */
    record End(@Nullable Heard words, @Nullable Heard leftOpen) {

        static End of(@Nullable Text words, @Nullable Text leftOpen) {
            return new End(Heard.ofNullable(words), Heard.ofNullable(leftOpen));
        }
    }

    static Lifecycle begun(LocalDate day) {
        return new Lifecycle(day, State.PROPOSED, day, null);
    }

    Lifecycle step(State next, LocalDate day) {
        return new Lifecycle(proposedOn, next, day, null);
    }

    Lifecycle ended(State next, LocalDate day, End words) {
        return new Lifecycle(proposedOn, next, day, words);
    }

    /** It has ended once: refuses what says otherwise of that than is recorded. */
    void mustHaveEndedWith(Text words, @Nullable Text leftOpen) {
        if (end == null) return;
        var other = Heard.isOther(end.words(), words)
                || (end.leftOpen() != null && Heard.isOther(end.leftOpen(), leftOpen));
        Refused.when(other, RefusalCode.ILLEGAL_TRANSITION);
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
