package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Heard;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.fact.Sha256;
import sikkerby.events.fact.Text;

/**
 * How far a commitment has come.
 *
 * @param since the day of the step that led here
 * @param evidence what was attached to show
 * @param report what the debtor said last of how it goes
 * @param onTrackOn the day for which the debtor last said, with one click, that all is well
 */
record Lifecycle(
        State state,
        LocalDate since,
        List<Shown> evidence,
        @Nullable Report report,
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

    /** A report as it is known again when it is sent once more. */
    record Report(Heard text, boolean onTrack, LocalDate occurredOn) {

        boolean says(Text words, boolean well, LocalDate day) {
            return Heard.same(text, words) && onTrack == well && occurredOn.equals(day);
        }
    }

    /** A piece of evidence likewise. */
    record Shown(Heard text, @Nullable Heard url, @Nullable Sha256 sha256, LocalDate occurredOn) {

        static Shown by(EvidenceAttached it) {
            return new Shown(Heard.of(it.text()), Heard.ofNullable(it.url()), it.sha256(), it.occurredOn());
        }

        boolean says(EvidenceAttached it) {
            return Heard.same(text, it.text())
                    && Heard.same(url, it.url())
                    && Objects.equals(sha256, it.sha256())
                    && occurredOn.equals(it.occurredOn());
        }
    }

    private static final Set<State> OVER =
            Set.of(State.FULFILLED, State.DECLINED, State.RELEASED, State.NOT_MET, State.LAPSED);

    static Lifecycle begun(State state, LocalDate day) {
        return new Lifecycle(state, day, List.of(), null, null);
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

    /** The day from which there is something to show; refuses where there is nothing. */
    LocalDate shownSince() {
        return evidence.stream()
                .map(Shown::occurredOn)
                .min(LocalDate::compareTo)
                .orElseThrow(() -> Refused.because(RefusalCode.NO_EVIDENCE));
    }

    Lifecycle step(State next, LocalDate day) {
        return new Lifecycle(next, day, evidence, report, onTrackOn);
    }

    Lifecycle after(EvidenceAttached it) {
        var more = Stream.concat(evidence.stream(), Stream.of(Shown.by(it))).toList();
        return new Lifecycle(state, since, more, report, onTrackOn);
    }

    Lifecycle after(ProgressReported it) {
        var said = new Report(Heard.of(it.text()), it.onTrack(), it.occurredOn());
        return new Lifecycle(state, since, evidence, said, onTrackOn);
    }

    Lifecycle onTrack(LocalDate day) {
        return new Lifecycle(state, since, evidence, report, day);
    }
}
