package sikkerby.query.strategy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.model.Histories;
import sikkerby.query.time.AsOf;

/** Reads the principles that the work is measured against. */
@Component
public final class Principles {

    private final StrategyReadModel model;
    private final Histories histories;

    Principles(StrategyReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /** The principles of one strategy that hold, in its order. */
    public record Held(StrategyCode strategy, List<PrincipleCode> codes) {}

    /**
     * Those of one strategy, or of the current one: the last adopted one whose period has begun, which stays current until
     * another takes its place.
     */
    public Optional<Held> of(@Nullable StrategyCode strategy, AsOf asOf) {
        return histories.of(model).at(asOf).all().stream()
                .map(row -> row.state())
                .filter(it -> strategy == null
                        ? isCurrent(it, asOf.validAt())
                        : it.code().equals(strategy))
                .max(Comparator.comparing(StrategyState::from))
                .map(it -> new Held(
                        it.code(),
                        it.principles().stream()
                                .filter(principle -> !principle.isRetiredOn(asOf.validAt()))
                                .map(StrategyState.Principle::code)
                                .toList()));
    }

    private static boolean isCurrent(StrategyState it, LocalDate day) {
        return it.adopted() != null && !it.from().isAfter(day);
    }
}
