package sikkerby.command.commitment;

import static sikkerby.command.act.ActExamples.because;
import static sikkerby.command.act.ActExamples.by;
import static sikkerby.command.act.ActExamples.bySecretariatWithLetter;
import static sikkerby.command.act.ActExamples.happened;
import static sikkerby.command.act.Refusals.refused;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_22;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_28;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.commitment.CommitmentExamples.claimed;
import static sikkerby.events.commitment.CommitmentExamples.evidenceAttached;
import static sikkerby.events.commitment.CommitmentExamples.pledged;
import static sikkerby.events.partner.PartnerExamples.BUF;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.fact.Period;

/** OKF, SSP and the police have terms by which only those confirm to whom it is owed; the police owe this to SSP alone. */
class ConfirmRuleTest {

    @Test
    void one_to_whom_it_is_owed_confirms() {
        inClaim(fromTheStart())
                .when(confirm(by(SSP, FEBRUARY_22)))
                .expectEvents(new CommitmentFulfilled(PATROLS, SSP, FEBRUARY_22));
    }

    @Test
    void another_party_neither_confirms_nor_disputes() {
        inClaim(fromTheStart())
                .when(confirm(by(OKF, FEBRUARY_22)))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, OKF));
        inClaim(fromTheStart())
                .when(new DisputeFulfilment(PATROLS, null, because("Nej.", by(OKF, FEBRUARY_22))))
                .expectNoEvents()
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, OKF));
        inClaim(fromTheStart())
                .when(new ConfirmFulfilment(PATROLS, OKF, bySecretariatWithLetter(FEBRUARY_22)))
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, OKF));
    }

    @Test
    void one_to_whom_it_is_owed_disputes() {
        inClaim(fromTheStart())
                .when(new DisputeFulfilment(PATROLS, null, because("Vi så ingen.", by(SSP, FEBRUARY_22))))
                .expectEvents(new FulfilmentDisputed(PATROLS, SSP, FEBRUARY_22));
    }

    @Test
    void its_debtor_and_strangers_are_told_what_they_always_were() {
        inClaim(fromTheStart())
                .when(confirm(by(POLITI, FEBRUARY_22)))
                .expectException(refused(RefusalCode.OWN_CONFIRMATION, POLITI));
        inClaim(fromTheStart())
                .when(confirm(by(BUF, FEBRUARY_22)))
                .expectException(refused(RefusalCode.NOT_PARTY, BUF));
    }

    @Test
    void where_all_to_whom_it_was_owed_have_left_any_other_party_confirms() {
        var left = and(fromTheStart(), new PartyWithdrew(BISPEBJERG, SSP, false, FEBRUARY_20));

        inClaim(left)
                .when(confirm(by(OKF, FEBRUARY_22)))
                .expectEvents(new CommitmentFulfilled(PATROLS, OKF, FEBRUARY_22));
    }

    @Test
    void it_is_the_terms_of_the_day_of_the_answer_that_count() {
        inClaim(fromFebruary22())
                .when(confirm(happened(FEBRUARY_20, by(OKF, FEBRUARY_28))))
                .expectEvents(new CommitmentFulfilled(PATROLS, OKF, FEBRUARY_20));
        inClaim(fromFebruary22())
                .when(confirm(by(OKF, FEBRUARY_22)))
                .expectException(refused(RefusalCode.NOT_BENEFICIARY, OKF));
    }

    private static TestExecutor<Commitment> inClaim(List<AgreementEvent> agreement) {
        return CommitmentFixture.commitment(agreement).given(owedToSsp(), evidenceAttached(), claimed());
    }

    private static CommitmentPledged owedToSsp() {
        var it = pledged();
        return new CommitmentPledged(
                it.commitment(),
                it.number(),
                it.agreement(),
                it.termsVersion(),
                it.debtor(),
                List.of(SSP),
                it.initiatives(),
                it.places(),
                it.text(),
                it.measure(),
                it.dueOn(),
                null,
                it.survives(),
                it.confidentiality(),
                it.occurredOn());
    }

    private static List<AgreementEvent> fromTheStart() {
        var terms = BispebjergExamples.termsToConfirm();
        return BispebjergExamples.story().stream()
                .map(it -> it instanceof TermsProposed
                        ? new TermsProposed(BISPEBJERG, 1, terms, terms.hash(), it.occurredOn())
                        : it)
                .toList();
    }

    private static List<AgreementEvent> fromFebruary22() {
        var terms = BispebjergExamples.termsToConfirm().during(new Period(FEBRUARY_22, LocalDate.of(2024, 1, 1)));
        return and(
                BispebjergExamples.story(),
                new TermsProposed(BISPEBJERG, 2, terms, terms.hash(), FEBRUARY_20),
                new AgreementEnteredIntoForce(BISPEBJERG, 2, terms.period(), false, FEBRUARY_22));
    }

    private static List<AgreementEvent> and(List<AgreementEvent> some, AgreementEvent... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static ConfirmFulfilment confirm(Act act) {
        return new ConfirmFulfilment(PATROLS, null, act);
    }
}
