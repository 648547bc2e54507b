package sikkerby.local.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import sikkerby.local.process.CannotStart;

/** What a run that was killed may have left on the data folder: a server still running, or its stale mark. */
final class Leftover {

    private static final Duration FAST = Duration.ofSeconds(10);

    private Leftover() {}

    /** Whether a server was found running, and stopped. */
    static boolean clear(Path data) throws IOException {
        var mark = data.resolve("postmaster.pid");
        if (!Files.exists(mark)) return false;
        var server = serverOf(data, mark);
        if (server.isPresent()) stop(server.get());
        // The folder is ours alone (Folder holds the lock), and no server runs on it any more.
        Files.deleteIfExists(mark);
        return server.isPresent();
    }

    // The number in the mark may by now belong to another process altogether.
    private static Optional<ProcessHandle> serverOf(Path data, Path mark) throws IOException {
        var lines = Files.readAllLines(mark);
        if (lines.isEmpty()) return Optional.empty();
        var pid = Long.parseLong(lines.getFirst().strip());
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> isServer(process, data));
    }

    private static boolean isServer(ProcessHandle process, Path data) {
        var line = process.info().commandLine().orElse("");
        return line.contains("postgres") && line.contains(data.toString());
    }

    private static void stop(ProcessHandle server) throws IOException {
        signal(server, "INT"); // "fast" in PostgreSQL's words: a plain SIGTERM would wait for its clients
        if (ends(server)) return;
        signal(server, "QUIT");
        if (!ends(server)) {
            throw new CannotStart("A PostgreSQL server of an earlier run (process " + server.pid()
                    + ") does not stop. End it, and start again.");
        }
    }

    /** Sends a signal that {@link ProcessHandle} does not know. */
    static void signal(ProcessHandle process, String name) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + name + " " + process.pid())
                .start()
                .onExit()
                .join();
    }

    private static boolean ends(ProcessHandle server) {
        try {
            server.onExit().get(FAST.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException _) {
            return false;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
