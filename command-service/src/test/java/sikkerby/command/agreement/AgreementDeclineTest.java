package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiDeclinedVersion2;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.secondTerms;
import static sikkerby.events.agreement.AgreementExamples.sofAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sspAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SOF;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;

class AgreementDeclineTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Test
    void a_party_may_decline_and_says_why() {
        awaitingThePolice()
                .when(decline(2, because("For mange aftener.", by(POLITI, MARCH_9))))
                .expectEvents(politiDeclinedVersion2())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void the_secretariat_may_record_it_from_a_letter() {
        awaitingThePolice()
                .when(new DeclineTerms(
                        YDRE_NOERREBRO, 2, POLITI, because("For mange.", bySecretariatWithLetter(MARCH_9))))
                .expectEvents(politiDeclinedVersion2());
    }

    @Nested
    class When_a_party_has_declined {

        @Test
        void nobody_can_accept_that_version_any_more() {
            declined()
                    .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(POLITI, MARCH_9)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_DECLINED, 2, List.of(POLITI)));
        }

        @Test
        void it_cannot_come_into_force() {
            declined()
                    .when(new BringIntoForce(YDRE_NOERREBRO, by(SOF, MARCH_9)))
                    .expectException(refused(RefusalCode.ALREADY_DECLINED, 2, List.of(POLITI)));
        }

        @Test
        void declining_again_is_refused() {
            declined()
                    .when(decline(2, because("For mange aftener.", by(POLITI, MARCH_9))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_DECLINED, 2, List.of(POLITI)));
        }

        @Test
        void another_party_may_decline_too() {
            agreement
                    .given(drafted(), version1Proposed(), version2Proposed(), politiDeclinedVersion2())
                    .when(decline(2, because("Det er vi enige i.", by(SSP, MARCH_9))))
                    .expectEvents(new TermsDeclined(YDRE_NOERREBRO, 2, SSP, MARCH_9));
        }

        @Test
        void new_terms_can_be_accepted() {
            agreement
                    .given(
                            drafted(),
                            version1Proposed(),
                            version2Proposed(),
                            politiDeclinedVersion2(),
                            proposed(3, secondTerms(), MARCH_9))
                    .when(new AcceptTerms(YDRE_NOERREBRO, 3, null, null, by(POLITI, MARCH_9)))
                    .expectSuccessfulHandlerExecution();
        }
    }

    @Nested
    class It_is_refused {

        @Test
        void without_a_reason() {
            awaitingThePolice()
                    .when(decline(2, by(POLITI, MARCH_9)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        }

        @Test
        void once_the_party_has_accepted() {
            awaitingThePolice()
                    .when(decline(2, because("Alligevel ikke.", by(SSP, MARCH_9))))
                    .expectException(refused(RefusalCode.ALREADY_ACCEPTED, SSP, 2));
        }

        @Test
        void for_a_version_that_is_not_the_newest() {
            awaitingThePolice()
                    .when(decline(1, because("For mange.", by(POLITI, MARCH_9))))
                    .expectException(refused(RefusalCode.STALE_VERSION, 1, 2));
        }

        @Test
        void from_those_who_are_no_party() {
            awaitingThePolice()
                    .when(decline(2, because("Nej.", by(BUF, MARCH_9))))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
            awaitingThePolice()
                    .when(decline(2, because("Nej.", bySteeringGroup(MARCH_9))))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void for_another_party() {
            awaitingThePolice()
                    .when(new DeclineTerms(YDRE_NOERREBRO, 2, POLITI, because("Nej.", by(SOF, MARCH_9))))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }

        @Test
        void before_its_version_was_proposed() {
            awaitingThePolice()
                    .when(decline(2, happened(MARCH_2, because("Nej.", by(POLITI, MARCH_9)))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, MARCH_2, MARCH_5));
        }
    }

    private TestExecutor<Agreement> awaitingThePolice() {
        return agreement.given(
                drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2(), sofAcceptedVersion2());
    }

    private TestExecutor<Agreement> declined() {
        return agreement.given(
                drafted(),
                version1Proposed(),
                version2Proposed(),
                sspAcceptedVersion2(),
                sofAcceptedVersion2(),
                politiDeclinedVersion2());
    }

    private static DeclineTerms decline(int version, Act act) {
        return new DeclineTerms(YDRE_NOERREBRO, version, null, act);
    }
}
