package sikkerby.command.initiative;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import sikkerby.command.act.Outcome;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ChangePlaces;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.PartnerRole;

/** Work is proposed with all that it needs, and planned otherwise later: when, where, under which strategy. */
record Planning(InitiativeState state, Registry registry) {

    static Frame frame(ProposeInitiative command, Registry registry) {
        var act = command.act();
        Ownership.onlyOwnerOrSecretariat(act, command.owner());
        Principles.mustBeSound(command.principles());
        var frame = fitting(command, registry);
        command.principles().forEach(it -> frame.mustHold("principles", it.principle(), act, registry));
        return frame;
    }

    /** Everybody and everything that a proposal names beside its principles is known, and there by then. */
    static Frame fitting(ProposeInitiative command, Registry registry) {
        var act = command.act();
        var owner = command.owner();
        Ownership.mustLastThrough(command.period(), owner, registry);
        registry.partners("owner", List.of(owner), act);
        command.contributors().forEach(it -> Ownership.mustContribute("contributors", it, owner, act, registry));
        registry.places("places", command.places(), act);
        return Frame.of(command, registry);
    }

    static Outcome propose(ProposeInitiative command, Frame frame, String number) {
        var id = command.initiative();
        var day = command.act().occurredOn();
        var principles = command.principles().stream()
                .sorted(Comparator.comparing(Link::primary).reversed())
                .map(it ->
                        new PrincipleAssigned(id, frame.strategy(), it.principle(), it.because(), it.primary(), day));
        var contributors = command.contributors().stream()
                .distinct()
                .map(it -> new PartnerAssigned(id, it, PartnerRole.CONTRIBUTOR, day));
        return Outcome.of(frame.proposed(command, number)).and(principles).and(contributors);
    }

    Outcome change(ChangeInitiativePeriod command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        if (command.period().equals(state.frame().period())) return Outcome.NOTHING;
        state.lifecycle().mustGoOn(act);
        Ownership.mustLastThrough(command.period(), state.owner(), registry);
        state.frame().mustTake(command, registry);
        return Outcome.of(new InitiativePeriodChanged(
                command.initiative(), command.period(), command.prePeriod(), act.occurredOn()));
    }

    Outcome change(ChangePlaces command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        var wanted = command.places().stream().distinct().toList();
        if (Set.copyOf(wanted).equals(Set.copyOf(state.places()))) return Outcome.NOTHING;
        state.lifecycle().mustGoOn(act);
        registry.places("places", wanted, act);
        return Outcome.of(new InitiativePlacesChanged(command.initiative(), wanted, act.occurredOn()));
    }

    Outcome carryOver(CarryOverInitiative command) {
        var act = command.act();
        var frame = state.frame();
        state.onlyOwnerOrSecretariat(act);
        if (command.strategy().equals(frame.strategy())) return Outcome.NOTHING;
        state.lifecycle().mustGoOn(act);
        state.principles().mustBeCarriedOverBy(command.principles());
        var from = frame.carriedOver(command, registry);
        return Outcome.of(new InitiativeCarriedOver(
                command.initiative(),
                frame.strategy(),
                command.strategy(),
                command.principles(),
                from,
                act.occurredOn()));
    }
}
