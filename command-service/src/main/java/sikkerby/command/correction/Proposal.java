package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.List;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.log.Entries.Entry;
import sikkerby.events.correction.CorrectionEvent.Closing;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.CorrectionRefused;
import sikkerby.events.correction.CorrectionEvent.CorrectionWithdrawn;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Fact;

/**
 * A correction that somebody would make, and what has come of it.
 *
 * @param answers all that was said of it since
 */
record Proposal(Entry entry, CorrectionProposed said, List<Fact> answers) {

    static Proposal of(Entry entry, CorrectionProposed said, List<Entry> entries) {
        var answers = entries.stream()
                .map(Entry::fact)
                .filter(fact -> switch (fact) {
                    case EntryCorrected it -> entry.event().equals(it.proposal());
                    case Closing it -> entry.event().equals(it.proposal());
                    default -> false;
                })
                .toList();
        return new Proposal(entry, said, answers);
    }

    boolean isApproved() {
        return answers.stream().anyMatch(EntryCorrected.class::isInstance);
    }

    boolean isRefused() {
        return answers.stream().anyMatch(CorrectionRefused.class::isInstance);
    }

    boolean isWithdrawn() {
        return answers.stream().anyMatch(CorrectionWithdrawn.class::isInstance);
    }

    boolean isOpenFor(EntryCorrected wanted) {
        return answers.isEmpty()
                && said.entry().equals(wanted.entry())
                && said.corrected().annuls() == wanted.corrected().annuls()
                && said.corrected().isSameAs(wanted.corrected());
    }

    void mustBeOpen() {
        Refused.unless(answers.isEmpty(), RefusalCode.ILLEGAL_TRANSITION);
    }

    void mustBeOfAnotherThan(Act act) {
        Refused.when(act.actor().equals(entry.circumstances().actor()), RefusalCode.SAME_PERSON);
    }

    void mustBeOf(Act act) {
        Refused.unless(act.actor().equals(entry.circumstances().actor()), RefusalCode.NOT_PROPOSER);
    }

    /** Refuses to replace anything but what it was meant to replace. */
    void mustNotBeOvertaken(Recorded past, Entry about) {
        var meant = said.was().isSameAs(past.held(about, said.corrected()));
        Refused.unless(meant && past.changes(about, said.corrected()), RefusalCode.CORRECTION_OVERTAKEN);
    }

    EntryCorrected approved(LocalDate day) {
        return new EntryCorrected(
                said.entry(),
                said.type(),
                said.reasonCode(),
                said.text(),
                said.was(),
                said.corrected(),
                entry.event(),
                day);
    }

    CorrectionRefused refused(LocalDate day) {
        return new CorrectionRefused(said.entry(), said.type(), entry.event(), day);
    }

    CorrectionWithdrawn withdrawn(LocalDate day) {
        return new CorrectionWithdrawn(said.entry(), said.type(), entry.event(), day);
    }
}
