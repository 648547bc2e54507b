package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_5;
import static sikkerby.events.agreement.AgreementExamples.UNTIL_2025;
import static sikkerby.events.agreement.AgreementExamples.drafted;
import static sikkerby.events.agreement.AgreementExamples.proposed;
import static sikkerby.events.agreement.AgreementExamples.terms;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.query.agreement.TermsDifference.Part;

class TermsDifferenceTest {

    @Test
    void words_that_went_stand_before_those_that_came() {
        var difference = between(AgreementExamples.firstTerms(), AgreementExamples.secondTerms());

        assertThat(difference.same()).isFalse();
        assertThat(difference.clauses()).isEmpty();
        assertThat(difference.text())
                .containsExactly(
                        new Part(Part.Kind.SAME, "Parterne møder unge på Ydre Nørrebro sammen, "),
                        new Part(Part.Kind.REMOVED, "to "),
                        new Part(Part.Kind.ADDED, "tre "),
                        new Part(Part.Kind.SAME, "aftener om ugen."));
    }

    @Test
    void the_parts_put_together_are_either_text() {
        var before = "Parterne mødes hver uge.\nDe følger op.";
        var after = "Alle parterne mødes hver anden uge.\n\nDe følger op, og de skriver det ned.";
        var parts = between(terms(before, UNTIL_2025), terms(after, UNTIL_2025)).text();

        assertThat(without(Part.Kind.ADDED, parts)).isEqualTo(before);
        assertThat(without(Part.Kind.REMOVED, parts)).isEqualTo(after);
    }

    @Test
    void a_word_that_stayed_is_not_told_anew_because_others_follow_it() {
        var before = "Alle holder, hvad de har lovet.\nDe mødes.";
        var after = "Alle holder, hvad de har lovet. Ingen undtages.\nDe mødes.";

        assertThat(between(terms(before, UNTIL_2025), terms(after, UNTIL_2025)).text())
                .containsExactly(
                        new Part(Part.Kind.SAME, "Alle holder, hvad de har lovet."),
                        new Part(Part.Kind.REMOVED, "\n"),
                        new Part(Part.Kind.ADDED, " Ingen undtages.\n"),
                        new Part(Part.Kind.SAME, "De mødes."));
    }

    @Test
    void the_same_terms_are_the_same() {
        var difference = between(AgreementExamples.firstTerms(), AgreementExamples.firstTerms());

        assertThat(difference.same()).isTrue();
        assertThat(difference.text()).extracting(Part::kind).containsExactly(Part.Kind.SAME);
    }

    @Test
    void clauses_are_told_old_and_new() {
        var difference = between(
                AgreementExamples.secondTerms(),
                AgreementExamples.secondTerms().during(AgreementLifeExamples.TWO_YEARS_MORE));

        assertThat(difference.clauses())
                .containsExactly(
                        new TermsDifference.Clause("from", "2023-03-01", "2026-01-01"),
                        new TermsDifference.Clause("to", "2025-12-31", "2027-12-31"));
    }

    @Test
    void who_confirms_is_told_where_it_goes_without_saying_too() {
        var difference = between(BispebjergExamples.terms(), BispebjergExamples.termsToConfirm());

        assertThat(difference.clauses())
                .containsExactly(new TermsDifference.Clause("confirmRule", "ANY_OTHER_PARTY", "BENEFICIARY"));
    }

    @Test
    void long_texts_without_a_word_in_common_are_told_in_one_piece() {
        var parts = between(terms(numbered("a"), UNTIL_2025), terms(numbered("b"), UNTIL_2025))
                .text();

        assertThat(parts).extracting(Part::kind).containsExactly(Part.Kind.REMOVED, Part.Kind.ADDED);
    }

    private static String numbered(String word) {
        return String.join(" ", IntStream.range(0, 1500).mapToObj(i -> word + i).toList());
    }

    private static TermsDifference between(Terms before, Terms after) {
        var state =
                Folded.state(MARCH_5, List.of(drafted(), proposed(1, before, MARCH_5), proposed(2, after, MARCH_5)));
        return TermsDifference.between(
                state.versions().getFirst(), state.versions().getLast());
    }

    private static String without(Part.Kind kind, List<Part> parts) {
        return String.join(
                "",
                parts.stream().filter(it -> it.kind() != kind).map(Part::words).toList());
    }
}
