package sikkerby.command.initiative;

import java.time.LocalDate;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Strategies;
import sikkerby.command.registry.StrategyFacts;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/**
 * The strategy whose principles an initiative serves, and when the work begins. It may go on beyond the strategy's last
 * day: the last strategy stays current until a successor is in force.
 */
record Frame(StrategyCode strategy, LocalDate from) {

    static Frame of(ProposeInitiative command, Registry registry) {
        var act = command.act();
        var from = command.period().from();
        var strategies = registry.strategies();
        var code = command.strategy();
        // What began before its strategy is proposed under the one that is current now.
        var strategy = code == null
                ? current(strategies, command.prePeriod() ? act.occurredOn() : from)
                : strategies.named("strategy", code);
        mustTakeLinks(strategy, strategies, act);
        Refused.when(
                from.isBefore(strategy.period().from()) && !command.prePeriod(),
                RefusalCode.OUTSIDE_STRATEGY,
                from,
                strategy.code());
        return new Frame(strategy.code(), from);
    }

    /** Refuses a principle that the strategy does not have, or not yet by the day when it is to serve. */
    void mustHold(String field, PrincipleCode principle, Act act, Registry registry) {
        var strategies = registry.strategies();
        var facts = strategies.named("strategy", strategy);
        mustTakeLinks(facts, strategies, act);
        var holdsFrom = facts.principleFrom(field, principle);
        var by = from.isAfter(act.occurredOn()) ? from : act.occurredOn();
        Refused.when(by.isBefore(holdsFrom), RefusalCode.OCCURRED_TOO_EARLY, by, holdsFrom);
    }

    private static void mustTakeLinks(StrategyFacts strategy, Strategies strategies, Act act) {
        act.notBefore(strategy.takesLinksFrom());
        strategies.mustNotBeClosed(strategy, act.occurredOn());
    }

    private static StrategyFacts current(Strategies strategies, LocalDate day) {
        return strategies.currentOn(day).orElseThrow(() -> Refused.because(RefusalCode.NO_STRATEGY, day));
    }
}
