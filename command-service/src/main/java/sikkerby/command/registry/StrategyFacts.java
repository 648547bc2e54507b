package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyKind;

/**
 * What a rule may know about a strategy.
 *
 * @param principles each with the days on which it may be used
 * @param mappings what its principles become in later strategies
 * @param adopted null while it is only drafted
 */
public record StrategyFacts(
        StrategyCode code,
        StrategyKind kind,
        Period period,
        LocalDate draftedOn,
        Map<PrincipleCode, Principle> principles,
        List<Mapping> mappings,
        @Nullable Adoption adopted) {

    /**
     * One of its principles.
     *
     * @param from the first day on which it may be used
     * @param retiredFrom the first day on which it may be used no more; null where nothing ends it
     */
    public record Principle(
            PrincipleCode code, LocalDate from, @Nullable LocalDate retiredFrom) {

        /** Refuses a day before it holds, or from which on it is retired. */
        public void mustHoldOn(LocalDate day) {
            Refused.whenBefore(day, from);
            if (retiredFrom != null && !holdsOn(day))
                throw Refused.because(RefusalCode.PRINCIPLE_RETIRED, code, retiredFrom);
        }

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (retiredFrom == null || day.isBefore(retiredFrom));
        }
    }

    /** A principle of this strategy lives on as one of a later one. */
    public record Mapping(PrincipleCode principle, StrategyCode later, PrincipleCode successor) {}

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

    /** The first day on which it is in force; refuses one that is only drafted. */
    public LocalDate inForceFrom() {
        if (adopted == null) throw Refused.because(RefusalCode.STRATEGY_NOT_ADOPTED, code);
        return adopted.inForceFrom();
    }

    /** Refuses a code that none of its principles bears, naming the field it was sent in. */
    public Principle principle(String field, PrincipleCode principle) {
        var held = principles.get(principle);
        if (held == null) throw Refused.field(RefusalCode.UNKNOWN_CODE, field, principle);
        return held;
    }

    /** Refuses to take the place of a strategy that does not begin before this one. */
    public void mustComeAfter(StrategyCode former, Period years) {
        Refused.unless(period.from().isAfter(years.from()), RefusalCode.NOT_A_SUCCESSOR, code, former);
    }

    static Optional<StrategyFacts> of(List<Fact> past) {
        @Nullable StrategyFacts strategy = null;
        for (var fact : past) {
            if (!(fact instanceof StrategyEvent event)) return Optional.empty();
            if (event instanceof StrategyDrafted it) {
                strategy = new StrategyFacts(
                        it.strategy(), it.kind(), it.period(), it.occurredOn(), Map.of(), List.of(), null);
            } else if (strategy != null) {
                strategy = strategy.after(event);
            }
        }
        return Optional.ofNullable(strategy);
    }

    private StrategyFacts after(StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted _ -> this;
            case PrincipleAdded it -> with(new Principle(it.principle(), it.from(), null));
            case PrincipleRetired it -> with(retired(it));
            case PrincipleMapped it -> with(new Mapping(it.principle(), it.later(), it.successor()));
            case StrategyAdopted it ->
                new StrategyFacts(
                        code, kind, period, draftedOn, principles, mappings, new Adoption(it.occurredOn(), it.from()));
        };
    }

    private Principle retired(PrincipleRetired it) {
        var held = Objects.requireNonNull(principles.get(it.principle()));
        return new Principle(held.code(), held.from(), it.from());
    }

    private StrategyFacts with(Principle principle) {
        var more = new HashMap<>(principles);
        more.put(principle.code(), principle);
        return new StrategyFacts(code, kind, period, draftedOn, Map.copyOf(more), mappings, adopted);
    }

    private StrategyFacts with(Mapping mapping) {
        var more = Stream.concat(mappings.stream(), Stream.of(mapping)).toList();
        return new StrategyFacts(code, kind, period, draftedOn, principles, more, adopted);
    }
}
