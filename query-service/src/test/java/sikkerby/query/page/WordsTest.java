package sikkerby.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No word on a page stands anywhere but in the message files, and each stands there in both languages. */
class WordsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/sikkerby/query/pages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What a reader sees or hears of an element, besides its text. */
    private static final List<String> SPOKEN =
            List.of("title", "alt", "placeholder", "aria-label", "data-label", "label");

    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{([a-zA-Z][\\w.-]*)[}(]|say\\.of\\('([^']+)'");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    static Stream<Path> templates() throws IOException {
        return files(TEMPLATES, ".html");
    }

    static Stream<Path> danish() throws IOException {
        return files(MESSAGES, "_da.properties");
    }

    @ParameterizedTest
    @MethodSource("danish")
    void each_file_has_the_same_keys_in_both_languages_and_no_empty_one(Path file) {
        var danish = read(file);
        var english = read(english(file));

        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(new TreeSet<>(danish.stringPropertyNames()));
        assertThat(danish.values()).noneMatch(it -> it.toString().isBlank());
        assertThat(english.values()).noneMatch(it -> it.toString().isBlank());
    }

    @ParameterizedTest
    @MethodSource("danish")
    void a_sentence_takes_the_same_words_in_both_languages(Path file) {
        var danish = read(file);
        var english = read(english(file));

        assertThat(danish.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(english.getProperty(key)))
                        .as(key)
                        .isEqualTo(places(danish.getProperty(key))));
    }

    @Test
    void no_key_stands_in_two_files() throws IOException {
        assertThat(danish().flatMap(it -> read(it).stringPropertyNames().stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void a_template_has_no_words_of_its_own(Path file) throws IOException {
        var page = Jsoup.parse(Files.readString(file));

        assertThat(page.getAllElements().stream()
                        .flatMap(it -> it.textNodes().stream().map(TextNode::text)))
                .noneMatch(it -> LETTER.matcher(it).find());
        assertThat(page.getAllElements().stream().flatMap(WordsTest::spoken)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void each_key_that_a_template_names_is_there(Path file) throws IOException {
        var known = new TreeSet<String>();
        danish().forEach(it -> known.addAll(read(it).stringPropertyNames()));

        assertThat(KEY.matcher(Files.readString(file)).results().map(WordsTest::key))
                .allSatisfy(it -> assertThat(known).contains(it));
    }

    private static Stream<String> spoken(Element element) {
        return SPOKEN.stream().filter(element::hasAttr).map(it -> element.tagName() + " " + it);
    }

    private static String key(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private static Set<String> places(String sentence) {
        return new TreeSet<>(
                PLACE.matcher(sentence).results().map(it -> it.group(1)).toList());
    }

    private static Path english(Path danish) {
        return danish.resolveSibling(danish.getFileName().toString().replace("_da.", "_en."));
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(ending)).sorted().toList().stream();
        }
    }

    private static Properties read(Path file) {
        var words = new Properties();
        try (var text = Files.newBufferedReader(file, UTF_8)) {
            words.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }
}
