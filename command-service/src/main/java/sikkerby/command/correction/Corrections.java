package sikkerby.command.correction;

import org.axonframework.commandhandling.CommandHandler;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.correction.CorrectionCommand.ApproveCorrection;
import sikkerby.command.correction.CorrectionCommand.CorrectEntry;
import sikkerby.command.log.Entries;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Registry;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;

/**
 * Decides about entries of every kind of object alike: who may correct one, what can be corrected in it, and whether the
 * past would still make sense. Another's entry takes two persons (rule 4.4-13).
 */
public final class Corrections {

    private final Entries entries;
    private final Registry registry;

    public Corrections(Entries entries, Registry registry) {
        this.entries = entries;
        this.registry = registry;
    }

    @CommandHandler
    Done correct(CorrectEntry command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var entry = past.entry(command.entry());
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || entry.isOwn(act), RefusalCode.ENTRY_OF_OTHERS);
        past.mustBeCorrectable(entry);
        act.notBefore(entry.fact().occurredOn());
        if (!past.changes(entry, command.corrected())) return Done.with(past.number());
        var correction = correction(command, entry, past);
        new Sense(registry, act).mustMake(past, correction);
        entries.add(past.entries(), entry.isOwn(act) ? correction : proposed(correction));
        return Done.with(past.number());
    }

    /** What was proposed is looked at anew: the object may have gone on since. */
    @CommandHandler
    Done approve(ApproveCorrection command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var proposal = past.proposal(command.proposal());
        var proposed = (CorrectionProposed) proposal.fact();
        var entry = past.entry(proposed.entry());
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || entry.isOwn(act), RefusalCode.ENTRY_OF_OTHERS);
        Refused.when(act.actor().equals(proposal.circumstances().actor()), RefusalCode.SAME_PERSON);
        if (past.isApproved(command.proposal())) return Done.with(past.number());
        act.notBefore(proposed.occurredOn());
        var approved = new EntryCorrected(
                proposed.entry(),
                proposed.type(),
                proposed.reasonCode(),
                proposed.text(),
                past.held(entry, proposed.corrected()),
                proposed.corrected(),
                command.proposal(),
                act.occurredOn());
        new Sense(registry, act).mustMake(past, approved);
        entries.add(past.entries(), approved);
        return Done.with(past.number());
    }

    private static EntryCorrected correction(CorrectEntry command, Entry entry, Recorded past) {
        return new EntryCorrected(
                entry.event(),
                entry.type(),
                command.reasonCode(),
                command.text(),
                past.held(entry, command.corrected()),
                command.corrected(),
                null,
                command.act().occurredOn());
    }

    private static CorrectionProposed proposed(EntryCorrected correction) {
        return new CorrectionProposed(
                correction.entry(),
                correction.type(),
                correction.reasonCode(),
                correction.text(),
                correction.was(),
                correction.corrected(),
                correction.occurredOn());
    }
}
