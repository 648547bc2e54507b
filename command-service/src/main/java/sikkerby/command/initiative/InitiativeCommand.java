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
import sikkerby.events.initiative.InitiativeId;
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

    /** A principle that the work serves, and why. */
    record Link(PrincipleCode principle, Text because, boolean primary) {}
}
