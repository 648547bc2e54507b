package sikkerby.command.initiative;

import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.LinkInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnlinkInitiative;
import sikkerby.command.initiative.Links.Tied;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Tie;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.LinkKind;

/**
 * The work is tied to other work. Nothing is part of itself, not even by way of others: whoever becomes a part has
 * looked at all that it would be part of, and is decided anew where one of them has been linked meanwhile.
 */
record Linking(InitiativeState state, Registry registry) {

    Outcome link(LinkInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        var other = registry.initiative("target", command.to());
        act.notBefore(state.lifecycle().proposedOn());
        act.notBefore(other.proposedOn());
        Refused.when(command.to().equals(command.initiative()), RefusalCode.LINK_CYCLE, other.number());
        var last = state.links().last(command.kind(), command.to());
        if (last.filter(Tied::holds).isPresent()) return Outcome.NOTHING;
        // One link says that two are related, whichever end made it.
        var related = command.kind() == LinkKind.RELATES && other.relatesTo().contains(command.initiative());
        if (related) return Outcome.NOTHING;
        last.map(Tied::until).ifPresent(act::notBefore);
        Refused.when(makesPartOfItself(command), RefusalCode.LINK_CYCLE, other.number());
        return Outcome.of(new InitiativeLinked(command.initiative(), command.kind(), command.to(), act.occurredOn()));
    }

    Outcome unlink(UnlinkInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        var link = state.links().last(command.kind(), command.to()).filter(Tied::holds);
        if (link.isEmpty()) return Outcome.NOTHING;
        act.notBefore(link.get().since());
        return Outcome.of(new InitiativeUnlinked(command.initiative(), command.kind(), command.to(), act.occurredOn()));
    }

    private boolean makesPartOfItself(LinkInitiative command) {
        if (command.kind() != LinkKind.PART_OF) return false;
        var during = new Period(command.act().occurredOn(), null);
        return Tie.lead(
                command.to(),
                command.initiative(),
                during,
                it -> registry.initiative("target", it).partOf());
    }
}
