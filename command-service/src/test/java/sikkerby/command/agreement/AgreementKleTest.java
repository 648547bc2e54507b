package sikkerby.command.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.BUF;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.classified;
import static sikkerby.events.agreement.AgreementLifeExamples.terminated;
import static sikkerby.events.casefile.CaseExamples.COOPERATION;
import static sikkerby.events.casefile.CaseExamples.PREVENTION;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.ClassifyAgreement;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.fact.KleFacet;

class AgreementKleTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void any_party_or_the_secretariat_says_where_it_belongs() {
        agreement
                .given(drafted())
                .when(classify(COOPERATION, by(SOF, AUGUST_1)))
                .expectEvents(classified());
        agreement
                .given(story())
                .when(classify(null, bySecretariat(AUGUST_1)))
                .expectEvents(new AgreementClassified(YDRE_NOERREBRO, PREVENTION, null, AUGUST_1));
    }

    @Test
    void nobody_else_does() {
        agreement
                .given(story())
                .when(classify(COOPERATION, by(BUF, AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        agreement
                .given(story())
                .when(classify(COOPERATION, bySteeringGroup(AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ROLE_MAY_NOT));
    }

    @Test
    void it_belongs_there_once() {
        agreement
                .given(story())
                .andGiven(classified())
                .when(classify(COOPERATION, by(SOF, NEW_YEAR)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void another_facet_takes_its_place() {
        agreement
                .given(story())
                .andGiven(classified())
                .when(classify(null, by(SOF, NEW_YEAR)))
                .expectEvents(new AgreementClassified(YDRE_NOERREBRO, PREVENTION, null, NEW_YEAR));
    }

    @Test
    void nothing_takes_its_place_before_it_was_there() {
        var day = AUGUST_1.minusDays(1);
        agreement
                .given(story())
                .andGiven(classified())
                .when(classify(null, by(SOF, day)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, AUGUST_1));
    }

    @Test
    void it_does_not_belong_anywhere_before_its_draft() {
        var draftedOn = drafted().occurredOn();
        var day = draftedOn.minusDays(1);
        agreement
                .given(drafted())
                .when(classify(COOPERATION, by(SOF, day)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, day, draftedOn));
    }

    @Test
    void that_is_said_after_its_end_too() {
        agreement
                .given(story())
                .andGiven(terminated())
                .when(classify(COOPERATION, by(SOF, NEW_YEAR)))
                .expectEvents(new AgreementClassified(YDRE_NOERREBRO, PREVENTION, COOPERATION, NEW_YEAR));
    }

    @Test
    void over_http_the_topic_is_needed_and_both_are_read_strictly() {
        try (var city = City.of(1)) {
            var id = new Negotiation(city).drafted();
            var path = "/api/agreements/" + id + "/kle";

            var said = city.as("ssp").post(path, "{\"kleTopic\": \"27.03.00\", \"kleFacet\": \"G01\"}");

            assertThat(said.status()).as(said.response().body()).isEqualTo(200);
            assertThat(city.as("ssp").post(path, "{\"kleFacet\": \"G01\"}").status())
                    .isEqualTo(400);
            assertThat(city.as("ssp").post(path, "{\"kleTopic\": \"27.3.0\"}").status())
                    .isEqualTo(400);
            assertThat(city.as("ssp")
                            .post(path, "{\"kleTopic\": \"27.03.00\", \"kleFacet\": \"1\"}")
                            .status())
                    .isEqualTo(400);
        }
    }

    private static ClassifyAgreement classify(@Nullable KleFacet facet, Act act) {
        return new ClassifyAgreement(YDRE_NOERREBRO, PREVENTION, facet, act);
    }
}
