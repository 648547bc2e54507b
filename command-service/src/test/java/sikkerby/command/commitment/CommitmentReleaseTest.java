package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.bySystem;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentLifeExamples.NEW_YEAR_2024;
import static sikkerby.events.commitment.CommitmentLifeExamples.declaredNotMetBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.lapsed;
import static sikkerby.events.commitment.CommitmentLifeExamples.lapsedByDecision;
import static sikkerby.events.commitment.CommitmentLifeExamples.proposedBySsp;
import static sikkerby.events.commitment.CommitmentLifeExamples.releaseConsentedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.released;
import static sikkerby.events.commitment.CommitmentLifeExamples.releasedByDecision;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.fact.PartnerCode;

/** A promise that ends without being kept: let off, given up, or with its agreement. */
class CommitmentReleaseTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Nested
    class Letting_off {

        @Test
        void takes_all_to_whom_it_is_owed() {
            commitment.given(pledged()).when(release(said(SSP, FEBRUARY_22))).expectEvents(releaseConsentedBy(SSP));
            commitment
                    .given(pledged(), releaseConsentedBy(SSP))
                    .when(release(said(OKF, FEBRUARY_22)))
                    .expectEvents(releaseConsentedBy(OKF), released());
        }

        @Test
        void said_again_changes_nothing() {
            commitment
                    .given(pledged(), releaseConsentedBy(SSP))
                    .when(release(said(SSP, FEBRUARY_22)))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_never_for_the_debtor_to_say_nor_for_a_stranger() {
            for (var other : List.of(POLITI, BUF)) {
                commitment
                        .given(pledged())
                        .when(release(said(other, FEBRUARY_22)))
                        .expectNoEvents()
                        .expectException(refused(RefusalCode.RELEASE_NEEDS_BENEFICIARIES, other));
            }
        }

        @Test
        void is_also_for_the_steering_group_to_decide_and_the_secretariat_to_note() {
            var decision = releasedByDecision().decision();
            for (var act : List.of(bySteeringGroup(MARCH_14), bySecretariat(MARCH_14))) {
                commitment
                        .given(pledged())
                        .when(new ReleaseCommitment(PATROLS, null, decision, because("Bevillingen er væk.", act)))
                        .expectEvents(releasedByDecision());
            }
            commitment
                    .given(pledged())
                    .when(release(because("Bevillingen er væk.", bySecretariat(MARCH_14))))
                    .expectException(refusedField(RefusalCode.DECISION_REQUIRED, "decision"));
        }

        @Test
        void from_what_is_promised_to_the_steering_group_takes_its_decision() {
            var decision = releasedByDecision().decision();
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(new ReleaseCommitment(
                            PATROLS, null, decision, because("Bevillingen er væk.", bySteeringGroup(MARCH_14))))
                    .expectEvents(releasedByDecision());
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(release(said(POLITI, MARCH_14)))
                    .expectException(refused(RefusalCode.RELEASE_NEEDS_BENEFICIARIES, POLITI));
        }

        @Test
        void takes_a_reason_and_a_promise_that_is_not_over() {
            commitment
                    .given(pledged())
                    .when(release(by(SSP, FEBRUARY_22)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            commitment
                    .given(pledged(), releasedByDecision())
                    .when(release(said(SSP, MARCH_14)))
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
            commitment
                    .given(proposedBySsp())
                    .when(release(said(SSP, FEBRUARY_22)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
        }
    }

    @Nested
    class Giving_up {

        @Test
        void is_for_the_debtor_to_say_at_any_time() {
            commitment.given(pledged()).when(notMet(said(POLITI, FEBRUARY_10))).expectSuccessfulHandlerExecution();
        }

        @Test
        void is_for_those_to_whom_it_is_owed_once_it_is_overdue() {
            commitment.given(pledged()).when(notMet(said(SSP, MARCH_14))).expectEvents(declaredNotMetBy(SSP));
            commitment
                    .given(pledged())
                    .when(notMet(said(SSP, pledged().dueOn())))
                    .expectException(refused(RefusalCode.NOT_OVERDUE, pledged().dueOn()));
            commitment
                    .given(pledged())
                    .when(notMet(said(BUF, MARCH_14)))
                    .expectException(refused(RefusalCode.NOT_BENEFICIARY, BUF));
        }

        @Test
        void of_what_is_promised_to_the_steering_group_is_for_that_to_say() {
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(notMet(because("Intet er sket.", bySteeringGroup(MARCH_14))))
                    .expectEvents(declaredNotMetBy(null));
        }

        @Test
        void takes_a_reason_and_nothing_that_waits_for_an_answer() {
            commitment
                    .given(pledged())
                    .when(notMet(by(SSP, MARCH_14)))
                    .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
            commitment
                    .given(pledged(), evidenceAttached(), claimed())
                    .when(notMet(said(SSP, MARCH_14)))
                    .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
            commitment
                    .given(pledged(), declaredNotMetBy(SSP))
                    .when(notMet(said(SSP, MARCH_14)))
                    .expectException(refused(RefusalCode.TERMINAL_STATE));
        }
    }

    @Nested
    class Lapsing {

        @Test
        void happens_by_itself_on_the_day_its_agreement_ended_however_late_it_is_seen_to() {
            commitment
                    .given(pledged())
                    .when(new LapseCommitment(PATROLS, null, bySystem(NEW_YEAR_2024.plusDays(40))))
                    .expectEvents(lapsed());
        }

        @Test
        void happens_once_and_not_before_nor_to_what_waits_for_an_answer_or_is_over() {
            commitment.given(pledged()).when(lapse(NEW_YEAR_2024.minusDays(1))).expectNoEvents();
            commitment.given(pledged(), lapsed()).when(lapse(NEW_YEAR_2024)).expectNoEvents();
            commitment
                    .given(pledged(), evidenceAttached(), claimed())
                    .when(lapse(NEW_YEAR_2024))
                    .expectNoEvents();
            commitment
                    .given(pledgedToTheSteeringGroup())
                    .when(lapse(NEW_YEAR_2024))
                    .expectNoEvents()
                    .expectSuccessfulHandlerExecution();
        }

        @Test
        void is_decided_where_the_debtor_has_left() {
            var left = new ArrayList<AgreementEvent>(BispebjergExamples.story());
            left.add(new PartyWithdrew(BISPEBJERG, POLITI, false, FEBRUARY_22));
            CommitmentFixture.commitment(left)
                    .given(pledged())
                    .when(decide(because("Ingen tager den.", bySteeringGroup(MARCH_14))))
                    .expectEvents(lapsedByDecision());
            left.add(new ContributorAdded(BISPEBJERG, POLITI, FEBRUARY_22));
            CommitmentFixture.commitment(left)
                    .given(pledged())
                    .when(decide(because("De bidrager kun nu.", bySteeringGroup(MARCH_14))))
                    .expectEvents(lapsedByDecision());
            commitment
                    .given(pledged())
                    .when(decide(because("Ingen tager den.", bySteeringGroup(MARCH_14))))
                    .expectException(refused(RefusalCode.NOT_ORPHANED, POLITI));
            commitment
                    .given(pledged())
                    .when(decide(said(SSP, MARCH_14)))
                    .expectException(refused(RefusalCode.ROLE_MAY_NOT));
        }

        private LapseCommitment lapse(LocalDate today) {
            return new LapseCommitment(PATROLS, null, bySystem(today));
        }

        private LapseCommitment decide(Act act) {
            return new LapseCommitment(PATROLS, lapsedByDecision().decision(), act);
        }
    }

    private static Act said(PartnerCode partner, LocalDate day) {
        return because("Bevillingen er væk.", by(partner, day));
    }

    private static ReleaseCommitment release(Act act) {
        return new ReleaseCommitment(PATROLS, null, null, act);
    }

    private static DeclareNotMet notMet(Act act) {
        return new DeclareNotMet(PATROLS, null, act);
    }
}
