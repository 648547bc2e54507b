package sikkerby.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.figure.Samples;
import sikkerby.benchmark.running.Http;
import sikkerby.benchmark.running.QueryProcess;
import sikkerby.benchmark.running.Service;

/** How soon somebody else sees what was acknowledged, the query service being a process of its own. */
final class VisibleRows {

    private static final int CLIENTS = 4;
    private static final int NOT_YET = 503;

    private VisibleRows() {}

    static void measure(Bench bench) throws Exception {
        var size = bench.settings().smallest();
        var store = bench.logs().ofSize(size, "visible");
        try (var command = Service.command(store, bench.issuer(), store.port(), Map.of());
                var query = QueryProcess.query(
                        bench.settings().checkout(), bench.settings().target(), store, bench.issuer());
                var writing = new Clients(command.port(), CLIENTS);
                var reading = new Clients(query.port(), 1)) {
            ReadRows.awaitFollowed(store);
            var promises = Promises.in(store, bench.issuer());
            var seconds = bench.settings().seconds();
            var most = CommandRows.perSecond(writing, promises, seconds);
            var pause = (long) (2e9 * CLIENTS / most);
            var samples = bench.rounds(
                    List.of(size), List.of(it -> waits(it, seconds * 2, pause, promises, writing, reading.of(0))));
            var made = "ms, at half of " + Math.round(most) + " commands a second";
            bench.add(samples.plain(Row.P12, "p99", made));
            bench.add(samples.plain(Row.P12b, "p50", made));
        }
    }

    /** All write at their pace; the first also waits, each time, until it is shown what it has written. */
    private static void waits(
            Samples samples, double seconds, long pause, Promises promises, Clients writing, Http reading)
            throws Exception {
        var waited = new ConcurrentLinkedQueue<Long>();
        Crew.of(CLIENTS, seconds, client -> {
            var next = System.nanoTime() + pause;
            var promise = promises.of(client, CLIENTS);
            var event = promises.report(writing.of(client), promise);
            if (client == 0) waited.add(untilShown(reading, promises.token(), promise, event));
            LockSupport.parkNanos(next - System.nanoTime());
        });
        var sorted = waited.stream().sorted().toList();
        samples.add("p50", sorted.get(sorted.size() / 2) / 1e6);
        samples.add("p99", sorted.get((int) (sorted.size() * 0.99)) / 1e6);
    }

    private static long untilShown(Http reading, String token, Promises.Open promise, String event) throws IOException {
        var acknowledged = System.nanoTime();
        var answer = ask(reading, token, promise, event);
        while (answer.status() == NOT_YET) answer = ask(reading, token, promise, event);
        answer.mustBeFine();
        return System.nanoTime() - acknowledged;
    }

    private static Http.Answer ask(Http reading, String token, Promises.Open promise, String event) throws IOException {
        return reading.get("/api/commitments/" + promise.id() + "?after=" + event, token);
    }
}
