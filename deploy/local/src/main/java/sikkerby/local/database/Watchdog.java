package sikkerby.local.database;

import java.io.IOException;

/** Stops the server when the launcher is killed outright: PostgreSQL itself would go on alone. */
final class Watchdog implements AutoCloseable {

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    // Its standard input closes with the launcher, however that one ends. Ctrl-C reaches it too, and must not end it.
    static Watchdog over(long server) throws IOException {
        var script = "trap '' INT TERM HUP; cat > /dev/null; kill -INT " + server;
        return new Watchdog(new ProcessBuilder("sh", "-c", script)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    @Override
    public void close() {
        process.destroyForcibly(); // the shell first, or it would go on to its last line
    }
}
