package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
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
 * @param adopted null while it is only drafted
 */
public record StrategyFacts(
        StrategyCode code,
        StrategyKind kind,
        Period period,
        Map<PrincipleCode, LocalDate> principles,
        @Nullable Adoption adopted) {

    /** When it was adopted, and from which day on it is in force: either may come first. */
    public record Adoption(LocalDate on, LocalDate inForceFrom) {}

    public boolean isInForceOn(LocalDate day) {
        return adopted != null && !day.isBefore(adopted.inForceFrom());
    }

    /** One may work towards a strategy once it is adopted, though it is not in force yet. */
    public LocalDate takesLinksFrom() {
        if (adopted == null) throw Refused.because(RefusalCode.STRATEGY_NOT_ADOPTED, code);
        return adopted.on().isBefore(adopted.inForceFrom()) ? adopted.on() : adopted.inForceFrom();
    }

    /** The first day on which the principle may be used; refuses one that this strategy does not have. */
    public LocalDate principleFrom(String field, PrincipleCode principle) {
        var from = principles.get(principle);
        if (from == null) throw Refused.field(RefusalCode.UNKNOWN_CODE, field, principle);
        return from;
    }

    static Optional<StrategyFacts> of(List<Fact> past) {
        @Nullable StrategyFacts strategy = null;
        for (var fact : past) {
            if (!(fact instanceof StrategyEvent event)) return Optional.empty();
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
            case StrategyAdopted it ->
                new StrategyFacts(code, kind, period, principles, new Adoption(it.occurredOn(), it.from()));
        };
    }

    private StrategyFacts with(PrincipleAdded added) {
        var more = new HashMap<>(principles);
        more.put(added.principle(), added.from());
        return new StrategyFacts(code, kind, period, Map.copyOf(more), adopted);
    }
}
