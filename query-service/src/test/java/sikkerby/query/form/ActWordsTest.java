package sikkerby.query.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever can be done has its words, also where no test sees its form. */
class ActWordsTest {

    private static final Path SOURCES = Path.of("src/main/java/sikkerby/query");
    private static final Path MESSAGES = Path.of("src/main/resources/sikkerby/query/pages");
    private static final Pattern ACT = Pattern.compile("Act\\.of\\(\\s*\"([a-z-]+)\"[,)]");
    private static final Pattern WORDS = Pattern.compile("\"([a-z]+\\.[\\w.]+)\"");

    static Stream<Path> sources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.filter(it -> it.toString().endsWith("Acts.java")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("sources")
    void each_act_says_what_it_does(Path source) throws IOException {
        var feature = source.getName(source.getNameCount() - 2);
        var keys = keys();

        assertThat(ACT.matcher(Files.readString(source)).results().map(it -> feature + ".do." + it.group(1)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(keys).contains(it, it + ".what"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void each_field_has_a_label(Path source) throws IOException {
        var keys = keys();

        assertThat(WORDS.matcher(Files.readString(source)).results().map(MatchResult::group))
                .map(it -> it.replace("\"", ""))
                .allSatisfy(it -> assertThat(keys).anyMatch(key -> key.equals(it) || key.startsWith(it + ".")));
    }

    private static Set<String> keys() throws IOException {
        var keys = new TreeSet<String>();
        try (var files = Files.list(MESSAGES)) {
            for (var file :
                    files.filter(it -> it.toString().endsWith("_da.properties")).toList()) {
                Files.readAllLines(file).stream()
                        .filter(it -> it.contains("=") && !it.startsWith("#"))
                        .forEach(it -> keys.add(it.substring(0, it.indexOf('='))));
            }
        }
        return keys;
    }
}
