package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyKind;

/**
 * What a rule may know about a strategy.
 *
 * @param principles each with the first day it may be used
 * @param adoptedOn null while it is only drafted
 */
public record StrategyFacts(
        StrategyCode code,
        StrategyKind kind,
        Period period,
        Map<PrincipleCode, LocalDate> principles,
        @Nullable LocalDate adoptedOn) {

    static Optional<StrategyFacts> of(List<Fact> past) {
        @Nullable StrategyFacts strategy = null;
        for (var fact : past) {
            var event = (StrategyEvent) fact;
            if (event instanceof StrategyDrafted it) {
                strategy = new StrategyFacts(it.strategy(), it.kind(), it.period(), Map.of(), null);
            } else if (strategy != null) {
                strategy = strategy.after(event);
            }
        }
        return Optional.ofNullable(strategy);
    }

    private StrategyFacts after(StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted _ -> this;
            case PrincipleAdded it -> with(it);
            case StrategyAdopted it -> new StrategyFacts(code, kind, period, principles, it.occurredOn());
        };
    }

    private StrategyFacts with(PrincipleAdded added) {
        var more = new HashMap<>(principles);
        more.put(added.principle(), added.from());
        return new StrategyFacts(code, kind, period, Map.copyOf(more), adoptedOn);
    }
}
