package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tour of the README, in two parts: what it asks of the demo, and what it enters, which is nobody else's to read. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final Pattern ENTERS = Pattern.compile("^tell |\\$[A-Z]+", Pattern.MULTILINE);
    private static final String ANNOUNCES = "# → ";

    @Nested
    @OnOneRun
    class What_it_asks_of_the_demo {

        @Test
        void is_answered_as_announced(Run run) throws IOException, InterruptedException {
            runs_as_written(tour(block -> !ENTERS.matcher(block).find()), run);
        }
    }

    @Nested
    @OnEmptyRun
    class What_it_enters {

        @Test
        void is_taken_in_and_shown_as_announced(Run run) throws IOException, InterruptedException {
            runs_as_written(tour(block -> ENTERS.matcher(block).find()), run);
        }
    }

    @Test
    void its_links_lead_somewhere() throws IOException {
        for (var readme : List.of("README.md", "deploy/README.md")) {
            var file = ROOT.resolve(readme);
            LINK.matcher(Files.readString(file))
                    .results()
                    .map(link -> link.group(1))
                    .forEach(link ->
                            assertThat(file.resolveSibling(link)).as(readme).exists());
        }
    }

    private static void runs_as_written(String tour, Run run) throws IOException, InterruptedException {
        var said = bash(here(tour, run));

        assertThat(announced(tour)).isNotEmpty();
        var from = 0;
        for (var announced : announced(tour)) {
            var found = said.indexOf(announced, from);
            assertThat(found)
                    .as("%s, after%n%s", announced, said.substring(from))
                    .isNotNegative();
            from = found + announced.length();
        }
    }

    /** The first block says how one asks and tells; those after it are told apart. */
    private static String tour(Predicate<String> part) throws IOException {
        var blocks = BASH.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        return Stream.concat(
                        Stream.of(blocks.getFirst()), blocks.stream().skip(1).filter(part))
                .collect(Collectors.joining("\n"));
    }

    private static List<String> announced(String tour) {
        return Stream.of(tour.split("\n", -1))
                .filter(line -> line.startsWith(ANNOUNCES))
                .map(line -> line.substring(ANNOUNCES.length()))
                .toList();
    }

    // The one thing that differs from the README: these runs are on ports of their own.
    private static String here(String tour, Run run) {
        return tour.replace("http://localhost:8080", run.query())
                .replace("http://localhost:8081", run.command())
                .replace("http://localhost:9000", run.issuer());
    }

    private static String bash(String script) throws IOException, InterruptedException {
        var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                .redirectErrorStream(true)
                .start();
        var said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(said).isZero();
        return said;
    }
}
