package sikkerby.command.correction;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.correction.Story.Told;
import sikkerby.command.desk.Days;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Numbered;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.casefile.CaseEvent.DocumentRegistered;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** Sees to it that a corrected past could have happened. */
record Sense(Registry registry, List<Judge> judges, Act act) {

    /** Refuses what could not have happened, and else tells what would be understood of the object. */
    Story mustMake(Recorded past, EntryCorrected correction) {
        var begins = past.entries().getFirst();
        var values = correction.corrected();
        mustBeKnown(values);
        Refused.when(values.annuls() && begins.event().equals(correction.entry()), RefusalCode.CREATION_STAYS);
        var day = values.occurredOn();
        if (day != null && day.isAfter(act.today())) {
            throw Refused.invalid("corrected.occurredOn", Complaint.HAPPENED_LATER_THAN_TODAY);
        }
        var story = past.understoodWith(correction);
        mustComeOrGo(story, correction);
        mustBeginFirst(story);
        var now = past.understood();
        mustHoldTogether(story, now);
        registry.mustLeadNowhereBack(story.facts());
        mustBindNobodyGone(story, now);
        var object = begins.object();
        new Judged(judges, registry.seeing(object, story.facts()), act)
                .mustAllow(
                        object,
                        story,
                        now,
                        registry.seeing(object, now.facts()),
                        registry.seeing(object, past.asItWasRecorded().facts()));
        return story;
    }

    private void mustBeKnown(Corrected values) {
        mustBeKnown("corrected.owner", values.owner());
        mustBeKnown("corrected.debtor", values.debtor());
        mustBeKnown("corrected.party", values.party());
        mustBeKnown("corrected.responsible", values.responsible());
        mustBeKnown("corrected.confirmedBy", values.confirmedBy());
        mustBeKnown("corrected.disputedBy", values.disputedBy());
        if (values.places() != null) registry.places("corrected.places", values.places(), act);
    }

    private void mustBeKnown(String field, @Nullable PartnerCode partner) {
        if (partner != null) registry.partners(field, List.of(partner), act);
    }

    private void mustComeOrGo(Story understood, EntryCorrected correction) {
        for (var it : understood.told())
            if (it.event().equals(correction.entry()) && it.fact() instanceof DocumentRegistered document)
                Days.receivedOrSent("corrected.", document.receivedOn(), document.sentOn(), act.today());
    }

    /** Who was to have left by then may have been dissolved since, without anybody in its place. */
    private void mustBindNobodyGone(Story corrected, Story now) {
        if (!(corrected.facts().getFirst() instanceof AgreementDrafted it)) return;
        var after = agreement(it.agreement(), corrected);
        var before = agreement(it.agreement(), now);
        after.named().forEach(party -> {
            var gone = registry.partner("party", party).dissolvedFrom();
            if (gone != null && binds(after, party, gone) && !binds(before, party, gone))
                registry.mustBeStoodFor(party, gone);
        });
    }

    private AgreementFacts agreement(AgreementId id, Story story) {
        return registry.seeing(id.value(), story.facts()).agreement("agreement", id);
    }

    private static boolean binds(AgreementFacts agreement, PartnerCode party, LocalDate day) {
        return agreement.boundFrom(day).anyMatch(it -> it.contains(party));
    }

    private static void mustBeginFirst(Story understood) {
        var facts = understood.facts();
        var begins = facts.getFirst().occurredOn();
        facts.stream()
                .map(Fact::occurredOn)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isBefore(begins))
                .ifPresent(first -> {
                    throw Refused.because(RefusalCode.OCCURRED_TOO_EARLY, first, begins);
                });
    }

    /** Entries that build on nothing already, as an earlier correction may have left them, are in nobody's way. */
    private static void mustHoldTogether(Story corrected, Story now) {
        var before = now.unfounded().stream().map(Told::event).collect(Collectors.toSet());
        corrected.unfounded().stream()
                .filter(it -> !before.contains(it.event()))
                .findFirst()
                .ifPresent(it -> {
                    throw Refused.because(
                            RefusalCode.CONTRADICTS_ENTRIES,
                            Numbered.entry(it.fact(), corrected.facts().getFirst()),
                            it.fact().occurredOn());
                });
    }
}
