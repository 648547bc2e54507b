package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentLifeExamples.accepted;
import static sikkerby.events.commitment.CommitmentLifeExamples.declined;
import static sikkerby.events.commitment.CommitmentLifeExamples.proposedBySsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.proposedByTheSteeringGroup;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AcceptCommitment;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.DeclineCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeCommitment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

class CommitmentProposalTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Nested
    class Asking {

        @Test
        void a_party_asks_another_and_nothing_is_promised_yet() {
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledged(), null, by(SSP, FEBRUARY_1)))
                    .expectEvents(proposedBySsp())
                    .expectResultMessagePayload(Done.with(NUMBER));
            commitment
                    .given(proposedBySsp())
                    .when(new ClaimFulfilment(PATROLS, pledged().text(), true, by(POLITI, FEBRUARY_10)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void the_secretariat_records_it_from_a_document() {
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledged(), SSP, bySecretariatWithLetter(FEBRUARY_1)))
                    .expectEvents(proposedBySsp());
        }

        @Test
        void the_steering_group_asks_for_what_is_promised_to_it() {
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledgedToTheSteeringGroup(), null, bySteeringGroup(FEBRUARY_1)))
                    .expectEvents(proposedByTheSteeringGroup());
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledgedToTheSteeringGroup(), null, by(SSP, FEBRUARY_1)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        @Test
        void who_is_no_party_asks_nobody_and_nobody_asks_itself() {
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledged(), null, by(BUF, FEBRUARY_1)))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
            commitment
                    .givenNoPriorActivity()
                    .when(ask(pledged(), null, by(POLITI, FEBRUARY_1)))
                    .expectException(refusedField(RefusalCode.INVALID, "debtor"));
        }
    }

    @Nested
    class Answering {

        @Test
        void who_was_asked_promises_it() {
            commitment
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectEvents(accepted());
        }

        @Test
        void nobody_promises_what_had_to_be_done_before() {
            commitment
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, MARCH_14)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.DUE_BEFORE_PROMISE, FEBRUARY_28, MARCH_14));
        }

        @Test
        void nobody_promises_for_another() {
            commitment
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(SSP, FEBRUARY_10)))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
        }

        @Test
        void promised_again_changes_nothing() {
            commitment
                    .given(proposedBySsp(), accepted())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void what_nobody_asked_for_cannot_be_accepted() {
            commitment
                    .given(pledged())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void it_cannot_be_promised_before_it_was_asked_for() {
            commitment
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_1.minusDays(1))))
                    .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_1.minusDays(1), FEBRUARY_1));
        }

        @Test
        void it_cannot_be_promised_once_its_agreement_has_ended_or_its_debtor_has_left_it() {
            CommitmentFixture.commitment(then(new AgreementTerminated(BISPEBJERG, FEBRUARY_10, null, FEBRUARY_1)))
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectException(refused(RefusalCode.AGREEMENT_NOT_IN_FORCE, FEBRUARY_10));
            CommitmentFixture.commitment(then(new PartyWithdrew(BISPEBJERG, POLITI, false, FEBRUARY_10)))
                    .given(proposedBySsp())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectException(refused(RefusalCode.NOT_PARTY, POLITI));
        }

        @Test
        void a_no_takes_a_reason_and_ends_it() {
            commitment
                    .given(proposedBySsp())
                    .when(new DeclineCommitment(PATROLS, because("Vi har ikke folk.", by(POLITI, FEBRUARY_10))))
                    .expectEvents(declined());
            commitment
                    .given(proposedBySsp())
                    .when(new DeclineCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            commitment
                    .given(proposedBySsp(), declined())
                    .when(new AcceptCommitment(PATROLS, by(POLITI, FEBRUARY_10)))
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
        }
    }

    private static List<AgreementEvent> then(AgreementEvent event) {
        var more = new ArrayList<>(BispebjergExamples.story());
        more.add(event);
        return more;
    }

    private static ProposeCommitment ask(Beginning promise, @Nullable PartnerCode party, Act act) {
        return new ProposeCommitment(
                PATROLS,
                promise.agreement(),
                party,
                POLITI,
                List.of(),
                promise.initiatives(),
                promise.places(),
                promise.text(),
                promise.measure(),
                FEBRUARY_28,
                null,
                false,
                Confidentiality.PARTIES,
                act);
    }
}
