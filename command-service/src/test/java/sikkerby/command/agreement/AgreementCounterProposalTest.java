package sikkerby.command.agreement;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.NUMBER;
import static sikkerby.events.agreement.AgreementExamples.POLITI_COORDINATOR;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.accepted;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.politiAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.politiDeclinedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sofAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.sspAcceptedVersion2;
import static sikkerby.events.agreement.AgreementExamples.version1Proposed;
import static sikkerby.events.agreement.AgreementExamples.version2EnteredIntoForce;
import static sikkerby.events.agreement.AgreementExamples.version2Proposed;
import static sikkerby.events.agreement.AgreementLifeExamples.counterTerms;
import static sikkerby.events.agreement.AgreementLifeExamples.politiCounteredVersion2;
import static sikkerby.events.agreement.AgreementLifeExamples.politiReservation;
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
import sikkerby.command.agreement.AgreementCommand.AcceptWithReservation;
import sikkerby.command.agreement.AgreementCommand.CounterPropose;
import sikkerby.events.agreement.AgreementEvent;

class AgreementCounterProposalTest {

    private final FixtureConfiguration<Agreement> agreement = AgreementFixture.agreement();

    @Nested
    class A_counter_proposal {

        @Test
        void is_a_new_version_in_place_of_the_one_declined() {
            awaitingThePolice()
                    .when(counter(2, by(POLITI, MARCH_9)))
                    .expectEvents(politiCounteredVersion2())
                    .expectResultMessagePayload(Done.withTerms(NUMBER, 3));
        }

        @Test
        void may_be_recorded_by_the_secretariat_from_a_letter() {
            awaitingThePolice()
                    .when(new CounterPropose(
                            YDRE_NOERREBRO, 2, counterTerms(), POLITI, bySecretariatWithLetter(MARCH_9)))
                    .expectEvents(politiCounteredVersion2());
        }

        @Test
        void makes_the_version_before_it_a_stale_one() {
            countered()
                    .when(new AcceptTerms(YDRE_NOERREBRO, 2, null, null, by(POLITI, MARCH_9)))
                    .expectException(refused(RefusalCode.STALE_VERSION, 2, 3));
        }

        @Test
        void is_accepted_by_nobody_yet_not_even_by_who_made_it() {
            countered()
                    .when(new AcceptTerms(YDRE_NOERREBRO, 3, null, null, by(POLITI, MARCH_9)))
                    .expectEvents(accepted(3, counterTerms(), POLITI, POLITI_COORDINATOR, MARCH_9));
        }

        @Test
        void sent_twice_is_refused() {
            countered()
                    .when(counter(2, by(POLITI, MARCH_9)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.STALE_VERSION, 2, 3));
        }
    }

    @Nested
    class A_counter_proposal_is_refused {

        @Test
        void to_a_party_that_has_accepted() {
            awaitingThePolice()
                    .when(counter(2, by(SSP, MARCH_9)))
                    .expectException(refused(RefusalCode.ALREADY_ACCEPTED, SSP, 2));
        }

        @Test
        void once_somebody_has_declined() {
            agreement
                    .given(drafted(), version1Proposed(), version2Proposed(), politiDeclinedVersion2())
                    .when(counter(2, by(SSP, MARCH_9)))
                    .expectException(refused(RefusalCode.ALREADY_DECLINED, 2, List.of(POLITI)));
        }

        @Test
        void to_those_who_are_no_party() {
            awaitingThePolice().when(counter(2, by(BUF, MARCH_9))).expectException(refused(RefusalCode.NOT_PARTY, BUF));
            awaitingThePolice()
                    .when(counter(2, bySteeringGroup(MARCH_9)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void for_another_party() {
            awaitingThePolice()
                    .when(new CounterPropose(YDRE_NOERREBRO, 2, counterTerms(), POLITI, by(SOF, MARCH_9)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }
    }

    @Nested
    class A_reservation {

        @Test
        void is_recorded_beside_an_acceptance_that_counts() {
            awaitingThePolice()
                    .when(accept(by(POLITI, MARCH_9)))
                    .expectEvents(politiAcceptedVersion2(), politiReservation(), version2EnteredIntoForce())
                    .expectResultMessagePayload(Done.with(NUMBER));
        }

        @Test
        void is_refused_like_an_acceptance() {
            awaitingThePolice()
                    .when(accept(by(SSP, MARCH_9)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ALREADY_ACCEPTED, SSP, 2));
            awaitingThePolice().when(accept(by(BUF, MARCH_9))).expectException(refused(RefusalCode.NOT_PARTY, BUF));
        }

        private AcceptWithReservation accept(Act act) {
            return new AcceptWithReservation(
                    YDRE_NOERREBRO, 2, politiReservation().reservation(), null, null, act);
        }
    }

    private TestExecutor<Agreement> awaitingThePolice() {
        return agreement.given(
                drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2(), sofAcceptedVersion2());
    }

    private TestExecutor<Agreement> countered() {
        AgreementEvent countered = politiCounteredVersion2();
        return agreement.given(drafted(), version1Proposed(), version2Proposed(), sspAcceptedVersion2(), countered);
    }

    private static CounterPropose counter(int version, Act act) {
        return new CounterPropose(YDRE_NOERREBRO, version, counterTerms(), null, act);
    }
}
