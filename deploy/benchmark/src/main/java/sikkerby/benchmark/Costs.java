package sikkerby.benchmark;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import sikkerby.benchmark.figure.Cost;
import sikkerby.benchmark.figure.Figure;
import sikkerby.benchmark.figure.Numbers;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.running.RoundTrips;
import sikkerby.benchmark.running.Service;
import sikkerby.benchmark.running.Store;
import sikkerby.command.log.Sequencer;

/** What a command and a projected event cost, in what no other load on the machine can change; held against stored bounds. */
final class Costs {

    /** The log is as large in each run, since its size is part of what is counted. */
    private static final long EVENTS = 1_000;

    private static final int COMMANDS = 100;
    private static final int TRIES = 3;

    private final Bench bench;
    private final Store store;
    private final Properties bounds = new Properties();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Costs(Bench bench, Store store) {
        this.bench = bench;
        this.store = store;
        try (var file = Costs.class.getResourceAsStream("/sikkerby/benchmark/bounds.properties")) {
            if (file != null) bounds.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void measure(Bench bench) throws Exception {
        var costs = new Costs(bench, bench.logs().ofSize(EVENTS, "costs"));
        costs.ofEvents();
        costs.ofCommands();
    }

    private void ofCommands() throws Exception {
        try (var trips = new RoundTrips(store);
                var command = Service.command(store, bench.issuer(), trips.port(), Map.of());
                var clients = new Clients(command.port(), 1)) {
            var promises = Promises.in(store, bench.issuer());
            var asked = new ArrayList<Double>();
            var commits = 0L;
            var allocated = Double.MAX_VALUE;
            var written = Double.MAX_VALUE;
            send(clients, promises, COMMANDS);
            for (int i = 0; i < COMMANDS; i++) {
                var before = trips.ofCommands();
                send(clients, promises, 1);
                var during = trips.ofCommands().minus(before);
                asked.add((double) during.trips() - during.commits());
                commits += during.commits();
            }
            // It writes to the log by itself, now and then, and not by the command.
            command.part(Sequencer.class).close();
            for (int attempt = 0; attempt < TRIES; attempt++) {
                var bytes = allocatedByOthers(trips);
                var log = written();
                send(clients, promises, COMMANDS);
                allocated = Math.min(allocated, (double) (allocatedByOthers(trips) - bytes) / COMMANDS);
                written = Math.min(written, (written() - log) / COMMANDS);
            }
            var made = "of %d commands one after the other, with %d commits of their own".formatted(COMMANDS, commits);
            var figure = new Figure(Row.P14, asked, false, List.of(EVENTS), made);
            bench.add(figure);
            add("command.round-trips", "SQL round trips of a command, besides the commit", figure.median(), "");
            add("command.wal", "Write-ahead log for a command", written, "bytes");
            add("command.allocated", "Allocated by the service for a command", allocated, "bytes");
        }
    }

    private static void send(Clients clients, Promises promises, int count) throws IOException {
        for (int i = 0; i < count; i++) promises.report(clients.of(0), promises.of(0, 1));
    }

    private void ofEvents() throws Exception {
        try (var trips = new RoundTrips(store);
                var query = Service.query(store, bench.issuer(), trips.port(), Map.of())) {
            var allocated = Double.MAX_VALUE;
            var written = Double.MAX_VALUE;
            var asked = Double.MAX_VALUE;
            for (int attempt = 0; attempt < TRIES; attempt++) {
                var bytes = allocatedByOthers(trips) + threads.getCurrentThreadAllocatedBytes();
                var log = written();
                var before = trips.all();
                ReadRows.rebuild(query);
                var after = allocatedByOthers(trips) + threads.getCurrentThreadAllocatedBytes();
                allocated = Math.min(allocated, (double) (after - bytes) / EVENTS);
                written = Math.min(written, (written() - log) / EVENTS);
                asked = Math.min(asked, (double) (trips.all() - before) / EVENTS);
            }
            add("event.round-trips", "SQL round trips for an event in a rebuild of all read models", asked, "");
            add("event.wal", "Write-ahead log for an event in it", written, "bytes");
            add("event.allocated", "Allocated by the service for an event in it", allocated, "bytes");
        }
    }

    private void add(String name, String what, double value, String unit) {
        var cost = new Cost(what, value, Double.parseDouble(bounds.getProperty(name, "0")), unit);
        bench.report().add(cost);
        bench.said().accept("%s: %s".formatted(name, Numbers.plain(value)));
    }

    /** By all but this thread and those that count round trips. */
    private long allocatedByOthers(RoundTrips trips) {
        var counting = trips.threads().stream()
                .mapToLong(it -> Math.max(0, threads.getThreadAllocatedBytes(it.threadId())))
                .sum();
        return threads.getTotalThreadAllocatedBytes() - threads.getCurrentThreadAllocatedBytes() - counting;
    }

    private double written() {
        return store.sql()
                .sql("select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')")
                .query(Double.class)
                .single();
    }
}
