package sikkerby.benchmark;

import java.util.List;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.benchmark.yardstick.Copy;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Models;
import sikkerby.query.model.Rebuild;

/** Reading the log and making read models from it, beside COPY and beside Axon's own way. */
final class ReadRows {

    private static final int PAGE = 5_000;
    private static final long PATIENCE = 3_600_000_000_000L;

    private ReadRows() {}

    static void measure(Bench bench) throws Exception {
        var size = bench.settings().sizes().getLast();
        var store = bench.logs().ofSize(size);
        var copy = new Copy(store, bench.settings().target().resolve("copy"));
        try (var query = Service.query(store, bench.issuer())) {
            rebuild(query);
            copy.keep(models(query));
            var samples = bench.rounds(
                    List.of(size),
                    List.of(
                            it -> it.add("read", read(query, size)),
                            it -> it.add("copy out", copy.logOut(size)),
                            it -> it.add("rebuild", size / rebuild(query)),
                            it -> it.add("copy in", size / copy.rowsIn())));
            bench.add(samples.ratio(Row.P7, "read", "copy out", "events/s"));
            bench.add(samples.ratio(Row.P8, "rebuild", "copy in", "events/s"));
        }
        followed(bench);
    }

    static List<String> models(Service query) {
        return query.part(Models.class).all().stream().map(it -> it.name()).toList();
    }

    /** All events in their order, decoded, words put back; how many a second. */
    private static double read(Service query, long events) {
        var log = query.part(LogReader.class);
        var begun = System.nanoTime();
        var reached = 0L;
        var seen = 0L;
        while (reached < events) {
            var page = log.told(reached, events, null, PAGE);
            if (page.isEmpty()) break;
            reached = page.getLast().position();
            seen += page.size();
        }
        // The register of strategies tells nobody anything.
        if (seen < events - 1) throw new IllegalStateException("Read only %d of %d".formatted(seen, events));
        return seen / ((System.nanoTime() - begun) / 1e9);
    }

    /** All read models; how many seconds it took. */
    static double rebuild(Service query) {
        var rebuild = query.part(Rebuild.class);
        var begun = System.nanoTime();
        for (var model : query.part(Models.class).all()) {
            var made = rebuild.rebuild(model);
            if (!made.skipped().isEmpty()) throw new IllegalStateException("Left out: " + made);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The same read models made by following the log from its beginning, event by event; and then all at once. */
    private static void followed(Bench bench) throws Exception {
        var size = bench.settings().smallest();
        var store = bench.logs().ofSize(size, "followed");
        var samples = bench.rounds(List.of(size), List.of(it -> {
            forget(store);
            try (var query = Service.query(store, bench.issuer())) {
                it.add("followed", size / awaitFollowed(store));
                it.add("rebuild", size / rebuild(query));
            }
        }));
        bench.add(samples.ratio(Row.P8b, "rebuild", "followed", "events/s"));
        bench.logs().drop(store);
    }

    private static void forget(Store store) {
        var sql = store.sql();
        var tables = sql.sql("select string_agg(distinct 'read.' || processor_name, ', ') from read.token")
                .query(String.class)
                .single();
        sql.sql("truncate " + tables).update();
        sql.sql("update read.token set token = convert_to('{\"globalIndex\":0}', 'UTF8')")
                .update();
    }

    /** Until every read model has taken in all that is in the log; how many seconds that took. */
    static double awaitFollowed(Store store) throws InterruptedException {
        var begun = System.nanoTime();
        while (reached(store) < store.entries()) {
            if (System.nanoTime() - begun > PATIENCE) throw new IllegalStateException("The log is not followed.");
            Thread.sleep(20);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long reached(Store store) {
        return store.sql().sql("""
                        select coalesce(min(coalesce((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint, 0)), 0)
                        from read.token
                        """).query(Long.class).single();
    }
}
