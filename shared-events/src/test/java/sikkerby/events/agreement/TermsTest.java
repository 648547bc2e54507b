package sikkerby.events.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.fact.TextExamples.text;
import static sikkerby.events.place.PlaceExamples.INB;
import static sikkerby.events.place.PlaceExamples.YNB;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.place.PlaceCode;

class TermsTest {
    private static final Text WORDS = text("Parterne mødes hver måned.");
    private static final Period PERIOD = Period.through(LocalDate.of(2023, 3, 1), LocalDate.of(2025, 12, 31));

    // Parties have accepted this very hash: another way to take it would unbind them all.
    @Test
    void the_hash_of_the_same_terms_never_changes() {
        assertThat(terms(WORDS, List.of(YNB), 30, "STEERING_GROUP").hash())
                .hasToString("d2f753fc4c99a37cbad717f97e19eaf3fbde5d701ea49907e09d9552e081d1a9");
    }

    @Test
    void how_often_they_are_reviewed_is_part_of_what_is_signed() {
        assertThat(AgreementLifeExamples.termsToReview().hash())
                .isNotEqualTo(AgreementExamples.secondTerms().hash());
        assertThat(AgreementLifeExamples.termsToReview()
                        .during(AgreementExamples.UNTIL_2025)
                        .hash())
                .isEqualTo(AgreementLifeExamples.termsToReview().hash());
    }

    @Test
    void who_confirms_is_part_of_what_is_signed() {
        var terms = BispebjergExamples.termsToConfirm();

        assertThat(terms.hash()).isNotEqualTo(BispebjergExamples.terms().hash());
        assertThat(terms.during(terms.period()).hash()).isEqualTo(terms.hash());
    }

    @Test
    void erasing_the_words_leaves_the_hash_as_it_was() {
        assertThat(terms(Text.erased(WORDS.digest()), List.of(YNB), 30, null).hash())
                .isEqualTo(terms(WORDS, List.of(YNB), 30, null).hash());
    }

    @Test
    void every_clause_counts() {
        assertThat(List.of(
                        terms(WORDS, List.of(YNB), 30, null).hash(),
                        terms(text("Parterne mødes hver uge."), List.of(YNB), 30, null)
                                .hash(),
                        terms(WORDS, List.of(YNB, INB), 30, null).hash(),
                        terms(WORDS, List.of(YNB), 31, null).hash(),
                        terms(WORDS, List.of(YNB), 30, "STEERING_GROUP").hash()))
                .doesNotHaveDuplicates();
    }

    private static Terms terms(Text words, List<PlaceCode> places, int noticePeriodDays, @Nullable String ratifiedBy) {
        return new Terms(
                words,
                null,
                PERIOD,
                places,
                noticePeriodDays,
                true,
                ratifiedBy == null ? null : new BodyCode(ratifiedBy),
                null);
    }
}
