package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_6;
import static sikkerby.events.agreement.AgreementExamples.MARCH_7;
import static sikkerby.events.agreement.AgreementExamples.MARCH_8;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.POLITI_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SOF_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.SSP_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.STEERING_GROUP;
import static sikkerby.events.agreement.AgreementExamples.UNTIL_2025;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiDeclinedVersion2;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.story;
import static sikkerby.events.agreement.AgreementExamples.termsToRatify;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2Ratified;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

class AgreementRatificationTest {

    private static final BodyCode COUNCIL = new BodyCode("BR");

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void the_steering_group_may_ratify_before_all_have_accepted() {
        given(ssp())
                .when(ratify(null, bySteeringGroup(MARCH_7)))
                .expectEvents(new AgreementRatified(YDRE_NOERREBRO, 2, STEERING_GROUP, null, MARCH_7))
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void the_secretariat_may_record_where_it_was_decided() {
        given(ssp())
                .when(ratify(version2Ratified().decision(), bySecretariat(MARCH_7)))
                .expectEvents(version2Ratified());
    }

    @Test
    void all_acceptances_without_the_ratification_bind_nobody() {
        given(ssp(), sof()).when(accept(by(POLITI, MARCH_9))).expectEvents(politi());
        given(ssp(), sof(), politi())
                .when(new BringIntoForce(YDRE_NOERREBRO, by(SOF, MARCH_9)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_RATIFIED, 2, STEERING_GROUP));
    }

    @Test
    void the_last_acceptance_completes_what_was_ratified_before() {
        given(ssp(), sof(), version2Ratified())
                .when(accept(by(POLITI, MARCH_9)))
                .expectEvents(politi(), inForce());
    }

    @Test
    void the_ratification_completes_what_all_had_accepted() {
        given(ssp(), sof(), accepted(2, termsToRatify(), POLITI, POLITI_COORDINATOR, MARCH_8))
                .when(ratify(null, bySteeringGroup(MARCH_9)))
                .expectEvents(new AgreementRatified(YDRE_NOERREBRO, 2, STEERING_GROUP, null, MARCH_9), inForce());
    }

    @Test
    void ratifying_it_twice_changes_nothing() {
        for (var decision : Arrays.asList(null, version2Ratified().decision())) {
            given(version2Ratified())
                    .when(ratify(decision, bySteeringGroup(MARCH_9)))
                    .expectNoEvents()
                    .expectResultMessagePayload(Done.with(NUMBER));
        }
    }

    @Test
    void another_decision_is_not_dropped_unsaid() {
        given(version2Ratified())
                .when(ratify(text("Styregruppen, 9. marts 2023, punkt 1"), bySteeringGroup(MARCH_9)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Nested
    class It_is_refused {

        @Test
        void from_a_party() {
            given().when(ratify(null, by(SOF, MARCH_7)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void from_the_secretariat_that_does_not_say_where_it_was_decided() {
            given().when(ratify(null, bySecretariat(MARCH_7)))
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
        }

        @Test
        void from_another_body_than_the_terms_name() {
            given().when(new RatifyAgreement(YDRE_NOERREBRO, COUNCIL, null, bySteeringGroup(MARCH_7)))
                    .expectException(refused(RefusalCode.OTHER_BODY_RATIFIES, COUNCIL, STEERING_GROUP));
        }

        @Test
        void from_the_steering_group_that_does_not_say_where_another_body_decided_it() {
            agreement
                    .given(drafted(), proposed(1, ratifiedByTheCouncil(), MARCH_7))
                    .when(new RatifyAgreement(YDRE_NOERREBRO, COUNCIL, null, bySteeringGroup(MARCH_7)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
        }

        @Test
        void where_the_terms_ask_for_none() {
            agreement
                    .given(story())
                    .when(ratify(null, bySteeringGroup(MARCH_9)))
                    .expectException(refused(RefusalCode.NO_RATIFICATION_NEEDED, 2));
        }

        @Test
        void where_there_are_no_terms() {
            agreement
                    .given(drafted())
                    .when(ratify(null, bySteeringGroup(MARCH_9)))
                    .expectException(refused(RefusalCode.NO_TERMS, 1));
        }

        @Test
        void where_a_party_has_declined() {
            given(politiDeclinedVersion2())
                    .when(ratify(null, bySteeringGroup(MARCH_9)))
                    .expectException(refused(RefusalCode.ALREADY_DECLINED, 2, List.of(POLITI)));
        }

        @Test
        void before_the_terms_were_proposed() {
            given().when(ratify(null, happened(MARCH_2, bySteeringGroup(MARCH_7))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_2, MARCH_5));
        }
    }

    /** Version 2 binds nobody before the steering group has said yes. */
    private TestExecutor<Agreement> given(AgreementEvent... more) {
        var past = new ArrayList<AgreementEvent>(
                List.of(drafted(), version1Proposed(), proposed(2, termsToRatify(), MARCH_5)));
        past.addAll(List.of(more));
        return agreement.given(past);
    }

    private static Terms ratifiedByTheCouncil() {
        var terms = termsToRatify();
        return new Terms(terms.text(), null, terms.period(), List.of(), 0, true, COUNCIL, null);
    }

    private static TermsAccepted ssp() {
        return acceptedBy(SSP, SSP_COORDINATOR);
    }

    private static TermsAccepted sof() {
        return acceptedBy(SOF, SOF_COORDINATOR);
    }

    private static TermsAccepted politi() {
        return accepted(2, termsToRatify(), POLITI, POLITI_COORDINATOR, MARCH_9);
    }

    private static TermsAccepted acceptedBy(PartnerCode party, ActorId signer) {
        return accepted(2, termsToRatify(), party, signer, MARCH_6);
    }

    private static AgreementEnteredIntoForce inForce() {
        return new AgreementEnteredIntoForce(YDRE_NOERREBRO, 2, UNTIL_2025, true, MARCH_9);
    }

    private static AcceptTerms accept(Act act) {
        return new AcceptTerms(YDRE_NOERREBRO, 2, null, null, act);
    }

    private static RatifyAgreement ratify(@Nullable Text decision, Act act) {
        return new RatifyAgreement(YDRE_NOERREBRO, STEERING_GROUP, decision, act);
    }
}
