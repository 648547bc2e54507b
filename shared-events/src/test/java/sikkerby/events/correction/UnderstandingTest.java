package sikkerby.events.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static sikkerby.events.correction.CorrectionExamples.CLAIM;
import static sikkerby.events.correction.CorrectionExamples.FEBRUARY_21;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
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
    void what_was_told_of_a_day_falls_with_that_day_or_the_debtor_and_stands_again_with_them() {
        var reminder = new UUID(0, 1);
        var escalation = new UUID(0, 2);
        var story = List.of(
                new Entry(PLEDGE, null, CommitmentExamples.pledged()),
                new Entry(reminder, PLEDGE, CommitmentLifeExamples.reminded()),
                new Entry(escalation, PLEDGE, CommitmentLifeExamples.escalated()));
        var later = and(story, about(PLEDGE, CorrectionExamples.dueOn(CommitmentExamples.MARCH_14)));
        var again = and(later, about(PLEDGE, CorrectionExamples.dueOn(CommitmentExamples.FEBRUARY_28)));
        var others = and(story, about(PLEDGE, CorrectionExamples.debtor(AgreementExamples.SSP)));

        assertThat(means(reminder, CommitmentLifeExamples.reminded(), later)).isFalse();
        assertThat(means(escalation, CommitmentLifeExamples.escalated(), later)).isFalse();
        assertThat(means(reminder, CommitmentLifeExamples.reminded(), again)).isTrue();
        assertThat(means(reminder, CommitmentLifeExamples.reminded(), others)).isFalse();
        assertThat(means(escalation, CommitmentLifeExamples.escalated(), others))
                .isTrue();
    }

    @Test
    void an_entry_into_force_falls_with_any_acceptance_and_stands_again_with_it() {
        var accepted = new UUID(0, 1);
        var force = new UUID(0, 2);
        var story = List.of(
                new Entry(accepted, null, AgreementExamples.sspAcceptedVersion2()),
                new Entry(CLAIM, null, AgreementExamples.politiAcceptedVersion2()),
                new Entry(force, CLAIM, AgreementExamples.version2EnteredIntoForce()));
        var annulled = and(story, about(accepted, CorrectionExamples.annulled()));
        var restored = and(annulled, about(accepted, CorrectionExamples.restored()));

        assertThat(means(force, AgreementExamples.version2EnteredIntoForce(), annulled))
                .isFalse();
        assertThat(means(force, AgreementExamples.version2EnteredIntoForce(), restored))
                .isTrue();
    }

    @Test
    void what_followed_anew_does_not_fall_with_what_was_annulled_before_it() {
        var accepted = new UUID(0, 1);
        var force = new UUID(0, 2);
        var story = List.of(
                new Entry(accepted, null, AgreementExamples.sspAcceptedVersion2()),
                about(accepted, CorrectionExamples.annulled()),
                new Entry(CLAIM, null, AgreementExamples.sspAcceptedVersion2()),
                new Entry(force, CLAIM, AgreementExamples.version2EnteredIntoForce()));

        assertThat(means(force, AgreementExamples.version2EnteredIntoForce(), story))
                .isTrue();
    }

    @Test
    void a_withdrawal_falls_where_the_notice_says_another_day() {
        var notice = new UUID(0, 1);
        var left = new UUID(0, 2);
        var story = List.of(
                new Entry(notice, null, AgreementLifeExamples.sspGaveNotice()),
                new Entry(left, notice, AgreementLifeExamples.sspWithdrew()));

        assertThat(means(left, AgreementLifeExamples.sspWithdrew(), story)).isTrue();
        assertThat(means(
                        left,
                        AgreementLifeExamples.sspWithdrew(),
                        and(story, about(notice, CorrectionExamples.effectiveOn(CommitmentExamples.MARCH_25)))))
                .isFalse();
    }

    @Test
    void a_promise_is_owed_to_the_one_who_turns_out_not_to_have_made_it() {
        var pledge = CommitmentExamples.pledged();
        var debtor = pledge.beneficiaries().getFirst();

        var corrected = CorrectionExamples.debtor(debtor).in(pledge);

        assertThat(corrected.debtor()).isEqualTo(debtor);
        assertThat(corrected.beneficiaries()).contains(pledge.debtor()).doesNotContain(debtor);
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

    private static List<Entry> and(List<Entry> some, Entry one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    private static boolean means(UUID entry, Fact fact, List<Entry> entries) {
        return Understanding.of(entries).of(entry, fact).isPresent();
    }

    private static Entry about(UUID entry, Corrected corrected) {
        var example = CorrectionExamples.claimedADayLater();
        var correction = new EntryCorrected(
                entry,
                "agreement.TermsAccepted",
                example.reasonCode(),
                example.text(),
                CorrectionExamples.nothing(),
                corrected,
                null,
                example.occurredOn());
        return new Entry(CORRECTION, null, correction);
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
