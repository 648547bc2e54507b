package sikkerby.command.initiative;

import java.time.LocalDate;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Strategies;
import sikkerby.command.registry.StrategyFacts;
import sikkerby.command.registry.StrategyFacts.Mapping;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.InitiativePeriodChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/**
 * The strategy whose principles an initiative serves, and when the work is planned. It may go on beyond the strategy's
 * last day: the last strategy stays current until a successor is in force.
 */
record Frame(StrategyCode strategy, Period period) {

    static Frame of(ProposeInitiative command, Registry registry) {
        var act = command.act();
        var from = command.period().from();
        var strategies = registry.strategies();
        var code = command.strategy();
        // What began before its strategy is proposed under the one that is current now.
        var strategy = code == null
                ? command.prePeriod() ? current(strategies, act.occurredOn()) : currentThen(strategies, from, act)
                : strategies.named("strategy", code);
        mustTakeLinks(strategy, strategies, act);
        mustBeginWithin(strategy, from, command.prePeriod());
        return new Frame(strategy.code(), command.period());
    }

    static Frame of(InitiativeProposed it) {
        return new Frame(it.strategy(), it.period());
    }

    InitiativeProposed proposed(ProposeInitiative command, String number) {
        return new InitiativeProposed(
                command.initiative(),
                number,
                command.title(),
                command.purpose(),
                command.owner(),
                strategy,
                command.places().stream().distinct().toList(),
                period,
                command.prePeriod(),
                command.act().occurredOn());
    }

    Frame with(InitiativePeriodChanged it) {
        return new Frame(strategy, it.period());
    }

    Frame with(InitiativeCarriedOver it) {
        return new Frame(it.strategy(), period);
    }

    /** Another first day than the one before lies within the strategy too, unless it is said outright that it does not. */
    void mustTake(ChangeInitiativePeriod command, Registry registry) {
        var from = command.period().from();
        if (!from.equals(period.from()))
            mustBeginWithin(registry.strategy("strategy", strategy), from, command.prePeriod());
    }

    /** Refuses a principle that the strategy does not have, not yet or no more on the day when it is to serve. */
    void mustHold(String field, PrincipleCode principle, Act act, Registry registry) {
        var strategies = registry.strategies();
        var facts = strategies.named("strategy", strategy);
        mustTakeLinks(facts, strategies, act);
        var from = period.from();
        facts.principle(field, principle).mustHoldOn(from.isAfter(act.occurredOn()) ? from : act.occurredOn());
    }

    /** What is approved serves as its primary a principle that still holds. */
    void mustStillHold(PrincipleCode primary, Act act, Registry registry) {
        var facts = registry.strategy("strategy", strategy).principle("code", primary);
        var retiredFrom = facts.retiredFrom();
        var retired = retiredFrom != null && !act.occurredOn().isBefore(retiredFrom);
        Refused.when(retired, RefusalCode.NO_PRINCIPLE);
    }

    /** The first day under the later strategy; refuses one that does not follow on this, or takes nothing over from it. */
    LocalDate carriedOver(CarryOverInitiative command, Registry registry) {
        var act = command.act();
        var strategies = registry.strategies();
        var former = strategies.named("strategy", strategy);
        var later = strategies.named("strategy", command.strategy());
        later.mustComeAfter(former.code(), former.period());
        mustTakeLinks(later, strategies, act);
        var from = later.inForceFrom().isAfter(act.occurredOn()) ? later.inForceFrom() : act.occurredOn();
        for (var it : command.principles()) {
            later.principle("principles", it.principle()).mustHoldOn(from);
            var mapping = new Mapping(it.former(), later.code(), it.principle());
            Refused.unless(
                    former.mappings().contains(mapping),
                    RefusalCode.PRINCIPLE_NOT_MAPPED,
                    it.former(),
                    it.principle(),
                    later.code());
        }
        return from;
    }

    private static void mustBeginWithin(StrategyFacts strategy, LocalDate from, boolean prePeriod) {
        var before = from.isBefore(strategy.period().from());
        Refused.when(before && !prePeriod, RefusalCode.OUTSIDE_STRATEGY, from, strategy.code());
    }

    private static void mustTakeLinks(StrategyFacts strategy, Strategies strategies, Act act) {
        act.notBefore(strategy.takesLinksFrom());
        strategies.mustNotBeClosed(strategy, act.occurredOn());
    }

    /** What begins under one that has been succeeded begins before the one that is current now, and has to say so. */
    private static StrategyFacts currentThen(Strategies strategies, LocalDate from, Act act) {
        var then = current(strategies, from);
        strategies.currentOn(act.occurredOn()).ifPresent(now -> mustBeginWithin(now, from, false));
        return then;
    }

    private static StrategyFacts current(Strategies strategies, LocalDate day) {
        return strategies.currentOn(day).orElseThrow(() -> Refused.because(RefusalCode.NO_STRATEGY, day));
    }
}
