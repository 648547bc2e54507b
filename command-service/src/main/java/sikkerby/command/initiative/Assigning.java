package sikkerby.command.initiative;

import sikkerby.command.act.Outcome;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.command.registry.Registry;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;

/** Which principles the work serves, and who contributes to it. */
record Assigning(InitiativeState state, Registry registry) {

    /** A principle that is there already stays as it is: nothing is stored, not even another reason. */
    Outcome assign(AssignPrinciple command) {
        var act = command.act();
        var link = command.link();
        state.onlyOwnerOrSecretariat(act);
        state.lifecycle().mustGoOn(act);
        state.frame().mustHold("code", link.principle(), act, registry);
        if (state.principles().has(link)) return Outcome.NOTHING;
        return Outcome.of(new PrincipleAssigned(
                command.initiative(),
                state.frame().strategy(),
                link.principle(),
                link.because(),
                link.primary(),
                act.occurredOn()));
    }

    Outcome unassign(UnassignPrinciple command) {
        var act = command.act();
        var principle = command.principle();
        state.onlyOwnerOrSecretariat(act);
        if (!state.principles().has(principle)) return Outcome.NOTHING;
        state.lifecycle().mustGoOn(act);
        state.principles().mustNotBePrimary(principle);
        act.notBefore(state.principles().since(principle));
        return Outcome.of(
                new PrincipleUnassigned(command.initiative(), state.frame().strategy(), principle, act.occurredOn()));
    }

    Outcome assign(AssignPartner command) {
        var act = command.act();
        var partner = command.partner();
        state.onlyOwnerOrSecretariat(act);
        state.lifecycle().mustGoOn(act);
        Ownership.mustContribute("partner", partner, state.owner(), act, registry);
        if (state.contributors().containsKey(partner)) return Outcome.NOTHING;
        return Outcome.of(new PartnerAssigned(command.initiative(), partner, command.role(), act.occurredOn()));
    }

    Outcome unassign(UnassignPartner command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        var assignedOn = state.contributors().get(command.partner());
        if (assignedOn == null) return Outcome.NOTHING;
        state.lifecycle().mustGoOn(act);
        act.notBefore(assignedOn);
        return Outcome.of(new PartnerUnassigned(command.initiative(), command.partner(), act.occurredOn()));
    }
}
