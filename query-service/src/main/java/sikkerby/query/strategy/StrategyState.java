package sikkerby.query.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;

/**
 * What a strategy is on one day: its period, whether it is adopted, and the principles that hold by then.
 *
 * @param until the first day after its period; null while open-ended
 * @param adopted null while it is only drafted
 */
record StrategyState(
        StrategyCode code,
        StrategyKind kind,
        @Nullable String da,
        @Nullable String en,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable Adoption adopted,
        List<Principle> principles,
        List<Mapping> mappings) {

    /** The body's decision, and the day from which it counts. */
    record Adoption(BodyCode by, LocalDate decidedOn, LocalDate from) {}

    /**
     * One thing all work is measured against, from a day on.
     *
     * @param until the first day on which it is retired; null where nothing ends it
     */
    record Principle(
            PrincipleCode code,
            PrincipleKind kind,
            int no,
            @Nullable String da,
            @Nullable String en,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean isRetiredOn(LocalDate day) {
            return until != null && !day.isBefore(until);
        }
    }

    /** A principle lives on as one of a later strategy. */
    record Mapping(PrincipleCode principle, StrategyCode later, PrincipleCode successor) {}

    StrategyState adopt(Adoption adoption) {
        return new StrategyState(code, kind, da, en, from, until, adoption, principles, mappings);
    }

    StrategyState add(Principle principle) {
        var next = new ArrayList<Principle>();
        for (var it : principles) if (!it.code().equals(principle.code())) next.add(it);
        next.add(principle);
        next.sort(Comparator.comparing(Principle::kind).thenComparingInt(Principle::no));
        return new StrategyState(code, kind, da, en, from, until, adopted, List.copyOf(next), mappings);
    }

    StrategyState map(Mapping mapping) {
        var next = Stream.concat(mappings.stream(), Stream.of(mapping)).toList();
        return new StrategyState(code, kind, da, en, from, until, adopted, principles, next);
    }

    String status() {
        return adopted == null ? "DRAFTED" : "ADOPTED";
    }
}
