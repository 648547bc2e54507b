package sikkerby.benchmark.yardstick;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import sikkerby.benchmark.running.Store;

/** PostgreSQL's own load generator, with prepared statements, against the measured server. */
public final class Pgbench {

    /** What to say where it is missing. */
    public static final String MISSING =
            "pgbench was not found, so nothing is compared with it: apt-get install --no-install-recommends postgresql "
                    + "(Debian keeps it in postgresql-<version>; its own server need not run).";

    private static final Pattern RATE = Pattern.compile("tps = ([0-9.]+) \\(without initial connection time\\)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");

    private final Path program;
    private final Path folder;
    private int runs;

    private Pgbench(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /**
     * What a run came to.
     *
     * @param perSecond transactions
     * @param p99 of a transaction, in milliseconds
     */
    public record Result(double perSecond, double p99) {}

    /**
     * Nothing where it is not installed.
     *
     * @param folder for its scripts and logs
     */
    public static Optional<Pgbench> find(Path folder) {
        var onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":", -1))
                .map(Path::of);
        return Stream.concat(ofDebian(), onPath)
                .map(it -> it.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .map(it -> new Pgbench(it, folder));
    }

    /** Debian keeps each version's programs in a folder of their own; the newest first. */
    private static Stream<Path> ofDebian() {
        var home = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(home)) return Stream.of();
        try (var versions = Files.list(home)) {
            return versions.sorted(Comparator.reverseOrder()).map(it -> it.resolve("bin")).toList().stream();
        } catch (IOException unreadable) {
            return Stream.of();
        }
    }

    public Result run(Store store, String script, int clients, double seconds)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var file = Files.writeString(folder.resolve("script.sql"), script, UTF_8);
        var logs = Files.createTempDirectory(folder, "pgbench");
        var command = List.of(
                program.toString(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + Math.min(clients, 2),
                "--time=" + Math.max(1, Math.round(seconds)),
                "--define=seq=-1",
                "--define=run=" + ++runs,
                "--file=" + file,
                "--log",
                "--log-prefix=" + logs.resolve("log"),
                "--host=127.0.0.1",
                "--port=" + store.port(),
                "--username=postgres",
                store.name());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        if (process.waitFor() != 0 || number(FAILED, said).orElse(0.0) > 0) throw new IOException(said);
        var rate = number(RATE, said).orElseThrow(() -> new IOException(said));
        return new Result(rate, p99(logs));
    }

    private static Optional<Double> number(Pattern pattern, String said) {
        var found = pattern.matcher(said);
        return found.find() ? Optional.of(Double.valueOf(found.group(1))) : Optional.empty();
    }

    /** Its logs hold a line for each transaction, the microseconds it took in the third column. */
    private static double p99(Path logs) throws IOException {
        var micros = new ArrayList<Long>();
        try (var files = Files.list(logs)) {
            for (var file : files.toList()) {
                try (var lines = Files.lines(file)) {
                    lines.forEach(it -> micros.add(Long.valueOf(it.split(" ", 4)[2])));
                }
                Files.delete(file);
            }
        }
        Files.delete(logs);
        micros.sort(Comparator.naturalOrder());
        return micros.get((int) (micros.size() * 0.99)) / 1000.0;
    }
}
