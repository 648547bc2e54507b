package sikkerby.benchmark.yardstick;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import sikkerby.benchmark.running.Store;
import sikkerby.events.stored.StoredEvent;

/** Emmett's event store on PostgreSQL, out of npm: what one would take in Node. */
public final class Emmett {

    /** What to say where it cannot be had. */
    public static final String MISSING =
            "Emmett was left out: Node was not found, or npm could not fetch @event-driven-io/emmett-postgresql.";

    private static final String VERSION = "0.42.0";
    private static final String SCRIPT = "emmett.mjs";

    private final Path folder;
    private final StoredEvent row;

    private Emmett(Path folder, StoredEvent row) {
        this.folder = folder;
        this.row = row;
    }

    /**
     * Nothing where there is no Node, or no way to npm's registry.
     *
     * @param folder where npm puts it
     * @param row what is appended
     */
    public static Optional<Emmett> fetch(Path folder, StoredEvent row) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        try (var script = Emmett.class.getResourceAsStream("/sikkerby/benchmark/" + SCRIPT)) {
            if (script == null) throw new IOException(SCRIPT + " is missing.");
            Files.write(folder.resolve(SCRIPT), script.readAllBytes());
            said(
                    folder,
                    List.of(
                            "npm",
                            "install",
                            "--no-audit",
                            "--no-fund",
                            "--prefix=.",
                            "@event-driven-io/emmett@" + VERSION,
                            "@event-driven-io/emmett-postgresql@" + VERSION));
            return Optional.of(new Emmett(folder, row));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Appends one event at a time to now one and now another of eighty streams a writer. */
    public double perSecond(Store store, int writers, double seconds) throws IOException, InterruptedException {
        var lines = said(
                folder,
                List.of(
                        "node",
                        SCRIPT,
                        store.address(),
                        Integer.toString(writers),
                        Double.toString(seconds),
                        new String(row.payload(), UTF_8),
                        new String(row.metadata(), UTF_8)));
        return Double.parseDouble(lines.getLast());
    }

    private static List<String> said(Path folder, List<String> command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        var lines = new ArrayList<String>();
        try (var said = process.inputReader(UTF_8)) {
            for (var line = said.readLine(); line != null; line = said.readLine()) lines.add(line);
        }
        if (process.waitFor() != 0 || lines.isEmpty()) throw new IOException(String.join("\n", lines));
        return lines;
    }
}
