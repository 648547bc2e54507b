package sikkerby.events.strategy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.Period;

/** What can happen to a strategy. Names and components are stored and never change. */
public sealed interface StrategyEvent extends Fact {

    StrategyCode strategy();

    /** It begins when it is drafted, or with its period where that began before, as in 2022. */
    record StrategyDrafted(StrategyCode strategy, StrategyKind kind, Name name, Period period, LocalDate occurredOn)
            implements StrategyEvent {
        @Override
        public LocalDate takesEffectOn() {
            return period.from().isBefore(occurredOn) ? period.from() : occurredOn;
        }
    }

    /** A principle holds from a day inside the period: the sixth of 2018-21 was added in October 2019. */
    record PrincipleAdded(
            StrategyCode strategy,
            PrincipleCode principle,
            PrincipleKind kind,
            int no,
            Name name,
            LocalDate from,
            LocalDate occurredOn)
            implements StrategyEvent {

        @Override
        public LocalDate takesEffectOn() {
            return from;
        }
    }

    /** Adopted on one day, and in force from another that may lie before it. */
    record StrategyAdopted(StrategyCode strategy, BodyCode by, LocalDate from, LocalDate occurredOn)
            implements StrategyEvent {

        @Override
        public LocalDate takesEffectOn() {
            return from;
        }
    }

    /** A principle no longer holds from a day on; what was linked to it before stays linked. */
    record PrincipleRetired(StrategyCode strategy, PrincipleCode principle, LocalDate from, LocalDate occurredOn)
            implements StrategyEvent {
        @Override
        public LocalDate takesEffectOn() {
            return from;
        }
    }

    /**
     * A principle lives on in a later strategy, so that work may be carried over from the one to the other.
     *
     * @param later the later strategy
     * @param successor the principle in it
     */
    record PrincipleMapped(
            StrategyCode strategy,
            PrincipleCode principle,
            StrategyCode later,
            PrincipleCode successor,
            LocalDate occurredOn)
            implements StrategyEvent {

        @Override
        public Set<UUID> refersTo() {
            return Set.of(later.id());
        }
    }
}
