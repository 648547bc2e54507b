package sikkerby.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.BUF;
import static sikkerby.events.agreement.AgreementExamples.SOF;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.NamedEntry;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Role;
import sikkerby.command.platform.Problem.FieldProblem;
import sikkerby.command.registry.Bodies;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.Text;
import tools.jackson.databind.json.JsonMapper;

class SentencesTest {

    private static final Map<String, Name> NAMES =
            Map.of("SOF", new Name(Text.of("Socialforvaltningen"), Text.of("Social Services Administration")));

    /** What was sent is said again as it was sent. */
    private static final String UNKNOWN = "XYZ";

    /** A code, an id, a day as machines write it, the name of a field of the API. */
    private static final Pattern FOR_MACHINES =
            Pattern.compile("\\b(?!(CPR|ESDH|KLE|SSP|AFT|IND|FOR|SAG)\\b)[A-ZÆØÅ]{2,}\\b"
                    + "|[0-9a-f]{8}-[0-9a-f]{4}-|\\d{4}-\\d\\d-\\d\\d|\\b[a-z]+[A-Z]\\w*|\\{|README");

    private final Sentences sentences =
            new Sentences(new Messages().messageSource(), code -> Optional.ofNullable(NAMES.get(code.toString())));

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void every_refusal_is_told_in_both_languages(RefusalCode code) throws IOException {
        for (var language : List.of("da", "en")) {
            var refusals = file("refusals", language);
            assertThat(refusals.getProperty(code + ".title")).as(language).isNotBlank();
            assertThat(refusals.getProperty(code + ".detail")).as(language).endsWith(".");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"refusals", "entries", "problems", "fields", "complaints", "words"})
    void both_languages_say_the_same_things(String file) throws IOException {
        assertThat(file(file, "da").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(file(file, "en").stringPropertyNames());
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void each_speaks_to_a_person_and_not_to_a_machine(RefusalCode code) {
        var examples = new ApiProblems(sentences, JsonMapper.shared());
        for (var language : Sentences.LANGUAGES) {
            var said = examples.problem(code.name(), Problems.status(code), language);
            var messages = said.errors().stream().map(FieldProblem::message);
            assertThat(Stream.concat(Stream.of(said.title(), said.detail()), messages))
                    .map(it -> it.replace(UNKNOWN, ""))
                    .noneMatch(FOR_MACHINES.asPredicate());
        }
    }

    @ParameterizedTest
    @EnumSource(Complaint.class)
    void what_is_wrong_with_a_field_is_a_sentence_for_a_person(Complaint complaint) {
        for (var language : Sentences.LANGUAGES) {
            assertThat(sentences.say(complaint.name(), List.of(), language))
                    .endsWith(".")
                    .doesNotContainPattern(FOR_MACHINES);
        }
    }

    @Test
    void those_whom_it_names_go_by_their_names() {
        assertThat(sentences.say("NOT_PARTY.detail", List.of(SOF), Sentences.DANISH))
                .startsWith("Socialforvaltningen er ikke part");
        assertThat(sentences.say("NOT_PARTY.detail", List.of(SOF), Locale.ENGLISH))
                .startsWith("The Social Services Administration is not a party");
        assertThat(sentences.say("NOT_PARTY.detail", List.of(BUF), Sentences.DANISH))
                .startsWith("BUF er ikke part");
        assertThat(sentences.say("NOT_RATIFIED.detail", List.of(2, Bodies.STEERING_GROUP), Sentences.DANISH))
                .endsWith("den skal godkendes af styregruppen.");
        assertThat(sentences.say("TOO_OPEN.detail", List.of(Confidentiality.PARTIES), Sentences.DANISH))
                .startsWith("Aftalen er kun for parterne, ");
        assertThat(sentences.say(
                        "ROLE_MAY_NOT.detail", List.of(List.of(Role.COORDINATOR, Role.SECRETARIAT)), Sentences.DANISH))
                .startsWith("Det må kun koordinatorer og sekretariatet");
        assertThat(sentences.say("UNKNOWN_CODE.detail", List.of(YDRE_NOERREBRO), Sentences.DANISH))
                .startsWith("Aftalen findes ikke her");
    }

    @Test
    void an_entry_goes_by_what_it_is_called_and_whose_it_is_and_not_by_its_id() {
        var fulfilled = new NamedEntry("commitment.CommitmentFulfilled", List.of(SOF, "FOR-2023-0117"));
        assertThat(sentences.say(
                        "CONTRADICTS_ENTRIES.detail", List.of(fulfilled, LocalDate.of(2023, 3, 20)), Sentences.DANISH))
                .startsWith("Posten »opfyldelse bekræftet« (Socialforvaltningen, FOR-2023-0117) fra den 20. marts 2023"
                        + " bygger på noget");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_has_a_name(Role role) {
        for (var language : Sentences.LANGUAGES) {
            assertThat(sentences.say("ROLE_MAY_NOT.detail", List.of(role), language))
                    .doesNotContainPattern(FOR_MACHINES);
        }
    }

    @ParameterizedTest
    @EnumSource(Confidentiality.class)
    void each_level_has_a_name(Confidentiality level) {
        for (var language : Sentences.LANGUAGES) {
            assertThat(sentences.say("TOO_OPEN.detail", List.of(level), language))
                    .doesNotContainPattern(FOR_MACHINES);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BR",
                "ØU",
                "OEU",
                "KFU",
                "BUU",
                "SOU",
                "SU",
                "TMU",
                "BIU",
                "STEERING_GROUP",
                "PARTNERSHIP_STEERING_GROUP",
                "SSP_BOARD"
            })
    void each_body_has_a_name(String body) {
        Bodies.mustKnow("body", new BodyCode(body));
        for (var language : Sentences.LANGUAGES) {
            assertThat(sentences.say("NOT_RATIFIED.detail", List.of(1, new BodyCode(body)), language))
                    .doesNotContainPattern(FOR_MACHINES);
        }
    }

    @Test
    void nothing_is_told_of_a_code_that_is_no_more() throws IOException {
        var codes = Arrays.stream(RefusalCode.values()).map(Enum::name).toList();

        assertThat(file("refusals", "da").stringPropertyNames())
                .allSatisfy(key -> assertThat(codes).contains(key.substring(0, key.indexOf('.'))));
    }

    @ParameterizedTest
    @EnumSource(RefusalCode.class)
    void the_readme_names_each_code_beside_its_rule(RefusalCode code) throws IOException {
        assertThat(Files.readString(Path.of("README.md")).lines())
                .anySatisfy(row ->
                        assertThat(row).startsWith("| `" + code.rule() + "` |").containsPattern("\\b" + code + "\\b"));
    }

    @Test
    void days_and_codes_stand_in_the_sentence() {
        var days = List.of(LocalDate.of(2023, 3, 2), LocalDate.of(2023, 3, 5));

        assertThat(sentences.say("OCCURRED_TOO_EARLY.detail", days, Sentences.DANISH))
                .contains("2. marts 2023")
                .contains("5. marts 2023");
        assertThat(sentences.say("OCCURRED_TOO_EARLY.detail", days, Locale.ENGLISH))
                .contains("2 March 2023");
    }

    private static Properties file(String name, String language) throws IOException {
        var path = "/sikkerby/command/" + name + "_" + language + ".properties";
        try (var stream = RefusalCode.class.getResourceAsStream(path)) {
            assertThat(stream).as(path).isNotNull();
            var properties = new Properties();
            if (stream != null) properties.load(new InputStreamReader(stream, UTF_8));
            return properties;
        }
    }
}
