package sikkerby.events.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;

import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.Fact;

/** What terms and promises may say, and need not, stands in the stored form where they say it. */
class OptionalClausesTest {

    private final EventJson json = new EventJson();

    @Test
    void they_are_written_under_their_names() {
        assertThat(written(AgreementLifeExamples.termsToReview())).contains("\"reviewEvery\":6");
        assertThat(written(BispebjergExamples.termsToConfirm())).contains("\"confirmRule\":\"BENEFICIARY\"");
        assertThat(written(BispebjergExamples.terms()))
                .doesNotContain("reviewEvery")
                .doesNotContain("confirmRule");
    }

    @Test
    void a_promise_says_whether_it_recurs_only_where_it_does() {
        var monthly = CommitmentExamples.pledged(Recurrence.MONTHLY, CommitmentExamples.FEBRUARY_28);

        assertThat(written(monthly)).contains("\"recurrence\":\"MONTHLY\"");
        assertThat(written(CommitmentExamples.pledged())).doesNotContain("recurrence");
        assertThat(json.read(json.write(monthly, bySecretariat())).fact()).isEqualTo(monthly);
    }

    @Test
    void a_proposal_to_correct_names_all_that_have_to_agree_only_where_one_of_those_asked_is_not_enough() {
        var both = CorrectionExamples.owedByAnotherProposed();

        assertThat(written(both))
                .contains("\"sides\":[[\"SSP\"],[\"OKF\",\"SOF\"]]")
                .doesNotContain("asked");
        assertThat(written(CorrectionExamples.dueLaterProposed()))
                .contains("asked")
                .doesNotContain("sides");
        assertThat(json.read(json.write(both, bySecretariat())).fact()).isEqualTo(both);
    }

    @Test
    void they_are_read_as_they_were_said() {
        var proposed = proposed(BispebjergExamples.termsToConfirm());

        assertThat(json.read(json.write(proposed, bySecretariat())).fact()).isEqualTo(proposed);
    }

    private String written(Terms terms) {
        return written(proposed(terms));
    }

    private String written(Fact fact) {
        return new String(json.write(fact, bySecretariat()).payload(), UTF_8);
    }

    private static TermsProposed proposed(Terms terms) {
        return new TermsProposed(BispebjergExamples.BISPEBJERG, 2, terms, terms.hash(), BispebjergExamples.AGREED);
    }
}
