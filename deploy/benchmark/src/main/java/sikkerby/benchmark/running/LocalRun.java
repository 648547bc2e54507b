package sikkerby.benchmark.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What {@code mvn spring-boot:run} starts, in a folder and on ports of its own. */
public final class LocalRun implements AutoCloseable {

    private static final String READY = "is ready";
    private static final int LAST_LINES = 30;

    private final Process process;
    private final int pages;
    private final double seconds;

    private LocalRun(Process process, int pages, double seconds) {
        this.process = process;
        this.pages = pages;
        this.seconds = seconds;
    }

    /** Starts it and waits until it says that it is ready. */
    public static LocalRun start(Path checkout, Path folder) throws IOException {
        var pages = Server.freePort();
        var launcher = new ProcessBuilder(command(checkout, folder, pages)).redirectErrorStream(true);
        var begun = System.nanoTime();
        var process = launcher.start();
        try {
            awaitReady(process);
            return new LocalRun(process, pages, (System.nanoTime() - begun) / 1e9);
        } catch (IOException failed) {
            end(process);
            throw failed;
        }
    }

    // Its lines are left open: a launcher whose words nobody can take would end.
    private static void awaitReady(Process process) throws IOException {
        var lines = process.inputReader(UTF_8);
        var last = new ArrayDeque<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(READY)) return;
            last.add(line);
            if (last.size() > LAST_LINES) last.removeFirst();
        }
        throw new IOException(String.join("\n", last));
    }

    /** From its start until it was ready. */
    public double seconds() {
        return seconds;
    }

    /** Where its pages are. */
    public int pages() {
        return pages;
    }

    @Override
    public void close() {
        end(process);
    }

    private static void end(Process process) {
        process.destroy();
        process.onExit().completeOnTimeout(process, 1, TimeUnit.MINUTES).join();
        process.destroyForcibly();
    }

    private static List<String> command(Path checkout, Path folder, int pages) throws IOException {
        var local = checkout.resolve("deploy/local/target");
        var classPath = local.resolve("classes")
                + System.getProperty("path.separator")
                + Files.readString(local.resolve("runtime.classpath")).strip();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                "-Dsikkerby.home=" + checkout,
                "-Dsikkerby.folder=" + folder,
                "-Dsikkerby.port.database=" + Server.freePort(),
                "-Dsikkerby.port.identity=" + Server.freePort(),
                "-Dsikkerby.port.command=" + Server.freePort(),
                "-Dsikkerby.port.query=" + pages,
                "sikkerby.local.Launcher");
    }
}
