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
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementLifeExamples.AUGUST_1;
import static sikkerby.events.agreement.AgreementLifeExamples.NEW_YEAR;
import static sikkerby.events.agreement.AgreementLifeExamples.reviewed;
import static sikkerby.events.agreement.AgreementLifeExamples.terminated;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.platform.City;
import sikkerby.command.platform.Negotiation;

class AgreementReviewTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void any_party_or_the_secretariat_records_what_they_found() {
        agreement.given(story()).when(review(by(SOF, AUGUST_1))).expectEvents(reviewed());
        agreement.given(story()).when(review(bySecretariat(AUGUST_1))).expectEvents(reviewed());
    }

    @Test
    void the_terms_are_looked_at_as_often_as_the_parties_like() {
        agreement
                .given(story())
                .andGiven(reviewed())
                .when(review(by(SOF, AUGUST_1)))
                .expectEvents(reviewed());
    }

    @Test
    void nobody_else_does() {
        agreement
                .given(story())
                .when(review(by(BUF, AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_PARTY, BUF));
        agreement
                .given(story())
                .when(review(bySteeringGroup(AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ROLE_MAY_NOT));
    }

    @Test
    void only_terms_that_bind_are_reviewed() {
        agreement
                .given(drafted(), version1Proposed())
                .when(review(by(SOF, AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, AUGUST_1));
        agreement
                .given(story())
                .andGiven(terminated())
                .when(review(by(SOF, AUGUST_1)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.AGREEMENT_ENDED, NEW_YEAR));
    }

    @Test
    void over_http_it_is_asked_for_in_the_terms_and_recorded() {
        try (var city = City.of(1)) {
            var parties = new Negotiation(city);
            var id = parties.drafted();
            parties.propose("sof", id, Negotiation.terms(city.today()).replace("}", ", \"reviewEvery\": 6}"));
            parties.acceptAll(id, 1);

            var reviewed = city.as("ssp").post("/api/agreements/" + id + "/reviews", "{\"text\": \"Virker.\"}");

            assertThat(reviewed.status()).as(reviewed.response().body()).isEqualTo(200);
            var never = Negotiation.terms(city.today()).replace("}", ", \"reviewEvery\": 0}");
            assertThat(parties.propose("sof", id, never).status()).isEqualTo(400);
        }
    }

    private static ReviewAgreement review(Act act) {
        return new ReviewAgreement(YDRE_NOERREBRO, reviewed().outcome(), act);
    }
}
