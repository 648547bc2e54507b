package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyKind;

/** All strategies that were ever drafted, in the order in which they were. */
public record Strategies(List<StrategyFacts> all) {

    /** The one whose principles are current that day: the last of those in force, even where its period is over. */
    public Optional<StrategyFacts> currentOn(LocalDate day) {
        return inForceOn(day)
                .max(Comparator.comparing(Strategies::isStrategy)
                        .thenComparing(it -> it.period().from()));
    }

    /** Once a later one is in force, a former one takes no new links; no programme comes after a strategy. */
    public void mustNotBeClosed(StrategyFacts strategy, LocalDate day) {
        inForceOn(day)
                .filter(it -> isStrategy(it) || !isStrategy(strategy))
                .filter(it -> it.period().from().isAfter(strategy.period().from()))
                .findFirst()
                .ifPresent(successor -> {
                    throw Refused.because(RefusalCode.STRATEGY_CLOSED, strategy.code(), successor.code());
                });
    }

    /** Two strategies never hold at the same time; the programmes before them might. */
    public void mustNotOverlap(Period period) {
        all.stream()
                .filter(it -> isStrategy(it) && it.period().overlaps(period))
                .findFirst()
                .ifPresent(other -> {
                    throw Refused.because(RefusalCode.STRATEGY_OVERLAP, other.code());
                });
    }

    /** Refuses a code that no strategy bears, naming the field it was sent in. */
    public StrategyFacts named(String field, StrategyCode code) {
        return all.stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refused.field(RefusalCode.UNKNOWN_CODE, field, code));
    }

    public boolean has(StrategyCode code) {
        return all.stream().anyMatch(it -> it.code().equals(code));
    }

    private static boolean isStrategy(StrategyFacts it) {
        return it.kind() == StrategyKind.STRATEGY;
    }

    private Stream<StrategyFacts> inForceOn(LocalDate day) {
        return all.stream().filter(it -> it.isInForceOn(day));
    }
}
