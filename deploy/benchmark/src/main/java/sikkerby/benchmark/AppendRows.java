package sikkerby.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import sikkerby.benchmark.figure.Numbers;
import sikkerby.benchmark.figure.Rounds.Trial;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.benchmark.yardstick.Emmett;
import sikkerby.benchmark.yardstick.EventTable;
import sikkerby.benchmark.yardstick.Pgbench;

/** Appending, beside pgbench on a table like that of the events. */
final class AppendRows {

    static final int WRITERS = 16;
    private static final int MANY = 100;

    private AppendRows() {}

    static void measure(Bench bench) throws Exception {
        if (bench.pgbench().isEmpty()) return;
        var pgbench = bench.pgbench().get();
        var store = bench.logs().ofSize(bench.settings().smallest(), "append");
        var before = store.entries();
        var table = EventTable.in(store, Appends.example());
        var seconds = bench.settings().seconds();
        try (var command = Service.command(store, bench.issuer(), store.port(), Map.of());
                var stock = new StockStore(bench.server().store("stock"), WRITERS)) {
            var appends = Appends.to(command.part(EventStorageEngine.class), store, WRITERS);
            var trials = new ArrayList<>(List.of(
                    ours("ours", WRITERS, seconds, appends::withKey),
                    yardstick("pgbench", pgbench, store, table, WRITERS, seconds),
                    ours("stock", WRITERS, seconds, stock::append),
                    ours("bare", WRITERS, seconds, appends::bare),
                    ours("ours alone", 1, seconds, appends::withKey),
                    yardstick("pgbench alone", pgbench, store, table, 1, seconds),
                    many(appends, seconds),
                    it -> it.add("raw many", table.insertMany(MANY, seconds))));
            if (bench.emmett().isPresent())
                trials.add(emmett(bench.emmett().get(), bench.server().store("emmett"), seconds));
            var samples = bench.rounds(List.of(bench.settings().smallest()), trials);
            tell(bench, samples);
            check(store, before + appends.appended(), command);
        }
    }

    private static Trial ours(String name, int writers, double seconds, Crew.Work work) {
        return samples -> {
            var done = Crew.of(writers, seconds, work);
            samples.add(name, done.perSecond());
            samples.add(name + " p99", done.millis(0.99));
        };
    }

    private static Trial yardstick(
            String name, Pgbench pgbench, Store store, EventTable table, int clients, double seconds) {
        return samples -> {
            var result = pgbench.run(store, table.script(), clients, seconds);
            samples.add(name, result.perSecond());
            samples.add(name + " p99", result.p99());
        };
    }

    private static Trial many(Appends appends, double seconds) {
        return samples -> samples.add("many", manyPerSecond(appends, seconds));
    }

    private static Trial emmett(Emmett emmett, Store store, double seconds) {
        return samples -> samples.add("emmett", emmett.perSecond(store, WRITERS, seconds));
    }

    private static double manyPerSecond(Appends appends, double seconds)
            throws InterruptedException, ExecutionException {
        return Crew.of(1, seconds, writer -> appends.many(writer, MANY)).perSecond() * MANY;
    }

    private static void tell(Bench bench, Samples samples) {
        bench.add(samples.ratio(Row.P1, "ours", "pgbench", "/s"));
        bench.add(samples.ratio(Row.P1b, "bare", "pgbench", "/s"));
        bench.add(samples.ratio(Row.P2, "ours", "stock", "/s"));
        if (bench.emmett().isPresent()) bench.add(samples.ratio(Row.P2b, "ours", "emmett", "/s"));
        bench.add(samples.ratio(Row.P3, "ours p99", "pgbench p99", "ms"));
        bench.add(samples.ratio(Row.P4, "many", "raw many", "events/s"));
        bench.add(samples.figure(
                Row.P5,
                round -> samples.at("ours", round)
                        / samples.at("ours alone", round)
                        / (samples.at("pgbench", round) / samples.at("pgbench alone", round)),
                "alone %s /s, pgbench alone %s /s"
                        .formatted(
                                Numbers.plain(samples.median("ours alone")),
                                Numbers.plain(samples.median("pgbench alone"))),
                "pgbench",
                "pgbench alone"));
    }

    /** Whatever was acknowledged is there, and has its position. */
    static void check(Store store, long expected, Service command) {
        command.part(sikkerby.command.log.Sequencer.class).drained(java.time.Duration.ofMinutes(1));
        var entries = store.entries();
        if (entries != expected) {
            throw new IllegalStateException(
                    "%d events were acknowledged, %d are in the log".formatted(expected, entries));
        }
    }
}
