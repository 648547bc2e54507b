package sikkerby.events.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sikkerby.events.correction.CorrectionExamples.CLAIM;
import static sikkerby.events.correction.CorrectionExamples.FEBRUARY_21;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.Understanding.Entry;
import sikkerby.events.fact.Fact;

class UnderstandingTest {

    private static final UUID CORRECTION = new UUID(0, 3);
    private static final UUID PLEDGE = UUID.fromString("01860b20-0000-7000-8000-0000000001ed");

    @Test
    void an_entry_without_corrections_means_what_it_says() {
        assertThat(Understanding.of(List.of()).of(CLAIM, CommitmentExamples.claimed()))
                .contains(CommitmentExamples.claimed());
    }

    @Test
    void a_corrected_entry_means_what_the_correction_says_and_else_what_it_said() {
        var understood = understood(CorrectionExamples.claimedADayLater());

        assertThat(understood.of(CLAIM, CommitmentExamples.claimed()))
                .contains(CommitmentExamples.claimedOn(FEBRUARY_21));
        assertThat(understood.of(PLEDGE, CommitmentExamples.pledged())).contains(CommitmentExamples.pledged());
    }

    @Test
    void a_correction_that_was_only_proposed_changes_nothing() {
        var understood = understood(CorrectionExamples.claimedADayLaterProposed());

        assertThat(understood.of(CLAIM, CommitmentExamples.claimed())).contains(CommitmentExamples.claimed());
    }

    @Test
    void of_two_corrections_the_later_holds_and_leaves_what_it_does_not_name() {
        var pledge = CommitmentExamples.pledged();
        var understood = understood(
                of(CorrectionExamples.dueOn(CommitmentExamples.MARCH_14)),
                of(CorrectionExamples.debtor(AgreementExamples.SSP)),
                of(CorrectionExamples.dueOn(CommitmentExamples.MARCH_25)));

        assertThat(understood.of(PLEDGE, pledge))
                .contains(CorrectionExamples.dueOn(CommitmentExamples.MARCH_25)
                        .over(CorrectionExamples.debtor(AgreementExamples.SSP))
                        .in(pledge));
    }

    @Test
    void an_entry_says_what_of_it_can_be_corrected() {
        var claim = CommitmentExamples.claimed();

        assertThat(Corrected.namesIn(claim)).containsExactlyInAnyOrder("occurredOn", "statement");
        assertThat(Corrected.allIn(claim).occurredOn()).isEqualTo(claim.occurredOn());
        assertThat(Corrected.allIn(claim).statement()).isEqualTo(claim.statement());
        assertThat(Corrected.allIn(claim).in(claim)).isEqualTo(claim);
        assertThat(Corrected.namesIn(CommitmentExamples.pledged()))
                .contains("dueOn", "debtor", "places", "text")
                .doesNotContain("number", "annulled");
    }

    @Test
    void an_annulled_entry_counts_no_longer() {
        var understood = understood(of(CorrectionExamples.annulled()));

        assertThat(understood.of(PLEDGE, CommitmentExamples.pledged())).isEmpty();
    }

    @Test
    void with_an_annulled_entry_goes_what_followed_from_it_of_itself() {
        var followed = new UUID(0, 1);
        var followedThat = new UUID(0, 2);
        var understood = Understanding.of(List.of(
                new Entry(PLEDGE, null, CommitmentExamples.pledged()),
                new Entry(followed, PLEDGE, CommitmentExamples.claimed()),
                new Entry(followedThat, followed, CommitmentExamples.claimed()),
                new Entry(CLAIM, null, CommitmentExamples.claimed()),
                new Entry(CORRECTION, null, of(CorrectionExamples.annulled()))));

        assertThat(understood.of(followed, CommitmentExamples.claimed())).isEmpty();
        assertThat(understood.of(followedThat, CommitmentExamples.claimed())).isEmpty();
        assertThat(understood.of(CLAIM, CommitmentExamples.claimed())).isPresent();
    }

    @Test
    void what_is_said_of_an_entry_says_nothing_of_the_object() {
        Fact correction = CorrectionExamples.claimedADayLater();

        assertThat(Understanding.AS_RECORDED.of(CLAIM, correction)).isEmpty();
    }

    @Test
    void a_value_that_the_entry_does_not_have_cannot_be_corrected() {
        var claim = CommitmentExamples.claimed();

        assertThatThrownBy(() -> CorrectionExamples.dueOn(FEBRUARY_21).in(claim))
                .isInstanceOfSatisfying(
                        NotCorrectable.class, it -> assertThat(it.value()).isEqualTo("dueOn"));
    }

    @Test
    void what_is_corrected_is_remembered_as_it_was() {
        assertThat(CorrectionExamples.occurredOn(FEBRUARY_21).asIn(CommitmentExamples.claimed()))
                .isEqualTo(CorrectionExamples.occurredOn(CommitmentExamples.FEBRUARY_20));
    }

    @Test
    void a_correction_without_values_says_nothing() {
        assertThat(CorrectionExamples.nothing().saysNothing()).isTrue();
        assertThat(CorrectionExamples.annulled().saysNothing()).isFalse();
    }

    private static Understanding understood(Fact... corrections) {
        return Understanding.of(Arrays.stream(corrections)
                .map(it -> new Entry(CORRECTION, null, it))
                .toList());
    }

    private static EntryCorrected of(Corrected corrected) {
        var example = CorrectionExamples.claimedADayLater();
        return new EntryCorrected(
                PLEDGE,
                "commitment.CommitmentPledged",
                example.reasonCode(),
                example.text(),
                CorrectionExamples.nothing(),
                corrected,
                null,
                example.occurredOn());
    }
}
