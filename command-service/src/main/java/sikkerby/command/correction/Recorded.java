package sikkerby.command.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Numbered;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.NotCorrectable;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.Fact;

/** The entries of one object in their order, the corrections among them included. */
record Recorded(List<Entry> entries) {

    /** What people call the object. */
    String number() {
        return Numbered.of(entries.getFirst().fact());
    }

    Entry entry(UUID event) {
        return entries.stream()
                .filter(it -> it.event().equals(event))
                .findFirst()
                .orElseThrow(() -> Refused.field(RefusalCode.CORRECTS_UNKNOWN, "eventId", event));
    }

    /** The proposal, and who made it. */
    Entry proposal(UUID event) {
        return entries.stream()
                .filter(it -> it.event().equals(event) && it.fact() instanceof CorrectionProposed)
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.NOT_FOUND));
    }

    boolean isApproved(UUID proposal) {
        return facts().anyMatch(it -> it instanceof EntryCorrected by && proposal.equals(by.proposal()));
    }

    /** A correction is corrected by correcting the entry again; what followed of itself, by correcting what it followed. */
    void mustBeCorrectable(Entry entry) {
        Refused.when(entry.fact() instanceof CorrectionEvent, RefusalCode.CORRECTION_LOOP);
        Refused.when(entry.circumstances().causation() != null, RefusalCode.FOLLOWS_FROM_ENTRY, entry.type());
    }

    /** The entry as it is held to be now, whether or not it still counts. */
    private Fact held(Entry entry) {
        return corrected(entry).map(values -> values.in(entry.fact())).orElse(entry.fact());
    }

    /** What is held until now of each value that would be corrected. */
    Corrected held(Entry entry, Corrected values) {
        return values.asIn(held(entry));
    }

    boolean changes(Entry entry, Corrected values) {
        mustHave(entry, values);
        var annulled = corrected(entry).map(Corrected::annuls).orElse(false);
        return values.isOtherThan(held(entry), annulled);
    }

    /** What would be understood of the object with this correction. */
    List<Fact> understoodWith(CorrectionEvent correction) {
        var understanding =
                Understanding.of(Stream.concat(facts(), Stream.of(correction)).toList());
        return entries.stream()
                .flatMap(it -> understanding.of(it.event(), it.fact()).stream())
                .toList();
    }

    private Stream<Fact> facts() {
        return entries.stream().map(Entry::fact);
    }

    private Optional<Corrected> corrected(Entry entry) {
        return Understanding.of(facts().toList()).corrected(entry.event());
    }

    private static void mustHave(Entry entry, Corrected values) {
        try {
            values.in(entry.fact());
        } catch (NotCorrectable without) {
            throw Refused.field(RefusalCode.NOT_CORRECTABLE, "corrected." + without.value(), entry.type());
        }
    }
}
