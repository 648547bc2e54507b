package sikkerby.command.correction;

import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeLinked;
import sikkerby.events.initiative.InitiativeEvent.InitiativePaused;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeResumed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeEvent.InitiativeUnlinked;
import sikkerby.events.initiative.InitiativeEvent.PartnerAssigned;
import sikkerby.events.initiative.InitiativeEvent.PartnerUnassigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.initiative.InitiativeEvent.PrincipleUnassigned;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What each entry about an initiative builds on. */
final class InitiativeSteps {

    private static final Ground PROPOSAL = Ground.of("proposal");
    private static final Ground GOING_ON = Ground.of("going on");
    private static final Ground APPROVAL = Ground.of("approval");
    private static final Ground START = Ground.of("start");
    private static final Ground ACTIVE = Ground.of("active");
    private static final Ground PAUSE = Ground.of("pause");

    private InitiativeSteps() {}

    static Step of(InitiativeEvent event) {
        return switch (event) {
            case InitiativeProposed _ -> Step.beginning(PROPOSAL, GOING_ON);
            case InitiativeApproved _ -> Step.on(GOING_ON).laying(APPROVAL, GOING_ON);
            case InitiativeStarted _ -> Step.on(GOING_ON, APPROVAL).laying(START, ACTIVE, GOING_ON);
            case InitiativePaused _ -> Step.on(GOING_ON, ACTIVE).taking(ACTIVE).laying(PAUSE, GOING_ON);
            case InitiativeResumed _ -> Step.on(GOING_ON, PAUSE).taking(PAUSE).laying(ACTIVE, GOING_ON);
            case InitiativeCompleted _ -> Step.on(GOING_ON, START).taking(GOING_ON);
            case InitiativeCancelled _ -> Step.on(GOING_ON).taking(GOING_ON);
            case InitiativePeriodChanged _, InitiativePlacesChanged _, InitiativeStatusReported _ -> Step.on(PROPOSAL);
            case PrincipleAssigned it -> Step.on(PROPOSAL).laying(principle(it.strategy(), it.principle()));
            case PrincipleUnassigned it ->
                Step.on(principle(it.strategy(), it.principle())).taking(principle(it.strategy(), it.principle()));
            case InitiativeCarriedOver it ->
                Step.on(PROPOSAL)
                        .laying(it.principles().stream()
                                .map(next -> principle(it.strategy(), next.principle()))
                                .toArray(Ground[]::new));
            case PartnerAssigned it -> Step.on(PROPOSAL).laying(contributor(it.partner()));
            case PartnerUnassigned it -> Step.on(contributor(it.partner())).taking(contributor(it.partner()));
            case InitiativeLinked it -> Step.on(PROPOSAL).laying(link(it.kind(), it.target()));
            case InitiativeUnlinked it -> Step.on(link(it.kind(), it.target())).taking(link(it.kind(), it.target()));
        };
    }

    private static Ground principle(StrategyCode strategy, PrincipleCode principle) {
        return Ground.of("principle", strategy, principle);
    }

    private static Ground contributor(PartnerCode partner) {
        return Ground.of("contributor", partner);
    }

    private static Ground link(LinkKind kind, InitiativeId target) {
        return Ground.of("link", kind, target);
    }
}
