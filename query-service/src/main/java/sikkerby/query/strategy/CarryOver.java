package sikkerby.query.strategy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.initiative.InitiativeView;

/**
 * What an initiative could go on to serve under a later strategy, as the secretariat has mapped its principles.
 *
 * @param later null where nothing is mapped
 * @param successors each principle with the one that it becomes, as a person chooses among them
 * @param principles those that they become
 */
record CarryOver(
        InitiativeView initiative, @Nullable StrategyCode later, List<String> successors, List<String> principles) {

    static final String BECOMES = " → ";

    static CarryOver of(InitiativeView it, List<StrategyState> strategies) {
        var mappings = strategies.stream()
                .filter(strategy -> strategy.code().equals(it.strategy()))
                .flatMap(strategy -> strategy.mappings().stream())
                .filter(mapping -> it.served().contains(mapping.principle()))
                .toList();
        if (mappings.isEmpty()) return new CarryOver(it, null, List.of(), List.of());
        var later = mappings.getFirst().later();
        var to = mappings.stream()
                .filter(mapping -> mapping.later().equals(later))
                .toList();
        return new CarryOver(
                it,
                later,
                to.stream()
                        .map(mapping -> mapping.principle() + BECOMES + mapping.successor())
                        .toList(),
                to.stream()
                        .map(mapping -> mapping.successor().value())
                        .distinct()
                        .toList());
    }

    /** Where it can be carried over at all. */
    boolean isPossible() {
        return later != null && !initiative.state().isEnd();
    }
}
