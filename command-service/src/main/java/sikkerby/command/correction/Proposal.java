package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.log.Entries.Entry;
import sikkerby.events.correction.CorrectionEvent.Answer;
import sikkerby.events.correction.CorrectionEvent.CorrectionConsented;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.CorrectionRefused;
import sikkerby.events.correction.CorrectionEvent.CorrectionWithdrawn;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/**
 * A correction that somebody would make, and what has come of it.
 *
 * @param asked all that have to agree
 * @param consents of those of them that do
 * @param answers by which it came to something, or to nothing
 */
record Proposal(
        Entry entry, CorrectionProposed said, Sides asked, List<CorrectionConsented> consents, List<Fact> answers) {

    static Proposal of(Entry entry, CorrectionProposed said, List<Entry> entries) {
        var owner = entries.stream()
                .filter(it -> it.event().equals(said.entry()))
                .findFirst()
                .map(Entry::owner)
                .orElse(null);
        var answers = entries.stream()
                .map(Entry::fact)
                .filter(fact -> switch (fact) {
                    case EntryCorrected it -> entry.event().equals(it.proposal());
                    case Answer it -> entry.event().equals(it.proposal());
                    default -> false;
                })
                .collect(Collectors.partitioningBy(CorrectionConsented.class::isInstance));
        return new Proposal(
                entry,
                said,
                new Sides(said.sidesBeside(owner)),
                answers.getOrDefault(true, List.of()).stream()
                        .map(CorrectionConsented.class::cast)
                        .toList(),
                answers.getOrDefault(false, List.of()));
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

    /** Refuses whoever speaks for none of those asked; the secretariat does for all of them, but only from paper. */
    void mustAsk(Act act) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT, Role.STEERING_GROUP);
        if (asked.include(side -> speaks(act, side))) return;
        Refused.unless(act.is(Role.SECRETARIAT), RefusalCode.ENTRY_OF_OTHERS);
        asked.all().stream().flatMap(List::stream).findFirst().ifPresent(act::mayRecordFor);
        throw Refused.field(RefusalCode.DECISION_REQUIRED, "documentRef");
    }

    /** Has nothing more to agree to. */
    boolean isAgreedToBy(Act act) {
        return !awaited().include(side -> speaks(act, side));
    }

    /** It waits for others still once this person agrees. */
    boolean awaitsOthersThan(Act act) {
        return awaited().include(side -> !speaks(act, side));
    }

    private Sides awaited() {
        return asked.but(side -> consents.stream().anyMatch(it -> it.isOf(side)));
    }

    private static boolean speaks(Act act, List<PartnerCode> side) {
        if (act.is(Role.SECRETARIAT) && act.document() != null) return true;
        return side.isEmpty() ? act.is(Role.STEERING_GROUP) : side.stream().anyMatch(act::actsFor);
    }

    /** Refuses what would be otherwise by now for somebody who was not asked. */
    void mustHaveAsked(Stream<List<PartnerCode>> concerned) {
        var unasked = Sides.of(concerned)
                .but(side -> side.stream().anyMatch(this::isOfProposer))
                .but(side -> asked.include(it -> Sides.isPartOf(it, side)));
        Refused.unless(unasked.isEmpty(), RefusalCode.CORRECTION_OVERTAKEN);
    }

    private boolean isOfProposer(PartnerCode party) {
        var proposer = entry.circumstances();
        return Role.COORDINATOR.name().equals(proposer.role()) && Act.actsFor(proposer.partner(), party);
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

    CorrectionConsented consented(Act act) {
        var parties = awaited().all().stream()
                .flatMap(List::stream)
                .filter(act::actsFor)
                .distinct()
                .toList();
        return new CorrectionConsented(said.entry(), said.type(), entry.event(), parties, act.occurredOn());
    }

    CorrectionRefused refused(LocalDate day) {
        return new CorrectionRefused(said.entry(), said.type(), entry.event(), day);
    }

    CorrectionWithdrawn withdrawn(LocalDate day) {
        return new CorrectionWithdrawn(said.entry(), said.type(), entry.event(), day);
    }
}
