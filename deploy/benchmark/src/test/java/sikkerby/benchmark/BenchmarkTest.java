package sikkerby.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Isolated;
import sikkerby.benchmark.figure.Cost;
import sikkerby.benchmark.figure.Report;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Server;
import sikkerby.benchmark.yardstick.Pgbench;
import sikkerby.local.process.Console;
import tools.jackson.databind.json.JsonMapper;

/** The benchmark itself, at a size that says nothing about speed; but what has a bound is held to it. */
@Isolated("What is allocated is counted for the whole JVM.")
class BenchmarkTest {

    private static final Path TARGET = Path.of("target/small").toAbsolutePath();
    private static final Settings SMALL =
            new Settings(Path.of("../..").toAbsolutePath().normalize(), TARGET, Set.of(), List.of(1_000L), 1, 0.2);

    /** The end-to-end tests start all of it, and often. */
    private static final String LEFT_OUT = "start";

    private static Server server;
    private static Issuer issuer;
    private static Bench bench;

    @BeforeAll
    static void begin() throws IOException, SQLException {
        server = Server.start(TARGET.resolve("database"));
        issuer = new Issuer();
        var console = Console.here();
        var logs = new Logs(server, console::say);
        bench = new Bench(SMALL, server, issuer, pgbench(), Optional.empty(), logs, new Report(), console::say);
    }

    /** Where CI runs, nothing is left out. */
    private static Optional<Pgbench> pgbench() {
        var found = Pgbench.find(TARGET);
        if (System.getenv("CI") != null) assertThat(found).as(Pgbench.MISSING).isPresent();
        return found;
    }

    @AfterAll
    static void end() throws IOException {
        issuer.close();
        server.close();
    }

    @TestFactory
    Stream<DynamicTest> every_group_of_rows_is_measured_and_told() {
        var groups = Benchmark.GROUPS.entrySet().stream()
                .filter(it -> !it.getKey().equals(LEFT_OUT))
                .map(it -> dynamicTest(it.getKey(), () -> it.getValue().measure(bench)));
        return Stream.concat(
                groups,
                Stream.of(
                        dynamicTest("every row is told", BenchmarkTest::every_row_is_told),
                        dynamicTest(
                                "no cost exceeds its bound",
                                () -> assertThat(bench.report().costs())
                                        .isNotEmpty()
                                        .allMatch(Cost::isKept))));
    }

    private static void every_row_is_told() throws IOException {
        bench.report().write(TARGET, Machine.described(server));
        var rows = new JsonMapper().readTree(Files.readString(TARGET.resolve("benchmark.json")));
        var expected = Arrays.stream(Row.values())
                .filter(it -> !Set.of(Row.P16, Row.P17b, Row.P2b).contains(it))
                .filter(it -> bench.pgbench().isPresent() || it.compareTo(Row.P5) > 0)
                .map(Row::name)
                .toList();
        assertThat(rows.propertyNames()).containsExactlyElementsOf(expected);
        for (var row : rows) {
            assertThat(row.get("median").asDouble()).isNotNegative();
            assertThat(row.propertyNames()).containsExactly("median", "spread", "floor", "aim", "noisy", "size");
        }
        assertThat(TARGET.resolve("benchmark.md")).content().contains("| P7 |").contains("| `/worklist` |");
        assertThat(TARGET.resolve("growth-append.svg")).content().contains("<polyline");
    }
}
