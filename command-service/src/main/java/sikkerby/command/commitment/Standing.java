package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;

/**
 * How far a commitment has come.
 *
 * @param since the day of the step that led here
 * @param evidence something was attached to show
 * @param onTrackOn the day for which the debtor last said, with one click, that all is well
 */
record Standing(
        State state,
        LocalDate since,
        boolean evidence,
        @Nullable LocalDate onTrackOn) {

    enum State {
        PROPOSED,
        PLEDGED,
        CLAIMED,
        DISPUTED,
        FULFILLED,
        DECLINED,
        RELEASED,
        NOT_MET,
        LAPSED
    }

    private static final Set<State> OVER =
            Set.of(State.FULFILLED, State.DECLINED, State.RELEASED, State.NOT_MET, State.LAPSED);

    static Standing begun(State state, LocalDate day) {
        return new Standing(state, day, false, null);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    /** Promised, not kept, and not waiting for anybody's word on that. */
    boolean isOpen() {
        return is(State.PLEDGED) || is(State.DISPUTED);
    }

    void mustNotBeOver() {
        Refused.when(OVER.contains(state), RefusalCode.TERMINAL_STATE);
    }

    /** Something is promised, and there is no end to it yet. */
    void mustBePromised() {
        mustNotBeOver();
        Refused.when(is(State.PROPOSED), RefusalCode.ILLEGAL_TRANSITION);
    }

    /** Work goes on: nobody is asked to judge it. */
    void mustBeOpen() {
        mustNotBeOver();
        Refused.unless(isOpen(), RefusalCode.ILLEGAL_TRANSITION);
    }

    void mustBe(State wanted) {
        mustNotBeOver();
        Refused.unless(is(wanted), RefusalCode.ILLEGAL_TRANSITION);
    }

    Standing step(State next, LocalDate day) {
        return new Standing(next, day, evidence, onTrackOn);
    }

    Standing withEvidence() {
        return new Standing(state, since, true, onTrackOn);
    }

    Standing onTrack(LocalDate day) {
        return new Standing(state, since, evidence, day);
    }
}
