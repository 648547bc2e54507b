package sikkerby.command.correction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import sikkerby.command.act.NamedEntry;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.correction.Story.Told;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Numbered;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.NotCorrectable;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Fact;

/** The entries of one object in their order, the corrections among them included. */
record Recorded(List<Entry> entries) {

    /** Stands for a correction that has no place in the log yet. */
    private static final UUID CORRECTION = new UUID(0, 0);

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

    Proposal proposal(UUID event) {
        return proposals()
                .filter(it -> it.entry().event().equals(event))
                .findFirst()
                .orElseThrow(() -> Refused.because(RefusalCode.NOT_FOUND));
    }

    /** The same is proposed already, and nobody has answered. */
    boolean isProposed(EntryCorrected correction) {
        return proposals().anyMatch(it -> it.isOpenFor(correction));
    }

    private Stream<Proposal> proposals() {
        return entries.stream()
                .flatMap(it -> it.fact() instanceof CorrectionProposed said
                        ? Stream.of(Proposal.of(it, said, entries))
                        : Stream.empty());
    }

    /**
     * A correction is corrected by correcting the entry again; what followed of itself, by correcting what it followed.
     * What was recorded along with another entry goes with that, but may have been worded wrongly by itself.
     */
    void mustBeCorrectable(Entry entry, Corrected values) {
        Refused.when(entry.fact() instanceof CorrectionEvent, RefusalCode.CORRECTION_LOOP);
        if (entry.fact() instanceof AboutEntry)
            throw Refused.field(RefusalCode.NOT_CORRECTABLE, "eventId", named(entry));
        var along = entry.circumstances().causation() != null && values.annulled() != null;
        Refused.when(along || entry.asRecorded().hasFollowed(), RefusalCode.FOLLOWS_FROM_ENTRY, named(entry));
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

    /** What is understood of the object now. */
    Story understood() {
        return understood(understanding());
    }

    /** What would be understood of it had nothing been corrected. */
    Story asItWasRecorded() {
        return understood(Understanding.AS_RECORDED);
    }

    /** What would be understood of it with this correction. */
    Story understoodWith(CorrectionEvent correction) {
        var added = new Understanding.Entry(CORRECTION, null, correction);
        return understood(
                Understanding.of(Stream.concat(asRecorded(), Stream.of(added)).toList()));
    }

    private Story understood(Understanding understanding) {
        return new Story(entries.stream()
                .flatMap(it -> understanding.of(it.event(), it.fact()).stream()
                        .map(fact -> new Told(
                                it.event(), it.type(), fact, it.circumstances().causation() != null)))
                .toList());
    }

    private Understanding understanding() {
        return Understanding.of(asRecorded().toList());
    }

    private Stream<Understanding.Entry> asRecorded() {
        return entries.stream().map(Entry::asRecorded);
    }

    private NamedEntry named(Entry entry) {
        return Numbered.entry(entry.fact(), entries.getFirst().fact());
    }

    private Optional<Corrected> corrected(Entry entry) {
        return understanding().corrected(entry.event());
    }

    private void mustHave(Entry entry, Corrected values) {
        try {
            values.in(entry.fact());
        } catch (NotCorrectable without) {
            throw Refused.field(RefusalCode.NOT_CORRECTABLE, "corrected." + without.value(), named(entry));
        }
    }
}
