package sikkerby.command.initiative;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.initiative.InitiativeEvent.Step;

/** Holds each fact of an initiative against what its rules ask of partners, places, strategies and other work. */
@Component
class InitiativeJudge implements Judge {

    @Override
    public List<Optional<Refused>> of(List<Fact> past, Registry registry, Act act) {
        if (past.isEmpty() || !(past.getFirst() instanceof InitiativeProposed it)) return List.of();
        return Judge.each(past, new Trial(it, registry, act)::hear);
    }

    /** One initiative, fact by fact. */
    private static final class Trial {

        private final Registry registry;
        private final Act act;
        private InitiativeState state;

        Trial(InitiativeProposed it, Registry registry, Act act) {
            this.state = InitiativeState.of(it);
            this.registry = registry;
            this.act = act;
        }

        void hear(Fact fact) {
            var event = (InitiativeEvent) fact;
            var before = state;
            state = before.after(event, null);
            judge(event, before, act.inHindsight(event.occurredOn()));
        }

        private void judge(InitiativeEvent event, InitiativeState before, Act then) {
            switch (event) {
                case InitiativeProposed it -> proposed(it, then);
                case PrincipleAssigned it -> before.frame().mustHold("code", it.principle(), then, registry);
                case PartnerAssigned it ->
                    Ownership.mustContribute("partner", it.partner(), before.owner(), then, registry);
                case InitiativePeriodChanged it -> {
                    Ownership.mustLastThrough(it.period(), before.owner(), registry);
                    before.frame()
                            .mustTake(
                                    new ChangeInitiativePeriod(it.initiative(), it.period(), it.prePeriod(), then),
                                    registry);
                }
                case InitiativePlacesChanged it -> registry.places("places", it.places(), then);
                case InitiativeCarriedOver it -> {
                    before.principles().mustBeCarriedOverBy(it.principles());
                    var command = new CarryOverInitiative(it.initiative(), it.strategy(), it.principles(), then);
                    Refused.whenBefore(it.from(), before.frame().carriedOver(command, registry));
                }
                case PrincipleUnassigned it -> before.principles().mustNotBePrimary(it.principle());
                case InitiativeLinked it ->
                    then.notBefore(registry.initiative("target", it.target()).proposedOn());
                case PartnerUnassigned _, InitiativeUnlinked _, InitiativeStatusReported _, Step _ -> {
                    // These name nothing but the work itself.
                }
            }
        }

        private void proposed(InitiativeProposed it, Act then) {
            var command = new ProposeInitiative(
                    it.initiative(),
                    it.title(),
                    it.purpose(),
                    it.owner(),
                    List.of(),
                    it.period(),
                    it.strategy(),
                    List.of(),
                    it.places(),
                    it.prePeriod(),
                    then);
            Planning.fitting(command, registry);
        }
    }
}
