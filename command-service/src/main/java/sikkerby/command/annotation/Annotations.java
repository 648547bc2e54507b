package sikkerby.command.annotation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.annotation.AnnotationCommand.AnnotateEntry;
import sikkerby.command.annotation.AnnotationCommand.ContestEntry;
import sikkerby.command.log.Entries;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Numbered;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.Copenhagen;

/** Decides about remarks on entries of every kind, and about objections to what the secretariat recorded (rule 4.4-3). */
public final class Annotations {

    private static final int DAYS_TO_OBJECT = 10;

    private final Entries entries;

    public Annotations(Entries entries) {
        this.entries = entries;
    }

    @CommandHandler
    Done annotate(AnnotateEntry command) {
        var act = command.act();
        var past = entries.of(command.object());
        var entry = named(past, command.entry());
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || entry.isOwn(act), RefusalCode.ENTRY_OF_OTHERS);
        act.notBefore(entry.fact().occurredOn());
        if (!isNoted(past, command))
            entries.add(
                    past,
                    new EntryAnnotated(entry.event(), entry.type(), command.kind(), command.text(), act.occurredOn()));
        return done(past);
    }

    @CommandHandler
    Done contest(ContestEntry command) {
        var act = command.act();
        var past = entries.of(command.target());
        Refused.unless(past.stream().anyMatch(it -> it.fact() instanceof CommitmentEvent), RefusalCode.NOT_FOUND);
        var held = held(past);
        var entry = command.entry() == null ? promised(held, past.getFirst()) : named(past, command.entry());
        act.only(Role.COORDINATOR);
        mustBeRecordedFor(act, entry, held);
        act.mustSayWhy();
        act.notBefore(entry.fact().occurredOn());
        if (isContested(held, entry)) return done(past);
        var until = Copenhagen.dayOf(entry.recordedAt()).plusDays(DAYS_TO_OBJECT);
        Refused.when(act.today().isAfter(until), RefusalCode.TOO_LATE_TO_OBJECT, until);
        entries.add(past, new EntryContested(command.commitment(), entry.event(), act.occurredOn()));
        return done(past);
    }

    /** Those that were not annulled, an objection as little as what it is to. */
    private static List<Entry> held(List<Entry> past) {
        var understanding =
                Understanding.of(past.stream().map(Entry::asRecorded).toList());
        return past.stream()
                .filter(it -> understanding.of(it.event(), it.fact()).isPresent())
                .toList();
    }

    /** What an agency's own people recorded it corrects; it objects to what others recorded as its word, and still hold. */
    private static void mustBeRecordedFor(Act act, Entry entry, List<Entry> held) {
        var party = entry.circumstances().onBehalfOf();
        if (party == null || !entry.bySecretariat() || !held.contains(entry))
            throw Refused.because(RefusalCode.NOT_RECORDED_FOR_OTHERS, entry.type());
        Refused.unless(act.actsFor(party), RefusalCode.ACTS_FOR_OTHER_PARTY, party);
    }

    private static Entry promised(List<Entry> held, Entry first) {
        return held.stream()
                .filter(it -> it.fact() instanceof CommitmentPledged || it.fact() instanceof CommitmentAccepted)
                .reduce((_, later) -> later)
                .orElseThrow(() -> Refused.because(RefusalCode.NOT_RECORDED_FOR_OTHERS, first.type()));
    }

    private static Entry named(List<Entry> past, UUID event) {
        return find(past, event).orElseThrow(() -> Refused.field(RefusalCode.UNKNOWN_CODE, "eventId", event));
    }

    private static Optional<Entry> find(List<Entry> past, @Nullable UUID event) {
        return past.stream().filter(it -> it.event().equals(event)).findFirst();
    }

    private static boolean isContested(List<Entry> held, Entry entry) {
        return held.stream()
                .anyMatch(it ->
                        it.fact() instanceof EntryContested by && by.entry().equals(entry.event()));
    }

    private static boolean isNoted(List<Entry> past, AnnotateEntry command) {
        return past.stream()
                .anyMatch(it -> it.fact() instanceof EntryAnnotated by
                        && by.entry().equals(command.entry())
                        && by.text().read().equals(command.text().read()));
    }

    private static Done done(List<Entry> past) {
        return Done.with(Numbered.of(past.getFirst().fact()));
    }
}
