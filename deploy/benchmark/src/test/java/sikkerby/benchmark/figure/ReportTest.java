package sikkerby.benchmark.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {

    private static final List<Long> SIZE = List.of(10_000L);

    @TempDir
    Path folder;

    @Test
    void programs_find_each_row_with_median_spread_floor_and_aim() throws IOException {
        var report = new Report();
        report.add(new Figure(Row.P1, List.of(1.1, 0.9, 1.0), false, SIZE, ""));

        report.write(folder, "A machine");

        var p1 = new JsonMapper()
                .readTree(Files.readString(folder.resolve("benchmark.json")))
                .get("P1");
        assertThat(p1.toString()).isEqualTo("""
                {"median":1.0,"spread":[0.9,1.1],"floor":0.8,"aim":1.2,"noisy":false,"size":10000}""");
    }

    @Test
    void a_row_that_compares_two_sizes_names_both() {
        var report = new Report();
        report.add(new Figure(Row.P5, List.of(1.0), false, List.of(10_000L, 1_000_000L), ""));

        assertThat(report.json().replaceAll("\\s", "")).contains("\"size\":[10000,1000000]");
        assertThat(report.markdown("")).contains("10 k / 1 M");
    }

    @Test
    void people_read_what_was_reached() {
        var report = new Report();
        report.add(new Figure(Row.P1, List.of(1.3), false, SIZE, "130 /s / 100 /s"));
        report.add(new Figure(Row.P3, List.of(1.7), false, SIZE, ""));
        report.add(new Figure(Row.P5, List.of(0.7), false, SIZE, ""));

        assertThat(report.markdown("A machine").lines())
                .anyMatch(it ->
                        it.startsWith("| P1 |") && it.contains("| ≥ 0.8 | ≥ 1.2 | aim | 10 k | 130 /s / 100 /s |"))
                .anyMatch(it -> it.startsWith("| P3 |") && it.contains("| ≤ 2 | ≤ 1.5 | floor |"))
                .anyMatch(it -> it.startsWith("| P5 |") && it.contains("**below the floor**"));
    }

    @Test
    void a_yardstick_that_spread_too_much_makes_it_noisy() {
        var samples = new Samples(SIZE);
        List.of(100.0, 120.0, 110.0).forEach(it -> samples.add("ours", it));
        List.of(100.0, 201.0, 150.0).forEach(it -> samples.add("pgbench", it));

        var figure = samples.ratio(Row.P1, "ours", "pgbench", "/s");

        assertThat(figure.noisy()).isTrue();
        assertThat(figure.verdict()).isEqualTo("noisy, run again");
        assertThat(figure.median()).isCloseTo(0.733, org.assertj.core.data.Offset.offset(0.001));
    }

    @Test
    void a_cost_beyond_its_bound_is_told() {
        var report = new Report();
        report.add(new Cost("Round trips a command", 3, 2, ""));

        assertThat(report.markdown("")).contains("| Round trips a command | 3  | 2 **exceeded** |");
    }

    @Test
    void a_curve_is_drawn() throws IOException {
        var report = new Report();
        report.add(new Curve(
                "growth-append",
                "An append",
                "µs",
                List.of(new Curve.Point(10_000, 100), new Curve.Point(100_000, 104))));

        report.write(folder, "A machine");

        assertThat(Files.readString(folder.resolve("growth-append.svg")))
                .contains("<polyline points=\"80.0,", "100 k", "104");
    }
}
