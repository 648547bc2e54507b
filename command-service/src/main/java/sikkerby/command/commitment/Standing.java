package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.PartnerCode;

/**
 * How far a commitment has come.
 *
 * @param since the day of the step that led here
 * @param by the party that disputed, where one did
 * @param evidence something was attached to show
 * @param onTrackOn the day for which the debtor last said, with one click, that all is well
 */
record Standing(
        State state,
        LocalDate since,
        @Nullable PartnerCode by,
        boolean evidence,
        @Nullable LocalDate onTrackOn) {

    enum State {
        PLEDGED,
        CLAIMED,
        DISPUTED,
        FULFILLED
    }

    static Standing pledged(LocalDate day) {
        return new Standing(State.PLEDGED, day, null, false, null);
    }

    boolean is(State wanted) {
        return state == wanted;
    }

    /** Said before, by the same and for the same day: sent twice. */
    boolean disputedAlready(@Nullable PartnerCode party, LocalDate day) {
        return is(State.DISPUTED) && Objects.equals(by, party) && since.equals(day);
    }

    boolean claimedAlready(LocalDate day) {
        return is(State.CLAIMED) && since.equals(day);
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

    Standing step(State next, LocalDate day, @Nullable PartnerCode party) {
        return new Standing(next, day, party, evidence, onTrackOn);
    }

    Standing withEvidence() {
        return new Standing(state, since, by, true, onTrackOn);
    }

    Standing onTrack(LocalDate day) {
        return new Standing(state, since, by, evidence, day);
    }
}
