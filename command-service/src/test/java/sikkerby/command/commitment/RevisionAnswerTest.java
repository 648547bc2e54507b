package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariat;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.bySteeringGroup;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.command.act.Refusals.refusedField;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.commitment.CommitmentExamples.pledgedToTheSteeringGroup;
import static sikkerby.events.commitment.CommitmentLifeExamples.MARCH_31;
import static sikkerby.events.commitment.CommitmentLifeExamples.revised;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionAcceptedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionProposed;
import static sikkerby.events.commitment.CommitmentLifeExamples.revisionRefusedBy;
import static sikkerby.events.commitment.CommitmentLifeExamples.transferredToSsp;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.AcceptRevision;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.command.commitment.CommitmentCommand.RefuseRevision;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.fact.PartnerCode;

class RevisionAnswerTest {

    private final FixtureConfiguration<Commitment> commitment =
            CommitmentFixture.commitment(BispebjergExamples.story());

    @Test
    void with_the_last_yes_it_holds() {
        commitment
                .given(pledged(), revisionProposed())
                .when(accept(SSP, FEBRUARY_22))
                .expectEvents(revisionAcceptedBy(SSP));
        commitment
                .given(pledged(), revisionProposed(), revisionAcceptedBy(SSP))
                .when(accept(OKF, FEBRUARY_22))
                .expectEvents(revisionAcceptedBy(OKF), revised());
    }

    @Test
    void a_last_yes_of_an_earlier_day_holds_from_the_latest_of_them() {
        commitment
                .given(pledged(), revisionProposed(), revisionAcceptedBy(SSP))
                .when(new AcceptRevision(PATROLS, 1, null, happened(FEBRUARY_20, by(OKF, FEBRUARY_28))))
                .expectEvents(new RevisionAccepted(PATROLS, 1, OKF, FEBRUARY_20), revised());
    }

    @Test
    void said_again_changes_nothing() {
        commitment
                .given(pledged(), revisionProposed(), revisionAcceptedBy(SSP))
                .when(accept(SSP, FEBRUARY_22))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        commitment
                .given(pledged(), revisionProposed(), revisionAcceptedBy(SSP), revisionAcceptedBy(OKF), revised())
                .when(accept(OKF, FEBRUARY_28))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void neither_the_debtor_nor_a_stranger_is_asked() {
        commitment
                .given(pledged(), revisionProposed())
                .when(accept(POLITI, FEBRUARY_22))
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, POLITI));
        commitment
                .given(pledged(), revisionProposed())
                .when(accept(BUF, FEBRUARY_22))
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, BUF));
    }

    @Test
    void the_secretariat_records_it_from_a_document() {
        commitment
                .given(pledged(), revisionProposed())
                .when(new AcceptRevision(PATROLS, 1, SSP, bySecretariatWithLetter(FEBRUARY_22)))
                .expectEvents(revisionAcceptedBy(SSP));
    }

    @Test
    void who_has_left_the_agreement_no_longer_counts() {
        var left = new ArrayList<AgreementEvent>(BispebjergExamples.story());
        left.add(new PartyWithdrew(BISPEBJERG, OKF, false, FEBRUARY_10));
        CommitmentFixture.commitment(left)
                .given(pledged(), revisionProposed())
                .when(accept(SSP, FEBRUARY_22))
                .expectEvents(revisionAcceptedBy(SSP), revised());
    }

    @Test
    void what_is_promised_to_the_steering_group_is_answered_by_it_or_the_secretariat() {
        for (var act : List.of(bySteeringGroup(FEBRUARY_22), bySecretariat(FEBRUARY_22))) {
            commitment
                    .given(pledgedToTheSteeringGroup(), revisionProposed())
                    .when(new AcceptRevision(PATROLS, 1, null, act))
                    .expectEvents(revisionAcceptedBy(null), revised());
        }
    }

    @Test
    void one_no_takes_a_reason_and_ends_it() {
        commitment
                .given(pledged(), revisionProposed())
                .when(refuse(said(SSP, FEBRUARY_22)))
                .expectEvents(revisionRefusedBy(SSP));
        commitment
                .given(pledged(), revisionProposed())
                .when(refuse(by(SSP, FEBRUARY_22)))
                .expectException(refusedField(RefusalCode.REASON_REQUIRED, "reason"));
        commitment
                .given(pledged(), revisionProposed(), revisionRefusedBy(SSP))
                .when(refuse(said(SSP, FEBRUARY_22)))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        commitment
                .given(pledged(), revisionProposed(), revisionRefusedBy(SSP))
                .when(accept(OKF, FEBRUARY_22))
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Test
    void nobody_answers_before_it_was_proposed_or_where_there_is_none() {
        commitment
                .given(pledged(), revisionProposed())
                .when(accept(SSP, FEBRUARY_10))
                .expectException(refused(RefusalCode.OCCURRED_TOO_EARLY, FEBRUARY_10, FEBRUARY_20));
        commitment.given(pledged()).when(accept(SSP, FEBRUARY_22)).expectException(refused(RefusalCode.NOT_FOUND));
    }

    @Test
    void it_ends_when_somebody_else_takes_the_promise_over() {
        commitment
                .given(pledged(), revisionProposed(), transferredToSsp())
                .when(accept(OKF, FEBRUARY_28))
                .expectException(refused(RefusalCode.ILLEGAL_TRANSITION));
    }

    @Test
    void the_revised_day_is_what_the_next_revision_is_measured_by() {
        commitment
                .given(
                        pledged(),
                        revisionProposed(),
                        revisionAcceptedBy(SSP),
                        new CommitmentRevised(PATROLS, 1, FEBRUARY_22))
                .when(later(said(POLITI, FEBRUARY_28)))
                .expectNoEvents()
                .expectResultMessagePayload(Done.with(NUMBER));
    }

    private static Act said(PartnerCode partner, LocalDate day) {
        return because("Vagtplanen faldt bort.", by(partner, day));
    }

    private static ProposeRevision later(Act act) {
        return new ProposeRevision(PATROLS, null, MARCH_31, act);
    }

    private static AcceptRevision accept(PartnerCode party, LocalDate day) {
        return new AcceptRevision(PATROLS, 1, null, by(party, day));
    }

    private static RefuseRevision refuse(Act act) {
        return new RefuseRevision(PATROLS, 1, null, act);
    }
}
