package sikkerby.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import sikkerby.benchmark.figure.Report;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.yardstick.Pgbench;
import sikkerby.local.process.Console;
import tools.jackson.databind.json.JsonMapper;

/** The benchmark itself, at a size that says nothing about speed. */
class BenchmarkTest {

    private static final Path TARGET = Path.of("target/small").toAbsolutePath();

    @Test
    void every_row_is_measured_and_told() throws Exception {
        var settings = new Settings(
                Path.of("../..").toAbsolutePath().normalize(), TARGET, Set.of(), List.of(1_000L, 2_000L), 1, 0.2);

        var said = Benchmark.run(settings, new Report(), Console.here());

        if (Pgbench.find(TARGET).isEmpty()) {
            assertThat(said).contains(Pgbench.MISSING);
            return;
        }
        var rows = new JsonMapper().readTree(Files.readString(TARGET.resolve("benchmark.json")));
        assertThat(rows.propertyNames())
                .containsExactlyElementsOf(
                        Arrays.stream(Row.values()).map(Row::name).toList());
        for (var row : rows) {
            assertThat(row.get("median").asDouble()).isPositive();
            assertThat(row.propertyNames()).containsExactly("median", "spread", "floor", "aim", "noisy", "size");
        }
        assertThat(TARGET.resolve("benchmark.md")).content().contains("| P1 |");
    }
}
