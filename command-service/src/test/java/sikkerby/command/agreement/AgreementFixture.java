package sikkerby.command.agreement;

import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import sikkerby.command.act.Numbers;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.AgreementExamples;

/** An agreement on its own, among the partners and places of the examples. */
final class AgreementFixture {

    private AgreementFixture() {}

    static FixtureConfiguration<Agreement> agreement() {
        Numbers numbers = (series, year) -> AgreementExamples.NUMBER;
        return new AggregateTestFixture<>(Agreement.class)
                .registerInjectableResource(RegistryExamples.knowing())
                .registerInjectableResource(numbers);
    }
}
