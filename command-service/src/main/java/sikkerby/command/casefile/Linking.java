package sikkerby.command.casefile;

import java.util.UUID;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Refused;
import sikkerby.command.casefile.CaseCommand.LinkCase;
import sikkerby.command.casefile.CaseCommand.UnlinkCase;
import sikkerby.command.registry.LinkableFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.casefile.CaseEvent.CaseLinked;
import sikkerby.events.casefile.CaseEvent.CaseUnlinked;

/** A case is tied to what it is about: agreements, commitments, initiatives, other cases. */
record Linking(CaseState state, Registry registry) {

    Outcome link(LinkCase command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        state.lifecycle().mustBeOpen();
        act.notBefore(state.lifecycle().openedOn());
        if (command.to().equals(command.casefile().value()))
            throw Refused.invalid("target", Complaint.LINKED_TO_ITSELF);
        var target = linkable(command.to(), act, registry);
        if (state.links().to(command.to()) != null) return Outcome.NOTHING;
        return Outcome.of(new CaseLinked(command.casefile(), target.kind(), command.to(), act.occurredOn()));
    }

    /** What it is linked to is there by then. */
    static LinkableFacts linkable(UUID target, Act act, Registry registry) {
        var facts = registry.linkable("target", target);
        act.notBefore(facts.since());
        return facts;
    }

    Outcome unlink(UnlinkCase command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        state.lifecycle().mustBeOpen();
        var link = state.links().to(command.from());
        if (link == null) return Outcome.NOTHING;
        act.notBefore(link.since());
        return Outcome.of(new CaseUnlinked(command.casefile(), link.kind(), command.from(), act.occurredOn()));
    }
}
