package sikkerby.query.sentence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Text;
import sikkerby.events.fact.TextExamples;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.events.strategy.StrategyRegisterEvent;
import sikkerby.query.time.Known;

class SentencesTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");
    private static final LocalDate MARCH_20 = LocalDate.of(2023, 3, 20);

    @ParameterizedTest
    @EnumSource
    void every_event_reads_as_it_was_agreed(Language language) throws IOException {
        var sentences = new Sentences(NamesExamples.names(), language);

        var told = KnownExamples.all().stream()
                .map(known -> known.type() + ": " + sentences.of(known))
                .collect(joining("\n", "", "\n"));

        assertThat(told).isEqualTo(agreed(language));
    }

    @Test
    void every_event_of_the_catalogue_has_its_example_here() {
        var told = KnownExamples.all().stream().map(Known::type).collect(toSet());

        assertThat(EventCatalogue.entries())
                .filteredOn(it -> !StrategyRegisterEvent.class.isAssignableFrom(it.event()))
                .allSatisfy(it -> assertThat(told).contains(it.name()));
    }

    @Test
    void every_event_of_the_catalogue_has_a_name_that_others_call_it_by() {
        assertThat(EventCatalogue.entries())
                .allSatisfy(it ->
                        assertThat(Templates.of(Language.DA).entry(it.name())).isNotBlank());
    }

    @Test
    void no_code_stands_between_the_words() throws IOException {
        assertThat(agreed(Language.DA) + agreed(Language.EN)).doesNotContainPattern("\\([A-Z0-9-]+\\)");
    }

    @Test
    void both_languages_have_the_same_keys_with_the_same_words() {
        var danish = Templates.of(Language.DA);
        var english = Templates.of(Language.EN);

        assertThat(english.keys()).containsExactlyInAnyOrderElementsOf(danish.keys());
        assertThat(danish.keys())
                .allSatisfy(key -> assertThat(words(english.template(key))).isEqualTo(words(danish.template(key))));
    }

    @Test
    void no_template_is_left_that_no_example_uses() {
        var used = new TreeSet<String>();
        for (var known : KnownExamples.all()) {
            Templates.of(Language.DA).keys().stream()
                    .filter(key -> key.startsWith(known.type()))
                    .forEach(used::add);
        }

        assertThat(Templates.of(Language.DA).keys())
                .filteredOn(key -> key.matches("[a-z]+\\.[A-Z].*") && !key.startsWith("body."))
                .containsExactlyInAnyOrderElementsOf(used);
    }

    @Nested
    class When_it_is_recorded_on_a_later_day {

        private final Known late = KnownExamples.known(
                AgreementExamples.politiAcceptedVersion1(), by(PartnerExamples.POLITI), 1, MARCH_20);

        @Test
        void the_sentence_says_so() {
            assertThat(danish(late))
                    .isEqualTo("Københavns Politi tiltrådte version 1 af vilkårene for aftale AFT-2022-003 »Fælles"
                            + " indsats Ydre Nørrebro« den 2. marts 2023 (registreret den 20. marts 2023).");
        }

        @Test
        void the_sentence_says_so_in_english_too() {
            assertThat(english(late))
                    .isEqualTo("Copenhagen Police accepted version 1 of the terms of agreement AFT-2022-003 “Fælles"
                            + " indsats Ydre Nørrebro” on 2 March 2023 (recorded on 20 March 2023).");
        }
    }

    @Nested
    class When_somebody_else_recorded_it {

        @Test
        void the_sentence_says_who() {
            var fact = AgreementExamples.politiAcceptedVersion1();

            assertThat(danish(KnownExamples.known(fact, bySecretariatFor(PartnerExamples.POLITI), 1, MARCH_2)))
                    .endsWith("den 2. marts 2023 (registreret af Økonomiforvaltningen).");
            assertThat(danish(KnownExamples.known(fact, bySecretariatFor(PartnerExamples.POLITI), 1, MARCH_20)))
                    .endsWith("den 2. marts 2023 (registreret den 20. marts 2023 af Økonomiforvaltningen).");
        }
    }

    @Nested
    class When_a_partner_has_changed_its_name {

        private final InitiativeProposed proposed = ownedByTmf(LocalDate.of(2025, 4, 1));

        @Test
        void it_goes_by_the_name_it_bore_that_day() {
            var before = ownedByTmf(LocalDate.of(2025, 2, 1));

            assertThat(danish(KnownExamples.known(before, bySecretariat(), 2000, before.occurredOn())))
                    .startsWith("Teknik- og Miljøforvaltningen foreslog");
            assertThat(danish(KnownExamples.known(proposed, bySecretariat(), 2000, proposed.occurredOn())))
                    .startsWith("Klima-, Miljø- og Teknikforvaltningen foreslog");
        }

        @Test
        void a_sentence_once_told_stays_though_the_new_name_is_learned_late() {
            var told =
                    KnownExamples.known(proposed, bySecretariat(), NamesExamples.RENAMED_AT - 1, proposed.occurredOn());

            assertThat(danish(told)).startsWith("Teknik- og Miljøforvaltningen foreslog");
        }

        private static InitiativeProposed ownedByTmf(LocalDate day) {
            var it = InitiativeExamples.proposed();
            return new InitiativeProposed(
                    it.initiative(),
                    it.number(),
                    it.title(),
                    it.purpose(),
                    PartnerExamples.TMF,
                    it.strategy(),
                    it.places(),
                    it.period(),
                    false,
                    day);
        }
    }

    @Nested
    class When_the_words_are_erased {

        private final Known known = KnownExamples.known(
                new ProgressReported(CommitmentExamples.PATROLS, erased(), true, MARCH_2),
                by(PartnerExamples.POLITI),
                1,
                MARCH_2);

        @Test
        void the_sentence_says_so() {
            assertThat(danish(known)).endsWith(": (ordene er slettet).");
        }

        @Test
        void there_is_no_text() {
            assertThat(new Sentences(NamesExamples.names(), Language.DA).text(known))
                    .isNull();
        }
    }

    @Test
    void long_words_are_cut_short() {
        var progress = new ProgressReported(
                CommitmentExamples.PATROLS, TextExamples.text("Ud og gå.\n".repeat(100)), true, MARCH_2);

        assertThat(danish(KnownExamples.known(progress, by(PartnerExamples.POLITI), 1, MARCH_2)))
                .endsWith("…«.")
                .hasSizeLessThan(400);
    }

    @Test
    void a_code_stands_in_for_a_name_that_nobody_knows() {
        var known =
                KnownExamples.known(AgreementExamples.politiAcceptedVersion1(), by(PartnerExamples.POLITI), 1, MARCH_2);

        assertThat(new Sentences(NamesExamples.none(), Language.EN).of(known)).startsWith("POLITI accepted");
    }

    private static String danish(Known known) {
        return new Sentences(NamesExamples.names(), Language.DA).of(known);
    }

    private static String english(Known known) {
        return new Sentences(NamesExamples.names(), Language.EN).of(known);
    }

    private static Text erased() {
        return Text.erased(TextExamples.text("Fire patruljer er gået.").digest());
    }

    private static Set<String> words(String template) {
        var words = new TreeSet<String>();
        var found = PLACEHOLDER.matcher(template);
        while (found.find()) words.add(found.group(1));
        return words;
    }

    private static String agreed(Language language) throws IOException {
        var name = language == Language.DA ? "sentences_da.txt" : "sentences_en.txt";
        try (var file = Objects.requireNonNull(SentencesTest.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), UTF_8);
        }
    }
}
