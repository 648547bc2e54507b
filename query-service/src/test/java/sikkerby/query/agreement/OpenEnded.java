package sikkerby.query.agreement;

import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** A service of one test's own that knows one agreement: in force, without a last day. */
record OpenEnded(RunningService service, Visitor stranger) implements AutoCloseable {

    static final String ROOM = "/agreements/AFT-2022-003";

    private static final Instant RECORDED = Instant.parse("2023-03-02T09:00:00Z");

    static OpenEnded inForce() {
        var service = RunningService.start();
        PartnerExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        PlaceExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        var last =
                story().map(it -> service.log().append(it, RECORDED)).toList().getLast();
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        service.get("/api/agreements?after=" + last.event()).status() == 200);
        return new OpenEnded(service, Visitor.of(service));
    }

    private static Stream<AgreementEvent> story() {
        var terms = AgreementExamples.terms("Parterne mødes hver måned.", new Period(MARCH_1, null));
        var accepted = Stream.of(SOF, SSP, POLITI).map(it -> AgreementExamples.accepted(1, terms, it, null, MARCH_1));
        return Stream.of(
                        Stream.of(AgreementExamples.drafted(), AgreementExamples.proposed(1, terms, MARCH_1)),
                        accepted,
                        Stream.of(new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, terms.period(), false, MARCH_1)))
                .flatMap(events -> events);
    }

    @Override
    public void close() {
        service.close();
    }
}
