package sikkerby.endtoend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The database server of a run, stopped and started as by an administrator. */
record Server(Path data) {

    void stop() throws IOException, InterruptedException {
        var server = ProcessHandle.of(Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                        .getFirst()
                        .strip()))
                .orElseThrow();
        shell("kill -INT " + server.pid());
        for (var i = 0; i < 200 && Files.exists(data.resolve("postmaster.pid")); i++) Thread.sleep(50);
    }

    // With the words it was started with, which PostgreSQL keeps; under root in a user namespace of its own, as then.
    void start() throws IOException {
        var words = Files.readString(data.resolve("postmaster.opts")).strip();
        var namespace = System.getProperty("user.name").equals("root") ? "unshare -U " : "";
        new ProcessBuilder("sh", "-c", "exec " + namespace + words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static void shell(String line) throws IOException, InterruptedException {
        new ProcessBuilder("sh", "-c", line).start().waitFor(10, TimeUnit.SECONDS);
    }
}
