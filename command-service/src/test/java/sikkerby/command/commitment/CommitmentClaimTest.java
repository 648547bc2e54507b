package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_25;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.claimedOn;
import static sikkerby.events.commitment.CommitmentExamples.disputedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttachedOn;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;

class CommitmentClaimTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void kept_on_20_february_and_recorded_on_25_march_it_was_kept_on_20_february() {
        commitment
                .given(pledged(), evidenceAttached())
                .when(claim(false, happened(FEBRUARY_20, by(POLITI, MARCH_25))))
                .expectEvents(claimed())
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    @Test
    void may_say_outright_that_there_is_no_evidence() {
        commitment
                .given(pledged())
                .when(claim(true, by(POLITI, FEBRUARY_20)))
                .expectEvents(new FulfilmentClaimed(PATROLS, claimed().statement(), true, FEBRUARY_20));
    }

    @Test
    void needs_evidence_otherwise() {
        commitment
                .given(pledged())
                .when(claim(false, by(POLITI, FEBRUARY_20)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NO_EVIDENCE));
    }

    @Test
    void rests_on_evidence_of_its_day_or_before() {
        commitment
                .given(pledged(), evidenceAttachedOn(FEBRUARY_22))
                .when(claim(false, happened(FEBRUARY_20, by(POLITI, FEBRUARY_22))))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_20, FEBRUARY_22));
        commitment
                .given(pledged(), evidenceAttachedOn(FEBRUARY_22), evidenceAttached())
                .when(claim(false, happened(FEBRUARY_20, by(POLITI, FEBRUARY_22))))
                .expectEvents(claimed());
        commitment
                .given(pledged(), evidenceAttachedOn(FEBRUARY_22))
                .when(claim(true, happened(FEBRUARY_20, by(POLITI, FEBRUARY_22))))
                .expectEvents(new FulfilmentClaimed(PATROLS, claimed().statement(), true, FEBRUARY_20));
    }

    @Test
    void rests_on_such_evidence_after_a_dispute_too() {
        var withoutEvidence = new FulfilmentClaimed(PATROLS, claimed().statement(), true, FEBRUARY_20);
        commitment
                .given(pledged(), withoutEvidence, disputedBySsp(), evidenceAttachedOn(MARCH_25))
                .when(claim(false, happened(FEBRUARY_22, by(POLITI, MARCH_25))))
                .expectNoEvents()
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_22, MARCH_25));
        commitment
                .given(pledged(), withoutEvidence, disputedBySsp(), evidenceAttachedOn(FEBRUARY_22))
                .when(claim(false, by(POLITI, FEBRUARY_22)))
                .expectEvents(claimedOn(FEBRUARY_22));
    }

    @Test
    void made_twice_is_one_too_many_whatever_the_words() {
        inClaim()
                .when(claim(false, by(POLITI, FEBRUARY_20)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Test
    void for_another_day_has_to_wait_for_the_answer_to_the_first() {
        inClaim().when(claim(false, by(POLITI, FEBRUARY_22))).expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Test
    void may_be_made_again_after_a_dispute_but_not_for_a_day_before_it() {
        commitment
                .given(pledged(), evidenceAttached(), claimed(), disputedBySsp())
                .when(claim(false, by(POLITI, FEBRUARY_22)))
                .expectEvents(claimedOn(FEBRUARY_22));
        commitment
                .given(pledged(), evidenceAttached(), claimed(), disputedBySsp())
                .when(claim(false, happened(FEBRUARY_20, by(POLITI, FEBRUARY_22))))
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_20, FEBRUARY_22));
    }

    @Test
    void is_the_debtors_alone() {
        commitment
                .given(pledged(), evidenceAttached())
                .when(claim(false, by(SSP, FEBRUARY_20)))
                .expectException(refused(RefusalCode.ACTS_FOR_OTHER_PARTY, POLITI));
    }

    @Test
    void under_no_agreement_asks_none_whether_it_binds() {
        commitment
                .given(pledgedToTheSteeringGroup(), evidenceAttached())
                .when(claim(false, by(POLITI, FEBRUARY_20)))
                .expectEvents(claimed());
    }

    private TestExecutor<Commitment> inClaim() {
        return commitment.given(pledged(), evidenceAttached(), claimed());
    }

    private static ClaimFulfilment claim(boolean noEvidence, Act act) {
        return new ClaimFulfilment(PATROLS, claimed().statement(), noEvidence, act);
    }
}
