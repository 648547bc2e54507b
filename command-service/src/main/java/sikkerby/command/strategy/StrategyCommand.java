package sikkerby.command.strategy;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;

/** What can be asked of a strategy. */
sealed interface StrategyCommand extends Command {

    StrategyCode strategy();

    @Override
    @TargetAggregateIdentifier
    default UUID target() {
        return strategy().id();
    }

    record DraftStrategy(StrategyCode strategy, StrategyKind kind, Name name, Period period, Act act)
            implements StrategyCommand {}

    /**
     * One principle more.
     *
     * @param from where missing: the strategy's first day before it is adopted, the day it happened after that
     */
    record AddPrinciple(
            StrategyCode strategy,
            PrincipleCode principle,
            PrincipleKind kind,
            int no,
            Name name,
            @Nullable LocalDate from,
            Act act)
            implements StrategyCommand {}

    /**
     * The body that decides has adopted it.
     *
     * @param from where missing: the strategy's first day, which may lie before its adoption
     */
    record AdoptStrategy(
            StrategyCode strategy, BodyCode by, @Nullable LocalDate from, Act act) implements StrategyCommand {}

    /**
     * One principle less.
     *
     * @param from the first day on which it no longer holds; where missing: the day it happened
     */
    record RetirePrinciple(
            StrategyCode strategy,
            PrincipleCode principle,
            @Nullable LocalDate from,
            Act act) implements StrategyCommand {}

    /** What a principle becomes in a later strategy. */
    record MapPrinciple(
            StrategyCode strategy, PrincipleCode principle, StrategyCode later, PrincipleCode successor, Act act)
            implements StrategyCommand {}
}
