package sikkerby.benchmark;

import java.io.IOException;
import java.util.List;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.LocalRun;

/** How long the whole local system takes from its start until it is ready, its data being there already; and then its pages. */
final class StartRows {

    private static final int STARTS = 3;
    static final long ENTRIES_OF_THE_DEMO = 900;

    private StartRows() {}

    static void measure(Bench bench) throws Exception {
        try (var run = run(bench)) {
            bench.said().accept("Loading the demo's data: %.1f s".formatted(run.seconds()));
        }
        var samples = new Samples(List.of(ENTRIES_OF_THE_DEMO));
        for (int start = 1; start < STARTS; start++) {
            try (var run = run(bench)) {
                samples.add("start", run.seconds());
            }
        }
        try (var run = run(bench)) {
            samples.add("start", run.seconds());
            bench.add(samples.plain(Row.P16, "start", "s, the demo's data being loaded"));
            PageRows.measure(bench, run);
        }
    }

    private static LocalRun run(Bench bench) throws IOException {
        return LocalRun.start(
                bench.settings().checkout(), bench.settings().target().resolve("started"));
    }
}
