package sikkerby.command.initiative;

import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import sikkerby.command.act.Numbers;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.strategy.StrategyExamples;

/** An initiative on its own, among the partners and places of the examples and under their strategy. */
final class InitiativeFixture {

    private InitiativeFixture() {}

    static FixtureConfiguration<Initiative> initiative() {
        return among(known().toArray(Fact[]::new));
    }

    /** Where the strategy after it is adopted too, and will be in force from New Year 2026. */
    static FixtureConfiguration<Initiative> initiativeBeforeTheSuccessor() {
        var later =
                Stream.concat(StrategyExamples.successor().stream(), Stream.of(StrategyExamples.successorRegistered()));
        return among(Stream.concat(known(), later).toArray(Fact[]::new));
    }

    static FixtureConfiguration<Initiative> among(Fact... past) {
        Numbers numbers = (series, year) -> InitiativeExamples.NETWORK_NUMBER;
        return new AggregateTestFixture<>(Initiative.class)
                .registerInjectableResource(RegistryExamples.knowing(past))
                .registerInjectableResource(numbers);
    }

    private static Stream<Fact> known() {
        return Stream.concat(StrategyExamples.story().stream(), Stream.of(StrategyExamples.registered()));
    }

    /** What else is known, beside the strategy. */
    static Fact[] knowing(Fact... more) {
        return Stream.concat(known(), Stream.of(more)).toArray(Fact[]::new);
    }

    /** As SOF proposed it, and what came after. */
    static TestExecutor<Initiative> initiativeAfter(InitiativeEvent... later) {
        return initiativeAfter(knowing(), later);
    }

    static TestExecutor<Initiative> initiativeAfter(Fact[] known, InitiativeEvent... later) {
        return among(known)
                .given(Stream.concat(InitiativeExamples.network().stream(), Stream.of(later))
                        .toList());
    }
}
