package sikkerby.endtoend.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import sikkerby.endtoend.Run;
import sikkerby.endtoend.stories.Stories;

/**
 * Each deliberate fault is found by random stories; {@code target/breaks.md} then says after how many. It takes minutes for
 * each, and so is run only when asked for.
 */
@EnabledIfSystemProperty(named = "random.breaks", matches = "true")
@Execution(ExecutionMode.SAME_THREAD)
class BreaksTest {

    private static final int STORIES = Integer.getInteger("random.stories", 300);
    private static final long SEED = Long.getLong("random.seed", 20230314);
    private static final List<String> FOUND = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void is_found(Break fault, @TempDir Path folder) throws IOException, InterruptedException {
        var copy = Copy.with(fault, Files.createDirectories(folder.resolve("copy")));
        var begun = System.nanoTime();
        try (var run =
                Run.begin(copy, folder.resolve("run"), Run.Ports.free(), "none").untilReady()) {
            var found = Stories.on(run).untilWrong(SEED, STORIES);
            assertThat(found).as(fault.fault).isPositive();
            var line = "| %s | `%s` | %d | %d |"
                    .formatted(
                            fault.fault,
                            fault.source.replace('/', '.'),
                            found,
                            Duration.ofNanos(System.nanoTime() - begun).toSeconds());
            System.out.println(line);
            FOUND.add(line);
        }
    }

    @AfterAll
    static void write() throws IOException {
        var head = List.of("| Fault | Source | Found in story no. | Seconds |", "|---|---|---|---|");
        var lines = new ArrayList<>(head);
        lines.addAll(FOUND);
        Files.write(Path.of("target", "breaks.md"), lines);
    }
}
