package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentLifeExamples.releaseConsentedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.releasedByDecision;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferProposedToSsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferToContributorDecided;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToContributor;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToSsp;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.PartnerCode;

class CommitmentTransferTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Nested
    class To_another_party {

        @Test
        void the_debtor_asks_and_the_other_takes_it_over() {
            commitment
                    .given(pledged())
                    .when(handOver(SSP, said(by(POLITI, FEBRUARY_20))))
                    .expectEvents(transferProposedToSsp());
            commitment
                    .given(pledged(), transferProposedToSsp())
                    .when(new AcceptTransfer(PATROLS, by(SSP, FEBRUARY_22)))
                    .expectEvents(transferredToSsp());
        }

        @Test
        void nobody_else_asks_and_nobody_else_accepts() {
            commitment
                    .given(pledged())
                    .when(handOver(OKF, said(by(SSP, FEBRUARY_20))))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
            commitment
                    .given(pledged(), transferProposedToSsp())
                    .when(new AcceptTransfer(PATROLS, by(OKF, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, SSP));
        }

        @Test
        void said_again_changes_nothing() {
            commitment
                    .given(pledged(), transferProposedToSsp())
                    .when(handOver(SSP, said(by(POLITI, FEBRUARY_20))))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
            commitment
                    .given(pledged(), transferProposedToSsp(), transferredToSsp())
                    .when(new AcceptTransfer(PATROLS, by(SSP, FEBRUARY_22)))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void the_new_debtor_owes_it_and_the_old_one_does_not() {
            commitment
                    .given(pledged(), evidenceAttached(), transferredToSsp())
                    .when(new ClaimFulfilment(PATROLS, claimed().statement(), false, by(SSP, FEBRUARY_22)))
                    .expectSuccessfulHandlerExecution();
            commitment
                    .given(pledged(), evidenceAttached(), transferredToSsp())
                    .when(new ClaimFulfilment(PATROLS, claimed().statement(), false, by(POLITI, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, SSP));
        }

        @Test
        void who_consented_to_let_the_old_debtor_off_has_not_let_the_new_one_off() {
            commitment
                    .given(pledged(), releaseConsentedBy(OKF), transferredToSsp())
                    .when(new ReleaseCommitment(PATROLS, null, null, said(by(OKF, MARCH_14))))
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void asking_another_takes_the_place_of_asking_the_first() {
            commitment
                    .given(pledged(), transferProposedToSsp())
                    .when(handOver(OKF, said(by(POLITI, FEBRUARY_22))))
                    .expectEvents(new TransferProposed(PATROLS, POLITI, OKF, false, null, FEBRUARY_22));
        }

        @Test
        void is_refused_for_who_is_no_party_and_for_the_debtor_itself() {
            commitment
                    .given(pledged())
                    .when(handOver(BUF, said(by(POLITI, FEBRUARY_20))))
                    .expectException(refused(RefusalCode.NOT_PARTY, BUF));
            commitment
                    .given(pledged())
                    .when(handOver(POLITI, said(by(POLITI, FEBRUARY_20))))
                    .expectException(refusedField(RefusalCode.INVALID, "to"));
            commitment
                    .given(pledged())
                    .when(new TransferCommitment(PATROLS, SSP, true, null, null, said(by(POLITI, FEBRUARY_20))))
                    .expectException(refusedField(RefusalCode.INVALID, "nonBinding"));
        }

        @Test
        void frees_nobody_who_is_still_a_party() {
            var contributes = new ArrayList<AgreementEvent>(BispebjergExamples.story());
            contributes.add(new ContributorAdded(BISPEBJERG, OMR, FEBRUARY_10));

            CommitmentFixture.commitment(contributes)
                    .given(pledged())
                    .when(new TransferCommitment(PATROLS, OMR, true, null, null, said(by(POLITI, FEBRUARY_20))))
                    .expectNoEvents()
                    .expectException(refused(RefusalCode.RELEASE_NEEDS_BENEFICIARIES, POLITI));
        }

        @Test
        void takes_a_reason_and_a_promise_that_is_open() {
            commitment
                    .given(pledged())
                    .when(handOver(SSP, by(POLITI, FEBRUARY_20)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            commitment
                    .given(pledged(), evidenceAttached(), claimed())
                    .when(handOver(SSP, said(by(POLITI, FEBRUARY_20))))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
            commitment
                    .given(pledged(), releasedByDecision())
                    .when(handOver(SSP, said(by(POLITI, FEBRUARY_20))))
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
            commitment
                    .given(pledged())
                    .when(new AcceptTransfer(PATROLS, by(POLITI, FEBRUARY_20)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }

        @Test
        void what_is_promised_to_the_steering_group_may_pass_to_any_partner() {
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(handOver(BUF, said(by(POLITI, FEBRUARY_20))))
                    .expectEvents(new TransferProposed(PATROLS, POLITI, BUF, false, null, FEBRUARY_20));
        }
    }

    /** As with the hotspot that lost its funding in 2014: its tasks went to others, one to a contributor. */
    @Nested
    class When_the_debtor_has_left_its_agreement {

        private final FixtureConfiguration<Commitment> orphaned = CommitmentFixture.commitment(left());

        @Test
        void the_steering_group_finds_somebody_and_the_secretariat_notes_it() {
            for (var act : List.of(bySteeringGroup(MARCH_14), bySecretariat(MARCH_14))) {
                orphaned.given(pledged())
                        .when(new TransferCommitment(
                                PATROLS,
                                OMR,
                                true,
                                null,
                                transferToContributorDecided(OMR).decision(),
                                said(act)))
                        .expectEvents(transferToContributorDecided(OMR));
            }
            orphaned.given(pledged())
                    .when(handOver(SSP, said(bySecretariat(MARCH_14))))
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
        }

        @Test
        void a_contributor_takes_the_task_on_without_being_bound_and_the_secretariat_records_it() {
            orphaned.given(pledged(), transferToContributorDecided(OMR))
                    .when(new AcceptTransfer(PATROLS, bySecretariatWithLetter(MARCH_14)))
                    .expectEvents(transferredToContributor(OMR));
            orphaned.given(pledged())
                    .when(handOver(OMR, said(by(SSP, MARCH_14))))
                    .expectException(refused(RefusalCode.BINDS_PARTIES_ONLY, OMR));
        }

        @Test
        void so_may_those_to_whom_it_is_owed_and_take_it_over_themselves() {
            orphaned.given(pledged())
                    .when(handOver(SSP, said(by(SSP, MARCH_14))))
                    .expectEvents(new TransferProposed(PATROLS, SSP, SSP, false, null, MARCH_14));
            orphaned.given(pledged())
                    .when(handOver(SSP, said(by(BUF, MARCH_14))))
                    .expectException(refused(RefusalCode.NOT_BENEFICIARY, BUF));
        }

        private static List<AgreementEvent> left() {
            var events = new ArrayList<AgreementEvent>(BispebjergExamples.story());
            events.add(new ContributorAdded(BISPEBJERG, OMR, FEBRUARY_10));
            events.add(new PartyWithdrew(BISPEBJERG, POLITI, false, FEBRUARY_22));
            return events;
        }
    }

    private static Act said(Act act) {
        return because("Der er ingen folk til det længere.", act);
    }

    private static TransferCommitment handOver(PartnerCode to, Act act) {
        return new TransferCommitment(PATROLS, to, false, null, null, act);
    }
}
