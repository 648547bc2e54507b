package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_14;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentLifeExamples.MARCH_31;
import static sikkerby.events.commitment.CommitmentLifeExamples.releasedByDecision;
import static sikkerby.events.commitment.CommitmentLifeExamples.revised;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionAcceptedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferProposedToSsp;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;

/** A promise becomes another one, somebody else's, or none only after what was said of it before. */
class AlterationTooEarlyTest {

    private static final List<CommitmentEvent> DISPUTED =
            List.of(pledged(), evidenceAttached(), claimed(), disputedBySsp());

    private static final List<CommitmentEvent> REVISED =
            List.of(pledged(), revisionProposed(), revisionAcceptedBy(SSP), revisionAcceptedBy(OKF), revised());

    @Test
    void nobody_is_let_off_before_the_last_dispute() {
        isTooEarly(DISPUTED, new ReleaseCommitment(PATROLS, null, null, why(by(OKF, FEBRUARY_20))));
        isTooEarly(
                DISPUTED,
                new ReleaseCommitment(
                        PATROLS, null, releasedByDecision().decision(), why(bySteeringGroup(FEBRUARY_20))));
    }

    @Test
    void nobody_is_asked_to_take_it_over_before_the_last_dispute_nor_does_so() {
        isTooEarly(DISPUTED, new TransferCommitment(PATROLS, SSP, false, null, null, why(by(POLITI, FEBRUARY_20))));
        isTooEarly(
                List.of(pledged(), transferProposedToSsp(), evidenceAttached(), claimed(), disputedBySsp()),
                new AcceptTransfer(PATROLS, by(SSP, FEBRUARY_20)));
    }

    @Test
    void nothing_else_is_asked_for_before_what_was_agreed_on_last_holds() {
        isTooEarly(REVISED, new ProposeRevision(PATROLS, null, MARCH_31.minusDays(1), why(by(POLITI, FEBRUARY_20))));
    }

    @Test
    void nobody_takes_over_what_the_one_before_put_off_only_later() {
        isTooEarly(REVISED, new TransferCommitment(PATROLS, SSP, false, null, null, why(by(POLITI, FEBRUARY_20))));
        isTooEarly(
                List.of(
                        pledged(),
                        transferProposedToSsp(),
                        revisionProposed(),
                        revisionAcceptedBy(SSP),
                        revisionAcceptedBy(OKF),
                        revised()),
                new AcceptTransfer(PATROLS, by(SSP, FEBRUARY_20)));
    }

    @Test
    void nothing_is_claimed_given_up_or_let_off_before_what_was_agreed_on_last_holds() {
        var decision = releasedByDecision().decision();
        isTooEarly(REVISED, new ClaimFulfilment(PATROLS, claimed().statement(), true, by(POLITI, FEBRUARY_20)));
        isTooEarly(REVISED, new DeclareNotMet(PATROLS, null, why(by(POLITI, FEBRUARY_20))));
        isTooEarly(REVISED, new ReleaseCommitment(PATROLS, null, null, why(by(OKF, FEBRUARY_20))));
        isTooEarly(REVISED, new ReleaseCommitment(PATROLS, null, decision, why(bySteeringGroup(FEBRUARY_20))));
        isTooEarly(REVISED, new LapseCommitment(PATROLS, decision, why(bySteeringGroup(FEBRUARY_20))));
    }

    @Test
    void who_consented_before_that_lets_the_debtor_off_only_since_then() {
        var left = new ArrayList<AgreementEvent>(BispebjergExamples.story());
        left.add(new PartyWithdrew(BISPEBJERG, OKF, false, MARCH_14));
        var past = new ArrayList<CommitmentEvent>(List.of(pledged(), new ReleaseConsented(PATROLS, SSP, FEBRUARY_20)));
        past.addAll(REVISED.subList(1, REVISED.size()));
        CommitmentFixture.commitment(left)
                .given(past)
                .when(new ReleaseCommitment(PATROLS, null, null, why(by(SSP, MARCH_14))))
                .expectEvents(new CommitmentReleased(PATROLS, false, null, FEBRUARY_22));
    }

    private static void isTooEarly(List<CommitmentEvent> past, Object command) {
        CommitmentFixture.commitment(BispebjergExamples.story())
                .given(past)
                .when(command)
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_20, FEBRUARY_22));
    }

    private static Act why(Act act) {
        return because("Bevillingen er væk.", act);
    }
}
