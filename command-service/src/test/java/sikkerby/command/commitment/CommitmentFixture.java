package sikkerby.command.commitment;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import sikkerby.command.act.Numbers;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Fact;

/** A commitment on its own, among the partners and places of the examples and whatever else a test says there is. */
final class CommitmentFixture {

    private CommitmentFixture() {}

    static FixtureConfiguration<Commitment> commitment(List<? extends Fact> elsewhere) {
        Numbers numbers = (series, year) -> CommitmentExamples.NUMBER;
        return new AggregateTestFixture<>(Commitment.class)
                .registerInjectableResource(RegistryExamples.knowing(elsewhere.toArray(Fact[]::new)))
                .registerInjectableResource(numbers);
    }
}
