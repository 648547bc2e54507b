package sikkerby.command.correction;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.correction.CorrectionCommand.ApproveCorrection;
import sikkerby.command.correction.CorrectionCommand.CorrectEntry;
import sikkerby.command.correction.CorrectionCommand.RefuseCorrection;
import sikkerby.command.correction.CorrectionCommand.TakeBack;
import sikkerby.command.correction.CorrectionCommand.WithdrawCorrection;
import sikkerby.command.log.Entries;
import sikkerby.command.log.Entries.Entry;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Registry;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.events.fact.Text;

/**
 * Decides about entries of every kind of object alike: who may correct one, what can be corrected in it, and whether the
 * past would still make sense. Another's entry takes two persons (rule 4.4-13).
 */
public final class Corrections {

    private static final Text TAKEN_BACK = Text.of("Det, som den fulgte af, er rettet.");

    private final Entries entries;
    private final Registry registry;
    private final List<Judge> judges;

    public Corrections(Entries entries, Registry registry, List<Judge> judges) {
        this.entries = entries;
        this.registry = registry;
        this.judges = judges;
    }

    @CommandHandler
    Done correct(CorrectEntry command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var entry = past.entry(command.entry());
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || entry.isOwn(act), RefusalCode.ENTRY_OF_OTHERS);
        past.mustBeCorrectable(entry, command.corrected());
        act.notBefore(entry.fact().occurredOn());
        if (!past.changes(entry, command.corrected())) return Done.with(past.number());
        var correction = correction(command, entry, past);
        var then = new Sense(registry, judges, act).mustMake(past, correction);
        var asked = new Second(registry, past.understood(), then, entry, act.occurredOn()).toAgree(correction, act);
        if (!asked.isEmpty() && past.isProposed(correction)) return Done.with(past.number());
        entries.add(past.entries(), asked.isEmpty() ? correction : proposed(correction, asked));
        return Done.with(past.number());
    }

    /**
     * What was proposed is looked at anew: the object may have gone on since, but what it says of the entry may not, nor may
     * it concern anybody who was not asked. Once all sides have agreed, the entry is corrected.
     */
    @CommandHandler
    Done approve(ApproveCorrection command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var proposal = past.proposal(command.proposal());
        var entry = past.entry(proposal.said().entry());
        proposal.mustBeOfAnotherThan(act);
        proposal.mustAsk(act);
        if (proposal.isApproved()) return Done.with(past.number());
        proposal.mustBeOpen();
        if (proposal.isAgreedToBy(act)) return Done.with(past.number());
        act.notBefore(proposal.said().occurredOn());
        proposal.mustNotBeOvertaken(past, entry);
        var approved = proposal.approved(act.occurredOn());
        var then = new Sense(registry, judges, act).mustMake(past, approved);
        var proposedOn = proposal.said().occurredOn();
        proposal.mustHaveAsked(new Second(registry, past.understood(), then, entry, proposedOn).concerned());
        entries.add(past.entries(), proposal.awaitsOthersThan(act) ? proposal.consented(act) : approved);
        return Done.with(past.number());
    }

    @CommandHandler
    Done refuse(RefuseCorrection command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var proposal = past.proposal(command.proposal());
        proposal.mustBeOfAnotherThan(act);
        proposal.mustAsk(act);
        act.mustSayWhy();
        if (proposal.isRefused()) return Done.with(past.number());
        proposal.mustBeOpen();
        act.notBefore(proposal.said().occurredOn());
        entries.add(past.entries(), proposal.refused(act.occurredOn()));
        return Done.with(past.number());
    }

    @CommandHandler
    Done withdraw(WithdrawCorrection command) {
        var act = command.act();
        var past = new Recorded(entries.of(command.object()));
        var proposal = past.proposal(command.proposal());
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        proposal.mustBeOf(act);
        if (proposal.isWithdrawn()) return Done.with(past.number());
        proposal.mustBeOpen();
        act.notBefore(proposal.said().occurredOn());
        entries.add(past.entries(), proposal.withdrawn(act.occurredOn()));
        return Done.with(past.number());
    }

    /** What followed from another object, of itself, is taken back where that is understood otherwise now. */
    @CommandHandler
    Done takeBack(TakeBack command) {
        var act = command.act();
        act.onlyBySystem();
        var past = new Recorded(entries.of(command.object()));
        var entry = past.entry(command.entry());
        var annulled = Corrected.ANNULLED;
        if (past.changes(entry, annulled)) {
            entries.add(
                    past.entries(),
                    new EntryCorrected(
                            entry.event(),
                            entry.type(),
                            CorrectionReason.ENTERED_IN_ERROR,
                            TAKEN_BACK,
                            past.held(entry, annulled),
                            annulled,
                            null,
                            act.today()));
        }
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

    private static CorrectionProposed proposed(EntryCorrected correction, Sides asked) {
        return new CorrectionProposed(
                correction.entry(),
                correction.type(),
                correction.reasonCode(),
                correction.text(),
                correction.was(),
                correction.corrected(),
                null,
                asked.all(),
                correction.occurredOn());
    }
}
