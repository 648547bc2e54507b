package sikkerby.local.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** One of the two services, as a JVM of its own with its own class path. */
public final class Service implements AutoCloseable {

    /** One person's run is mostly starting: the second compiler and a parallel collector cost more than they give. */
    public static final List<String> SOON_READY = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(6);

    // Errors of anybody, and warnings of our own, whose logger names Spring Boot shortens.
    private static final Pattern IMPORTANT =
            Pattern.compile(" ERROR |APPLICATION FAILED| WARN .* (sikkerby|s)\\.(command|query|c|q)\\.");

    private final String name;
    private final Path log;
    private final Process process;
    private volatile boolean closing;

    private Service(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /**
     * Starts a service out of the checkout's {@code target} folders.
     *
     * @param options of its JVM, besides those that every service has
     * @param shown gets the lines of its log that a person should see at once
     */
    public static Service start(
            Path checkout,
            String name,
            String mainClass,
            List<String> options,
            Map<String, String> environment,
            Path logs,
            Consumer<String> shown)
            throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m"));
        command.addAll(options);
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(checkout.resolve(name)),
                Child.class.getName(),
                mainClass));
        var builder = new ProcessBuilder(command).directory(checkout.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        var log = logs.resolve(name + ".log");
        keepThePrevious(log);
        var service = new Service(name, log, builder.start());
        Thread.ofPlatform().daemon().name(name + "-log").start(() -> service.copyLog(shown));
        return service;
    }

    private static String classPath(Path module) throws IOException {
        var libraries = module.resolve("target/runtime.classpath");
        if (!Files.exists(libraries)) {
            throw new IOException(module.getFileName() + " has not been built: " + libraries + " is missing.");
        }
        return String.join(
                System.getProperty("path.separator"),
                module.resolve("target/classes").toString(),
                Files.readString(libraries).strip(),
                here());
    }

    // Last, and with nothing in it that a service would look for.
    private static String here() {
        return Path.of(java.net.URI.create(Child.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString()))
                .toString();
    }

    private static void keepThePrevious(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (!Files.exists(log)) return;
        var previous = log.resolveSibling(log.getFileName().toString().replace(".log", ".previous.log"));
        Files.move(log, previous, StandardCopyOption.REPLACE_EXISTING);
    }

    private void copyLog(Consumer<String> shown) {
        try (var lines = new BufferedReader(process.inputReader(StandardCharsets.UTF_8));
                var file = Files.newBufferedWriter(log)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                file.write(line);
                file.newLine();
                file.flush();
                if (!closing && isImportant(line)) shown.accept(name + ": " + line.strip());
            }
        } catch (IOException ended) {
            if (!closing && process.isAlive()) throw new UncheckedIOException(ended);
        }
    }

    private static boolean isImportant(String line) {
        return IMPORTANT.matcher(line).find();
    }

    public String name() {
        return name;
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The last lines it wrote, for saying why it ended. */
    public List<String> lastLines(int count) {
        try (var lines = Files.lines(log)) {
            var last = new ArrayList<>(lines.toList());
            return List.copyOf(last.subList(Math.max(0, last.size() - count), last.size()));
        } catch (IOException | UncheckedIOException unread) {
            return List.of("(its log could not be read: " + unread.getMessage() + ")");
        }
    }

    public Path log() {
        return log;
    }

    /** Runs once the service has ended without being asked to. */
    public void whenItEndsByItself(Runnable then) {
        var _ = process.onExit().thenRun(() -> {
            if (!closing) then.run();
        });
    }

    /** Lets the service call itself ready. */
    public void open() throws IOException {
        var said = process.outputWriter(StandardCharsets.UTF_8);
        said.write(Child.OPEN);
        said.newLine();
        said.flush();
    }

    /** Asks it to end, without waiting for it. */
    public void ask() {
        closing = true;
        process.destroy();
    }

    @Override
    public void close() {
        ask();
        try {
            if (!process.waitFor(TIME_TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS)) process.destroyForcibly();
            process.waitFor(TIME_TO_CLOSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
