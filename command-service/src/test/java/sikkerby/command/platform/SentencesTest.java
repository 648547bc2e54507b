package sikkerby.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.command.act.RefusalCode;

class SentencesTest {

    private final Sentences sentences = new Sentences(new Messages().messageSource());

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
    @ValueSource(strings = {"refusals", "problems", "fields"})
    void both_languages_say_the_same_things(String file) throws IOException {
        assertThat(file(file, "da").stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(file(file, "en").stringPropertyNames());
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
