package sikkerby.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.running.Service;

/** What a rebuild of all read models does to those who write and ask meanwhile. */
final class ServingRows {

    private ServingRows() {}

    static void measure(Bench bench) throws Exception {
        var size = bench.settings().smallest();
        var store = bench.logs().ofSize(size, "serving");
        try (var command = Service.command(store, bench.issuer(), store.port(), Map.of());
                var query = Service.query(store, bench.issuer());
                var questions = new Questions(store, query, bench.issuer())) {
            ReadRows.rebuild(query);
            var appends = Appends.to(command.part(EventStorageEngine.class), store, AppendRows.WRITERS);
            var seconds = bench.settings().seconds();
            var samples = bench.rounds(
                    List.of(size),
                    List.of(
                            it -> {
                                ReadRows.awaitFollowed(store);
                                it.add("undisturbed", rate(appends, seconds));
                            },
                            it -> {
                                ReadRows.awaitFollowed(store);
                                var failed = new AtomicLong();
                                it.add("rebuilding", during(query, questions, failed, () -> rate(appends, seconds)));
                                it.add("failed", (double) failed.get());
                            }));
            bench.add(samples.ratio(Row.P9, "rebuilding", "undisturbed", "/s"));
            bench.add(samples.plain(Row.P9b, "failed", "of all that were asked meanwhile"));
        }
    }

    private static double rate(Appends appends, double seconds) throws Exception {
        return Crew.of(AppendRows.WRITERS, seconds, appends::withKey).perSecond();
    }

    /** Rebuilds and asks for as long as the work takes, and then to the end of the rebuild under way. */
    private static double during(Service query, Questions questions, AtomicLong failed, Callable<Double> work)
            throws Exception {
        var done = new AtomicBoolean();
        try (var others = Executors.newFixedThreadPool(2)) {
            var rebuilding = others.submit(() -> {
                do ReadRows.rebuild(query);
                while (!done.get());
                return true;
            });
            var asking = others.submit(() -> {
                while (!done.get()) {
                    try {
                        questions.ask();
                    } catch (IllegalStateException _) {
                        failed.incrementAndGet();
                    }
                }
                return true;
            });
            try {
                return work.call();
            } finally {
                done.set(true);
                rebuilding.get();
                asking.get();
            }
        }
    }
}
