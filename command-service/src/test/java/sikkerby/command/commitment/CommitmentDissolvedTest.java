package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.confirmedBySsp;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.partner.PartnerExamples.OMR;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;

/** A partner that is no more says nothing; who takes its place is heard from paper. */
class CommitmentDissolvedTest {

    private static final LocalDate DAY_BEFORE = FEBRUARY_20.minusDays(1);

    @Test
    void its_own_people_neither_report_nor_show_nor_claim_any_more() {
        var words = pledged().text();
        refusal(new ReportProgress(PATROLS, words, true, by(POLITI, FEBRUARY_20)), null);
        refusal(new AttachEvidence(PATROLS, words, null, null, by(POLITI, FEBRUARY_20)), null);
        refusal(new ClaimFulfilment(PATROLS, words, true, by(POLITI, FEBRUARY_20)), null);
        refusal(new ClaimFulfilment(PATROLS, words, true, by(POLITI, FEBRUARY_20)), OMR);
    }

    @Test
    void nor_does_anybody_record_its_word_that_nobody_can_have_said() {
        refusal(new ClaimFulfilment(PATROLS, pledged().text(), true, bySecretariatWithLetter(FEBRUARY_20)), null);
    }

    @Test
    void what_it_said_before_may_still_be_recorded() {
        among(dissolved(POLITI, null))
                .given(pledged(), evidenceAttached())
                .when(new ClaimFulfilment(PATROLS, claimed().statement(), true, by(POLITI, DAY_BEFORE)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void its_successors_word_is_recorded_from_paper() {
        among(dissolved(POLITI, OMR))
                .given(pledged(), evidenceAttached())
                .when(new ClaimFulfilment(PATROLS, claimed().statement(), false, bySecretariatWithLetter(FEBRUARY_20)))
                .expectEvents(claimed());
    }

    @Test
    void it_confirms_nothing_either() {
        among(dissolved(SSP, null))
                .given(pledged(), claimed())
                .when(new ConfirmFulfilment(PATROLS, null, by(SSP, FEBRUARY_20)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, SSP, FEBRUARY_20));
        among(dissolved(SSP, OMR))
                .given(pledged(), claimed())
                .when(new ConfirmFulfilment(PATROLS, SSP, bySecretariatWithLetter(FEBRUARY_20)))
                .expectEvents(confirmedBySsp());
    }

    @Test
    void what_it_owed_is_left_behind() {
        var decision = AgreementExamples.words("Styregruppen, 22. februar 2023, punkt 2");
        Act act = because("Enheden er nedlagt.", bySteeringGroup(FEBRUARY_22));
        among(dissolved(POLITI, null))
                .given(pledged())
                .when(new LapseCommitment(PATROLS, decision, act))
                .expectEvents(new CommitmentLapsed(PATROLS, true, decision, FEBRUARY_22));
    }

    private static void refusal(CommitmentCommand command, @Nullable PartnerCode successor) {
        among(dissolved(POLITI, successor))
                .given(pledged())
                .when(command)
                .expectNoEvents()
                .expectException(refused(RefusalCode.PARTNER_DISSOLVED, POLITI, FEBRUARY_20));
    }

    private static PartnerDissolved dissolved(PartnerCode partner, @Nullable PartnerCode successor) {
        return new PartnerDissolved(partner, successor, FEBRUARY_20, FEBRUARY_20);
    }

    private static FixtureConfiguration<Commitment> among(PartnerDissolved dissolved) {
        var elsewhere = new ArrayList<Fact>(BispebjergExamples.story());
        elsewhere.add(dissolved);
        return CommitmentFixture.commitment(List.copyOf(elsewhere));
    }
}
