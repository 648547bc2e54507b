package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@OnOneRun
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern BASH = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)\\)");
    private static final String ANNOUNCES = "# → ";

    private final Run run;

    ReadmeTest(Run run) {
        this.run = run;
    }

    @Test
    void its_tour_runs_as_written_and_answers_as_announced() throws IOException, InterruptedException {
        var tour = tour();

        var said = bash(here(tour));

        var from = 0;
        for (var announced : announced(tour)) {
            var found = said.indexOf(announced, from);
            assertThat(found)
                    .as("%s, after%n%s", announced, said.substring(from))
                    .isNotNegative();
            from = found + announced.length();
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

    private static String tour() throws IOException {
        var blocks = BASH.matcher(Files.readString(ROOT.resolve("README.md"))).results();
        return String.join("\n", blocks.map(block -> block.group(1)).toList());
    }

    private static List<String> announced(String tour) {
        return Stream.of(tour.split("\n", -1))
                .filter(line -> line.startsWith(ANNOUNCES))
                .map(line -> line.substring(ANNOUNCES.length()))
                .toList();
    }

    // The one thing that differs from the README: this run is on ports of its own.
    private String here(String tour) {
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
