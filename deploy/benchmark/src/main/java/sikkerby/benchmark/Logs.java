package sikkerby.benchmark;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import sikkerby.benchmark.figure.Numbers;
import sikkerby.benchmark.running.Server;
import sikkerby.benchmark.running.Store;
import sikkerby.benchmark.seed.Generator;

/** Databases with logs of a wanted size, each made once in a run. */
final class Logs {

    private static final long SEED = 2022;

    private final Server server;
    private final Consumer<String> said;
    private final Map<String, Store> made = new HashMap<>();

    Logs(Server server, Consumer<String> said) {
        this.server = server;
        this.said = said;
    }

    /** One for whoever only reads it. */
    Store ofSize(long events) throws SQLException, IOException {
        return ofSize(events, "log");
    }

    /** One of its own for a purpose that changes it. */
    Store ofSize(long events, String purpose) throws SQLException, IOException {
        var name = purpose + "_" + events;
        var known = made.get(name);
        if (known != null) return known;
        var store = server.store(name);
        var begun = System.nanoTime();
        var generated = new Generator(store.superuser()).fill(events, SEED);
        if (store.entries() != events) throw new IllegalStateException("Not all events were written to " + name);
        said.accept("Made a log of %s events, %s objects: %s s"
                .formatted(
                        Numbers.size(events), generated.objects(), Numbers.plain((System.nanoTime() - begun) / 1e9)));
        made.put(name, store);
        return store;
    }

    void drop(Store store) {
        made.values().remove(store);
        server.drop(store);
    }
}
