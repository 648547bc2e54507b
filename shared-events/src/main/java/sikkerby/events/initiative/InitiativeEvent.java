package sikkerby.events.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/** What can happen to an initiative. Names and components are stored and never change. */
public sealed interface InitiativeEvent extends Fact {

    InitiativeId initiative();

    /**
     * Somebody would take on this work.
     *
     * @param prePeriod said outright that it begins before its strategy does
     */
    record InitiativeProposed(
            InitiativeId initiative,
            String number,
            Text title,
            Text purpose,
            PartnerCode owner,
            StrategyCode strategy,
            List<PlaceCode> places,
            Period period,
            boolean prePeriod,
            LocalDate occurredOn)
            implements InitiativeEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(owner.id(), strategy.id());
        }
    }

    /** A new primary principle takes the place of the one before, which stays assigned. */
    record PrincipleAssigned(
            InitiativeId initiative,
            StrategyCode strategy,
            PrincipleCode principle,
            Text because,
            boolean primary,
            LocalDate occurredOn)
            implements InitiativeEvent {}

    record PrincipleUnassigned(
            InitiativeId initiative, StrategyCode strategy, PrincipleCode principle, LocalDate occurredOn)
            implements InitiativeEvent {}

    record PartnerAssigned(InitiativeId initiative, PartnerCode partner, PartnerRole role, LocalDate occurredOn)
            implements InitiativeEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(partner.id());
        }
    }

    record PartnerUnassigned(InitiativeId initiative, PartnerCode partner, LocalDate occurredOn)
            implements InitiativeEvent {}
}
