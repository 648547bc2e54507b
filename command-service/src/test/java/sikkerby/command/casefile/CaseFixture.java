package sikkerby.command.casefile;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import sikkerby.command.act.Numbers;
import sikkerby.command.registry.RegistryExamples;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeExamples;

/** A case on its own, where there is an agreement, a commitment, an initiative and another case to link it to. */
final class CaseFixture {

    private CaseFixture() {}

    static AggregateTestFixture<Case> nothing() {
        return among();
    }

    /** The same, and whatever else a test says has happened. */
    static AggregateTestFixture<Case> among(Fact... more) {
        Numbers numbers = (series, year) -> CaseExamples.NUMBER;
        var known = Stream.<Fact>of(
                AgreementExamples.drafted(),
                CommitmentExamples.pledged(),
                InitiativeExamples.proposed(),
                CaseExamples.unfiled());
        var all = Stream.concat(known, Stream.of(more)).toArray(Fact[]::new);
        var fixture = new AggregateTestFixture<>(Case.class);
        fixture.registerInjectableResource(RegistryExamples.knowing(all));
        fixture.registerInjectableResource(numbers);
        return fixture;
    }

    /** Opened, and whatever happened to it then. */
    static TestExecutor<Case> opened(CaseEvent... later) {
        return nothing()
                .given(Stream.concat(Stream.of(CaseExamples.opened()), Stream.of(later))
                        .toList());
    }

    static TestExecutor<Case> closed(CaseEvent... later) {
        List<CaseEvent> all = Stream.of(CaseExamples.recruiting().stream(), Stream.of(later))
                .flatMap(it -> it)
                .toList();
        return nothing().given(all);
    }
}
