package sikkerby.benchmark;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import sikkerby.benchmark.figure.Row;
import sikkerby.benchmark.running.Service;

/** Whole commands over HTTP, beside bare appends. */
final class CommandRows {

    private CommandRows() {}

    static void measure(Bench bench) throws Exception {
        var size = bench.settings().smallest();
        var store = bench.logs().ofSize(size, "command");
        var seconds = bench.settings().seconds();
        try (var command = Service.command(store, bench.issuer(), store.port(), Map.of());
                var clients = new Clients(command.port(), AppendRows.WRITERS)) {
            var promises = Promises.in(store, bench.issuer());
            var appends = Appends.to(command.part(EventStorageEngine.class), store, AppendRows.WRITERS);
            var samples = bench.rounds(
                    List.of(size),
                    List.of(
                            it -> it.add("http", perSecond(clients, promises, seconds)),
                            it -> it.add(
                                    "append",
                                    Crew.of(AppendRows.WRITERS, seconds, appends::withKey)
                                            .perSecond())));
            bench.add(samples.ratio(Row.P6, "http", "append", "/s"));
        }
    }

    static double perSecond(Clients clients, Promises promises, double seconds)
            throws InterruptedException, ExecutionException {
        return Crew.of(
                        clients.count(),
                        seconds,
                        client -> promises.report(clients.of(client), promises.of(client, clients.count())))
                .perSecond();
    }
}
