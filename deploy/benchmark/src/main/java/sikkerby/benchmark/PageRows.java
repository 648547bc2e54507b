package sikkerby.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import sikkerby.benchmark.figure.PageTime;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.Issuer;
import sikkerby.benchmark.running.LocalRun;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.benchmark.running.Visitor;
import sikkerby.local.identity.DemoUser;

/** What a person waits for: each page, now and then, by somebody who has logged in. */
final class PageRows {

    private static final String THEN = "validAt=2024-03-14&knownAt=2024-03-14";
    private static final int WARM_UP = 3;

    /** Each with what stands in it for an object of its kind. */
    private static final List<String> PAGES = List.of(
            "/overview?since={since}",
            "/agreements",
            "/agreements/{agreement}",
            "/agreements/{agreement}/history",
            "/agreements/{agreement}/grid",
            "/agreements/{agreement}/comparison?from={since}",
            "/agreements/new",
            "/commitments",
            "/commitments?place={place}&state=BINDING",
            "/commitments/{commitment}",
            "/commitments/new?agreement={agreement}",
            "/initiatives",
            "/initiatives/{initiative}",
            "/initiatives/{initiative}/grid",
            "/initiatives/new",
            "/cases",
            "/cases/{case}",
            "/cases/{case}/grid",
            "/cases/new",
            "/places",
            "/places/{place}",
            "/places/{place}/commitments?state=FULFILLED",
            "/partners",
            "/partners/{partner}",
            "/partners/{partner}/grid",
            "/coverage",
            "/worklist",
            "/changes?from={since}",
            "/comparison?from={since}",
            "/search?q={word}",
            "/late",
            "/corrections",
            "/was");

    private static final List<String> OF_AUDITORS = List.of("/log", "/log/300", "/refusals");

    /** Of the demo, all of which were there on that day. */
    private static final Map<String, String> DEMO = Map.of(
            "agreement", "AFT-2022-003",
            "commitment", "FOR-2022-0017",
            "initiative", "IND-2022-008",
            "case", "SAG-2023-001",
            "place", "BIS",
            "partner", "POLITI",
            "word", "patruljeplan");

    private final Bench bench;
    private final long size;
    private final Map<String, String> examples;

    private PageRows(Bench bench, long size, Map<String, String> examples) {
        this.bench = bench;
        this.size = size;
        this.examples = examples;
    }

    /** On the largest log, with a service in this JVM. */
    static void measure(Bench bench) throws Exception {
        var size = bench.settings().sizes().getLast();
        var store = bench.logs().ofSize(size);
        // Time passes for readers only where somebody keeps the log's.
        try (var _ = Service.command(store, bench.issuer(), store.port(), Map.of());
                var query = Service.query(store, bench.issuer())) {
            ReadRows.rebuild(query);
            store.sql().sql("vacuum (analyze)").update();
            new PageRows(bench, size, generated(store)).tell(Row.P17, query.port(), "PART-1");
        }
    }

    /** On the demo, as it runs on one's own machine. */
    static void measure(Bench bench, LocalRun run) throws Exception {
        new PageRows(bench, StartRows.ENTRIES_OF_THE_DEMO, DEMO).tell(Row.P17b, run.pages(), "politi");
    }

    private static Map<String, String> generated(Store store) {
        return Map.of(
                "agreement", number(store, "agreement"),
                "commitment", number(store, "commitment"),
                "initiative", number(store, "initiative"),
                "case", number(store, "casefile"),
                "place", "BYDEL7",
                "partner", "PART-1",
                "word", "tryghedsvandringer");
    }

    /** Of the first, which was there already then. */
    private static String number(Store store, String table) {
        return store.sql()
                .sql("select min(number) from read." + table)
                .query(String.class)
                .single();
    }

    private void tell(Row row, int port, String coordinator) throws IOException, InterruptedException {
        var samples = new Samples(List.of(size));
        var found = new ArrayList<PageTime>();
        try (var reader = Visitor.loggedIn(port, coordinator, DemoUser.PASSWORD);
                var auditor = Visitor.loggedIn(port, Issuer.AUDITOR, DemoUser.PASSWORD)) {
            for (var page : PAGES) found.add(time(page, reader, samples));
            for (var page : OF_AUDITORS) found.add(time(page, auditor, samples));
        }
        found.forEach(bench.report()::add);
        var slowest = found.stream()
                .flatMap(it ->
                        List.of(Map.entry(now(it.page()), it.now()), Map.entry(then(it.page()), it.then())).stream())
                .max(Entry.comparingByValue())
                .orElseThrow()
                .getKey();
        bench.add(samples.plain(row, slowest, "ms for `" + slowest + "`"));
    }

    private PageTime time(String page, Visitor visitor, Samples samples) throws IOException, InterruptedException {
        var now = now(page);
        var then = then(page);
        for (int i = 0; i < WARM_UP; i++) {
            visitor.read(now);
            visitor.read(then);
        }
        var bytes = 0;
        for (int round = 0; round < bench.settings().rounds(); round++) {
            bytes = timed(now, visitor, samples);
            timed(then, visitor, samples);
        }
        return new PageTime(page, size, samples.median(now), samples.median(then), bytes);
    }

    private static int timed(String path, Visitor visitor, Samples samples) throws IOException, InterruptedException {
        var begun = System.nanoTime();
        var page = visitor.read(path);
        samples.add(path, (System.nanoTime() - begun) / 1e6);
        return page.getBytes(UTF_8).length;
    }

    private String now(String page) {
        return filled(page, "2025-12-01");
    }

    private String then(String page) {
        var path = filled(page, "2024-02-14");
        return path + (path.contains("?") ? "&" : "?") + THEN;
    }

    private String filled(String page, String since) {
        var path = page.replace("{since}", since);
        for (var example : examples.entrySet()) path = path.replace("{" + example.getKey() + "}", example.getValue());
        return path;
    }
}
