package sikkerby.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import sikkerby.benchmark.running.Server;

/** What a run ran on, in a line. */
final class Machine {

    private Machine() {}

    static String described(Server server) {
        return "%s, %d cores, Linux %s; Java %s with %d MB of heap; PostgreSQL %s with fsync %s, synchronous_commit %s, full_page_writes %s, shared_buffers %s."
                .formatted(
                        processor(),
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.version"),
                        System.getProperty("java.version"),
                        Runtime.getRuntime().maxMemory() >> 20,
                        server.show("server_version"),
                        server.show("fsync"),
                        server.show("synchronous_commit"),
                        server.show("full_page_writes"),
                        server.show("shared_buffers"));
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(it -> it.startsWith("model name"))
                    .map(it -> it.substring(it.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException elsewhere) {
            return System.getProperty("os.arch");
        }
    }
}
