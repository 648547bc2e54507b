package sikkerby.events.initiative;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    /** The work has come further: each step follows from the one before. */
    sealed interface Step extends InitiativeEvent {}

    record InitiativeApproved(InitiativeId initiative, LocalDate occurredOn) implements Step {}

    record InitiativeStarted(InitiativeId initiative, LocalDate occurredOn) implements Step {}

    record InitiativePaused(InitiativeId initiative, LocalDate occurredOn) implements Step {}

    record InitiativeResumed(InitiativeId initiative, LocalDate occurredOn) implements Step {}

    /**
     * The work is done.
     *
     * @param outcome what came of it
     * @param leftOpen why commitments that serve it are left open, where some are
     */
    record InitiativeCompleted(
            InitiativeId initiative, Text outcome, @Nullable Text leftOpen, LocalDate occurredOn) implements Step {}

    /**
     * The work is given up, for the reason that stands beside the event.
     *
     * @param leftOpen why commitments that serve it are left open, where some are
     */
    record InitiativeCancelled(
            InitiativeId initiative, @Nullable Text leftOpen, LocalDate occurredOn) implements Step {}

    /**
     * Planned otherwise from that day on.
     *
     * @param prePeriod said outright that the work begins before its strategy does
     */
    record InitiativePeriodChanged(InitiativeId initiative, Period period, boolean prePeriod, LocalDate occurredOn)
            implements InitiativeEvent {}

    /** From that day on it is carried out in these places, and in no others. */
    record InitiativePlacesChanged(InitiativeId initiative, List<PlaceCode> places, LocalDate occurredOn)
            implements InitiativeEvent {}

    record InitiativeLinked(InitiativeId initiative, LinkKind kind, InitiativeId target, LocalDate occurredOn)
            implements InitiativeEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(target.value());
        }
    }

    record InitiativeUnlinked(InitiativeId initiative, LinkKind kind, InitiativeId target, LocalDate occurredOn)
            implements InitiativeEvent {}

    record InitiativeStatusReported(InitiativeId initiative, Text text, boolean onTrack, LocalDate occurredOn)
            implements InitiativeEvent {}

    /**
     * It goes on under a later strategy; the principles of the former one end with that.
     *
     * @param former the strategy it leaves
     * @param from its first day under the later one
     */
    record InitiativeCarriedOver(
            InitiativeId initiative,
            StrategyCode former,
            StrategyCode strategy,
            List<CarriedPrinciple> principles,
            LocalDate from,
            LocalDate occurredOn)
            implements InitiativeEvent {

        /** Its first day under the later one, had this happened on another day: at once, unless that was yet to begin. */
        public LocalDate fromIfOn(LocalDate day) {
            return from.equals(occurredOn) || day.isAfter(from) ? day : from;
        }

        @Override
        public LocalDate takesEffectOn() {
            return from;
        }

        @Override
        public Set<UUID> refersTo() {
            return Set.of(strategy.id());
        }
    }
}
