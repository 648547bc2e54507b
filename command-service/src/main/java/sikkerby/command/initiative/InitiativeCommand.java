package sikkerby.command.initiative;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.CarriedPrinciple;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.initiative.PartnerRole;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What can be asked of an initiative. */
sealed interface InitiativeCommand extends Command {

    @TargetAggregateIdentifier
    InitiativeId initiative();

    @Override
    default UUID target() {
        return initiative().value();
    }

    /**
     * New work for an owner.
     *
     * @param strategy where missing: the one that is current on the first day
     * @param prePeriod said outright that the work began before its strategy did
     */
    record ProposeInitiative(
            InitiativeId initiative,
            Text title,
            Text purpose,
            PartnerCode owner,
            List<Link> principles,
            Period period,
            @Nullable StrategyCode strategy,
            List<PartnerCode> contributors,
            List<PlaceCode> places,
            boolean prePeriod,
            Act act)
            implements InitiativeCommand {}

    record AssignPrinciple(InitiativeId initiative, Link link, Act act) implements InitiativeCommand {}

    record UnassignPrinciple(InitiativeId initiative, PrincipleCode principle, Act act) implements InitiativeCommand {}

    record AssignPartner(InitiativeId initiative, PartnerCode partner, PartnerRole role, Act act)
            implements InitiativeCommand {}

    record UnassignPartner(InitiativeId initiative, PartnerCode partner, Act act) implements InitiativeCommand {}

    record ApproveInitiative(InitiativeId initiative, Act act) implements InitiativeCommand {}

    record StartInitiative(InitiativeId initiative, Act act) implements InitiativeCommand {}

    record PauseInitiative(InitiativeId initiative, Act act) implements InitiativeCommand {}

    record ResumeInitiative(InitiativeId initiative, Act act) implements InitiativeCommand {}

    /**
     * The work is done.
     *
     * @param outcome what came of it; refused without one
     * @param leaveOpen why commitments that serve it may stay open; refused without it where some are
     */
    record CompleteInitiative(
            InitiativeId initiative,
            @Nullable Text outcome,
            @Nullable Text leaveOpen,
            Act act) implements InitiativeCommand {}

    /**
     * The work is given up.
     *
     * @param leaveOpen why commitments that serve it may stay open; refused without it where some are
     */
    record CancelInitiative(
            InitiativeId initiative, @Nullable Text leaveOpen, Act act) implements InitiativeCommand {}

    record ReportInitiativeStatus(InitiativeId initiative, Text text, boolean onTrack, Act act)
            implements InitiativeCommand {}

    /**
     * Planned otherwise.
     *
     * @param prePeriod said outright that the work began before its strategy did
     */
    record ChangeInitiativePeriod(InitiativeId initiative, Period period, boolean prePeriod, Act act)
            implements InitiativeCommand {}

    /** These places, and no others. */
    record ChangePlaces(InitiativeId initiative, List<PlaceCode> places, Act act) implements InitiativeCommand {}

    record LinkInitiative(InitiativeId initiative, LinkKind kind, InitiativeId to, Act act)
            implements InitiativeCommand {}

    record UnlinkInitiative(InitiativeId initiative, LinkKind kind, InitiativeId to, Act act)
            implements InitiativeCommand {}

    /** On under a later strategy, by these of the mappings between its principles and those of the former one. */
    record CarryOverInitiative(
            InitiativeId initiative, StrategyCode strategy, List<CarriedPrinciple> principles, Act act)
            implements InitiativeCommand {}

    /** A principle that the work serves, and why. */
    record Link(PrincipleCode principle, Text because, boolean primary) {}
}
