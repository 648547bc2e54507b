package sikkerby.command.commitment;

import java.time.LocalDate;
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
        PLEDGED,
        CLAIMED,
        DISPUTED,
        FULFILLED
    }

    static Standing pledged(LocalDate day) {
        return new Standing(State.PLEDGED, day, false, null);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    void mustNotBeOver() {
        Refused.when(is(State.FULFILLED), RefusalCode.TERMINAL_STATE);
    }

    /** Work goes on: nobody is asked to judge it. */
    void mustBeOpen() {
        mustNotBeOver();
        Refused.when(is(State.CLAIMED), RefusalCode.ILLEGAL_TRANSITION);
    }

    void mustBeClaimed() {
        mustNotBeOver();
        Refused.unless(is(State.CLAIMED), RefusalCode.ILLEGAL_TRANSITION);
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
