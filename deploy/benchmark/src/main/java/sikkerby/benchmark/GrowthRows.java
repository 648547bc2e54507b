package sikkerby.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import sikkerby.benchmark.figure.Curve;
import sikkerby.benchmark.figure.Figure;
import sikkerby.benchmark.figure.Numbers;
import sikkerby.benchmark.figure.Rounds.Trial;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.benchmark.yardstick.PointSelect;

/** How much dearer everything gets as the log grows. */
final class GrowthRows {

    /** Few, since there is a service for each size at the same time. */
    private static final Map<String, String> FEW_CONNECTIONS =
            Map.of("spring.datasource.hikari.maximum-pool-size", "8");

    private static final String POINT = "point SELECT";

    private GrowthRows() {}

    static void measure(Bench bench) throws Exception {
        var stores = new LinkedHashMap<Long, Store>();
        for (var size : bench.settings().sizes()) stores.put(size, bench.logs().ofSize(size));
        rebuilding(bench, stores);
        reading(bench, stores);
        appending(bench, stores);
    }

    /** Once for each size: time, memory, and what it leaves behind. */
    private static void rebuilding(Bench bench, Map<Long, Store> stores) throws Exception {
        var found = new Samples(List.of());
        // Until the code is warm, which else the smallest alone would pay for.
        if (stores.size() > 1)
            rebuilt(bench, new Samples(List.of()), bench.settings().smallest(), stores);
        for (var size : stores.keySet()) rebuilt(bench, found, size, stores);
        growth(bench, Row.P15b, found, "rebuild", "µs an event");
        growth(bench, Row.P15c, found, "token", "bytes");
        var largest = bench.settings().sizes().getLast();
        bench.add(new Figure(
                Row.P15d,
                List.of(found.median("disk " + largest)),
                false,
                List.of(largest),
                "bytes an event, indexes and read models included"));
        curve(bench, found, "disk", "Disk for an event, with indexes and read models", "bytes");
        memory(bench, found);
    }

    private static void rebuilt(Bench bench, Samples found, long size, Map<Long, Store> stores) throws Exception {
        var store = store(stores, size);
        try (var query = Service.query(store, bench.issuer(), store.port(), FEW_CONNECTIONS);
                var heap = new LiveHeap()) {
            found.add("rebuild " + size, ReadRows.rebuild(query) * 1e6 / size);
            found.add("heap " + size, heap.megabytes());
        }
        found.add("token " + size, number(store, "select max(octet_length(token)) from read.token"));
        found.add("disk " + size, number(store, """
                select sum(pg_total_relation_size(c.oid)) from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind = 'r' and nspname in ('log', 'read', 'command')
                """) / size);
    }

    private static Store store(Map<Long, Store> stores, long size) {
        var store = stores.get(size);
        if (store == null) throw new IllegalArgumentException("No log of " + size);
        return store;
    }

    private static double number(Store store, String sql) {
        return store.sql().sql(sql).query(Double.class).single();
    }

    private static void memory(Bench bench, Samples found) {
        var sizes = bench.settings().sizes();
        var larger = sizes.getLast();
        var smaller = sizes.get(Math.max(0, sizes.size() - 2));
        var most = "%s MB / %s MB alive at most, of %d MB for both services"
                .formatted(
                        Numbers.plain(found.median("heap " + larger)),
                        Numbers.plain(found.median("heap " + smaller)),
                        Runtime.getRuntime().maxMemory() >> 20);
        var ratio = found.median("heap " + larger) / found.median("heap " + smaller);
        bench.add(new Figure(Row.P13, List.of(ratio), false, List.of(larger, smaller), most));
    }

    /** One object and one page, on all sizes by turns. */
    private static void reading(Bench bench, Map<Long, Store> stores) throws Exception {
        var open = new ArrayList<AutoCloseable>();
        try {
            var trials = new ArrayList<Trial>();
            var seconds = bench.settings().seconds();
            for (var size : stores.keySet()) {
                var store = store(stores, size);
                store.sql().sql("vacuum (analyze) read.commitment").update();
                var query = Service.query(store, bench.issuer(), store.port(), FEW_CONNECTIONS);
                open.add(query);
                var questions = new Questions(store, query, bench.issuer());
                open.add(questions);
                trials.add(it -> it.add("object " + size, questions.object(seconds)));
                trials.add(it -> it.add("page " + size, questions.page(seconds)));
                if (bench.pgbench().isEmpty()) continue;
                var point = PointSelect.in(store, bench.pgbench().get());
                trials.add(it -> it.add(POINT + " " + size, point.millis(seconds)));
            }
            var samples = bench.rounds(List.of(), trials);
            growth(bench, Row.P10, samples, "object", "ms", bench.pgbench().isEmpty() ? List.of() : List.of(POINT));
            growth(bench, Row.P11, samples, "page", "ms");
        } finally {
            for (var each : open.reversed()) each.close();
        }
    }

    private static void appending(Bench bench, Map<Long, Store> stores) throws Exception {
        var open = new ArrayList<AutoCloseable>();
        try {
            var trials = new ArrayList<Trial>();
            for (var size : stores.keySet()) {
                var store = store(stores, size);
                var command = Service.command(store, bench.issuer(), store.port(), FEW_CONNECTIONS);
                open.add(command);
                var appends = Appends.to(command.part(EventStorageEngine.class), store, AppendRows.WRITERS);
                trials.add(it -> it.add(
                        "append " + size,
                        1e6
                                / Crew.of(AppendRows.WRITERS, bench.settings().seconds(), appends::withKey)
                                        .perSecond()));
            }
            growth(bench, Row.P15, bench.rounds(List.of(), trials), "append", "µs");
        } finally {
            for (var each : open.reversed()) each.close();
        }
    }

    private static void growth(Bench bench, Row row, Samples samples, String name, String unit) {
        growth(bench, row, samples, name, unit, List.of());
    }

    private static void growth(Bench bench, Row row, Samples samples, String name, String unit, List<String> pgbench) {
        var sizes = bench.settings().sizes();
        var largest = " " + sizes.getLast();
        var smallest = " " + sizes.getFirst();
        var made = new StringBuilder(compared(samples, name, unit, largest, smallest));
        for (var it : pgbench)
            made.append("; pgbench ").append(it).append(' ').append(compared(samples, it, unit, largest, smallest));
        var yardsticks = Stream.concat(
                Stream.of(name + smallest), pgbench.stream().flatMap(it -> Stream.of(it + largest, it + smallest)));
        var ratios = samples.figure(
                row,
                round -> samples.at(name + largest, round) / samples.at(name + smallest, round),
                made.toString(),
                yardsticks.toArray(String[]::new));
        bench.add(new Figure(
                row, ratios.values(), ratios.noisy(), List.of(sizes.getLast(), sizes.getFirst()), ratios.made()));
        curve(bench, samples, name, row.what(), unit);
    }

    private static String compared(Samples samples, String name, String unit, String largest, String smallest) {
        return "%s %s / %s %s"
                .formatted(
                        Numbers.plain(samples.median(name + largest)),
                        unit,
                        Numbers.plain(samples.median(name + smallest)),
                        unit);
    }

    private static void curve(Bench bench, Samples samples, String name, String title, String unit) {
        bench.report()
                .add(new Curve(
                        "growth-" + name,
                        title,
                        unit,
                        bench.settings().sizes().stream()
                                .map(it -> new Curve.Point(it, samples.median(name + " " + it)))
                                .toList()));
    }
}
