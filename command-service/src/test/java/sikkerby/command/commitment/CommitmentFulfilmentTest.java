package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_25;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.confirmedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentExamples.story;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;

class CommitmentFulfilmentTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void confirmed_on_25_march_for_20_february_it_was_fulfilled_on_20_february() {
        inClaim()
                .when(confirm(happened(FEBRUARY_20, by(SSP, MARCH_25))))
                .expectEvents(confirmedBySsp())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Nested
    class A_confirmation {

        @Test
        void by_the_debtor_itself_is_refused() {
            refusal(confirm(by(POLITI, FEBRUARY_22)), RefusalCode.OWN_CONFIRMATION, POLITI);
        }

        @Test
        void in_the_debtors_name_is_refused_even_with_a_document() {
            refusal(
                    new ConfirmFulfilment(PATROLS, POLITI, bySecretariatWithLetter(FEBRUARY_22)),
                    RefusalCode.OWN_CONFIRMATION,
                    POLITI);
        }

        @Test
        void by_a_stranger_is_refused() {
            refusal(confirm(by(BUF, FEBRUARY_22)), RefusalCode.NOT_PARTY, BUF);
        }

        @Test
        void by_the_steering_group_is_refused() {
            refusal(confirm(bySteeringGroup(FEBRUARY_22)), RefusalCode.ROLE_MAY_NOT);
        }

        @Test
        void by_one_beneficiary_for_another_is_refused() {
            refusal(new ConfirmFulfilment(PATROLS, SSP, by(OKF, FEBRUARY_22)), RefusalCode.ACTS_FOR_OTHER_PARTY, SSP);
        }

        @Test
        void may_be_recorded_by_the_secretariat_from_a_letter() {
            inClaim()
                    .when(new ConfirmFulfilment(PATROLS, SSP, bySecretariatWithLetter(FEBRUARY_22)))
                    .expectEvents(new CommitmentFulfilled(PATROLS, SSP, FEBRUARY_22));
        }

        @Test
        void before_the_claim_is_refused() {
            commitment
                    .given(pledged(), evidenceAttached())
                    .when(confirm(by(SSP, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
            refusal(
                    confirm(happened(FEBRUARY_10, by(SSP, FEBRUARY_22))),
                    RefusalCode.OCCURRED_TOO_EARLY,
                    FEBRUARY_10,
                    FEBRUARY_20);
        }

        @Test
        void of_what_is_disputed_is_refused() {
            commitment
                    .given(pledged(), evidenceAttached(), claimed(), disputedBySsp())
                    .when(confirm(by(OKF, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void sent_twice_is_refused() {
            commitment
                    .given(story())
                    .when(confirm(by(SSP, FEBRUARY_22)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
        }
    }

    @Nested
    class A_dispute {

        @Test
        void says_why() {
            inClaim()
                    .when(dispute(because("Vi så ingen.", by(SSP, FEBRUARY_22))))
                    .expectEvents(disputedBySsp());
            inClaim()
                    .when(dispute(by(SSP, FEBRUARY_22)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        }

        @Test
        void by_the_debtor_itself_is_refused() {
            refusal(dispute(because("Nej.", by(POLITI, FEBRUARY_22))), RefusalCode.OWN_CONFIRMATION, POLITI);
        }

        @Test
        void by_a_stranger_is_refused() {
            refusal(dispute(because("Nej.", by(BUF, FEBRUARY_22))), RefusalCode.NOT_PARTY, BUF);
        }

        @Test
        void before_the_claim_is_refused() {
            commitment
                    .given(pledged())
                    .when(dispute(because("Nej.", by(SSP, FEBRUARY_22))))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void sent_twice_is_refused() {
            commitment
                    .given(pledged(), evidenceAttached(), claimed(), disputedBySsp())
                    .when(dispute(because("Vi så ingen.", by(SSP, FEBRUARY_22))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void of_what_is_fulfilled_is_refused() {
            commitment
                    .given(story())
                    .when(dispute(because("Nej.", by(SSP, FEBRUARY_22))))
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
        }
    }

    @Nested
    class A_pledge_to_the_steering_group {

        @Test
        void is_confirmed_or_disputed_by_the_steering_group() {
            unilateral()
                    .when(confirm(bySteeringGroup(FEBRUARY_22)))
                    .expectEvents(new CommitmentFulfilled(PATROLS, null, FEBRUARY_22));
            unilateral()
                    .when(dispute(because("Nej.", bySteeringGroup(FEBRUARY_22))))
                    .expectEvents(new FulfilmentDisputed(PATROLS, null, FEBRUARY_22));
        }

        @Test
        void is_confirmed_by_the_secretariat() {
            unilateral()
                    .when(confirm(bySecretariat(FEBRUARY_22)))
                    .expectEvents(new CommitmentFulfilled(PATROLS, null, FEBRUARY_22));
        }

        @Test
        void is_confirmed_in_nobody_elses_name() {
            unilateral()
                    .when(new ConfirmFulfilment(PATROLS, SSP, bySteeringGroup(FEBRUARY_22)))
                    .expectNoEvents()
                    .expectException(refusedField(RefusalCode.INVALID, "party"));
        }

        @Test
        void is_not_confirmed_by_its_debtor_or_by_another_partner() {
            unilateral()
                    .when(confirm(by(POLITI, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.OWN_CONFIRMATION, POLITI));
            unilateral().when(confirm(by(SSP, FEBRUARY_22))).expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }
    }

    private void refusal(CommitmentCommand command, RefusalCode code, Object... details) {
        inClaim().when(command).expectNoEvents().expectException(refused(code, details));
    }

    private TestExecutor<Commitment> inClaim() {
        return commitment.given(pledged(), evidenceAttached(), claimed());
    }

    private TestExecutor<Commitment> unilateral() {
        return commitment.given(pledgedToTheSteeringGroup(), evidenceAttached(), claimed());
    }

    private static ConfirmFulfilment confirm(Act act) {
        return new ConfirmFulfilment(PATROLS, null, act);
    }

    private static DisputeFulfilment dispute(Act act) {
        return new DisputeFulfilment(PATROLS, null, act);
    }
}
