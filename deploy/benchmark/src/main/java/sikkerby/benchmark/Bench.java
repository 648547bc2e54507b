package sikkerby.benchmark;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import sikkerby.benchmark.figure.Figure;
import sikkerby.benchmark.figure.Report;
import sikkerby.benchmark.figure.Rounds;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.Server;
import sikkerby.benchmark.yardstick.Emmett;
import sikkerby.benchmark.yardstick.Pgbench;

/**
 * What all groups of rows work with.
 *
 * @param said tells the person who waits
 */
record Bench(
        Settings settings,
        Server server,
        Issuer issuer,
        Optional<Pgbench> pgbench,
        Optional<Emmett> emmett,
        Logs logs,
        Report report,
        Consumer<String> said) {

    /** Rows that are measured together, since they share what they are compared with. */
    @FunctionalInterface
    interface Group {
        void measure(Bench bench) throws Exception;
    }

    Samples rounds(List<Long> sizes, List<Rounds.Trial> trials) throws Exception {
        return new Rounds(settings.rounds()).of(sizes, trials);
    }

    void add(Figure figure) {
        report.add(figure);
        said.accept("%s: %s".formatted(figure.row(), figure.told()));
    }
}
