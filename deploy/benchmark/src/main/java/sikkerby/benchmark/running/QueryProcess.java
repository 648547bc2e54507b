package sikkerby.benchmark.running;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import sikkerby.local.process.Service;

/** The query service as a process of its own, with the class path and the memory that it has in a local run, and both compilers. */
public final class QueryProcess implements AutoCloseable {

    private static final long PATIENCE = 300_000_000_000L;

    /** None of those that a local run has for starting sooner. */
    private static final List<String> LONG_LIVED = List.of();

    private final Service service;
    private final int port;

    private QueryProcess(Service service, int port) {
        this.service = service;
        this.port = port;
    }

    /** Returns once it answers. */
    public static QueryProcess query(Path checkout, Path logs, Store store, Issuer issuer)
            throws IOException, InterruptedException {
        var port = Server.freePort();
        var settings = new TreeMap<>(sikkerby.benchmark.running.Service.ofQuery(store, issuer));
        settings.put("server.port", Integer.toString(port));
        var service = Service.start(
                checkout,
                "query-service",
                "sikkerby.query.QueryService",
                LONG_LIVED,
                environment(settings),
                logs,
                _ -> {});
        var process = new QueryProcess(service, port);
        process.awaitAnswer();
        return process;
    }

    /** As environments name what property files name otherwise. */
    private static Map<String, String> environment(Map<String, String> settings) {
        return settings.entrySet().stream()
                .collect(Collectors.toMap(
                        it -> it.getKey().replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT),
                        Map.Entry::getValue));
    }

    private void awaitAnswer() throws InterruptedException {
        var begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE && service.isAlive()) {
            try (var http = new Http(port)) {
                http.get("/actuator/health/liveness", "").mustBeFine();
                return;
            } catch (IOException | IllegalStateException _) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(String.join("\n", service.lastLines(20)));
    }

    public int port() {
        return port;
    }

    @Override
    public void close() {
        service.close();
    }
}
