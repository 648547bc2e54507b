package sikkerby.command.agreement;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import sikkerby.command.act.Numbers;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.Fact;

/** An agreement on its own, among the partners and places of the examples and whatever else a test says there is. */
final class AgreementFixture {

    private AgreementFixture() {}

    static FixtureConfiguration<Agreement> agreement(Fact... elsewhere) {
        Numbers numbers = (series, year) -> AgreementExamples.NUMBER;
        return new AggregateTestFixture<>(Agreement.class)
                .registerInjectableResource(RegistryExamples.knowing(elsewhere))
                .registerInjectableResource(numbers);
    }
}
