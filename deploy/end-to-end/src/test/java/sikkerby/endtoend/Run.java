package sikkerby.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import sikkerby.local.process.Service;

/** One run of the launcher, as {@code mvn spring-boot:run} starts it, on ports and in a folder of its own. */
public final class Run implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process launcher;
    private final Path folder;
    private final Ports ports;
    private final ConcurrentLinkedQueue<String> said;

    private Run(Process launcher, Path folder, Ports ports, ConcurrentLinkedQueue<String> said) {
        this.launcher = launcher;
        this.folder = folder;
        this.ports = ports;
        this.said = said;
    }

    public record Ports(int database, int identity, int command, int query) {

        public static Ports free() throws IOException {
            var taken = new ArrayList<ServerSocket>();
            try {
                for (var i = 0; i < 4; i++) taken.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
                var free = taken.stream().map(ServerSocket::getLocalPort).toList();
                return new Ports(free.get(0), free.get(1), free.get(2), free.get(3));
            } finally {
                for (var socket : taken) socket.close();
            }
        }

        boolean areAllFree() {
            return Stream.of(database, identity, command, query).allMatch(Ports::isFree);
        }

        private static boolean isFree(int port) {
            try (var _ = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return true;
            } catch (IOException _) {
                return false;
            }
        }
    }

    /** Starts a run and does not wait for it. */
    static Run begin(Path folder, Ports ports, String story) throws IOException {
        return begin(checkout(), folder, ports, story);
    }

    /** The same with services that were built elsewhere. */
    public static Run begin(Path built, Path folder, Ports ports, String story) throws IOException {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Service.SOON_READY);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "-Dsikkerby.home=" + built,
                "-Dsikkerby.folder=" + folder,
                "-Dsikkerby.story=" + story,
                "-Dsikkerby.port.database=" + ports.database,
                "-Dsikkerby.port.identity=" + ports.identity,
                "-Dsikkerby.port.command=" + ports.command,
                "-Dsikkerby.port.query=" + ports.query,
                "sikkerby.local.Launcher"));
        var launcher = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new ConcurrentLinkedQueue<String>();
        Thread.ofPlatform().daemon().start(() -> listen(launcher, said));
        return new Run(launcher, folder, ports, said);
    }

    private static void listen(Process launcher, ConcurrentLinkedQueue<String> said) {
        try (var lines = new BufferedReader(launcher.inputReader(UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) said.add(line);
        } catch (IOException _) {
            // It has ended.
        }
    }

    public static Path checkout() {
        return Path.of("../..").toAbsolutePath().normalize();
    }

    /** Waits until it says that the tracker is ready. */
    public Run untilReady() throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (said.stream().noneMatch(line -> line.contains("The Sikker By tracker is ready"))) {
            if (!launcher.isAlive() || System.nanoTime() > until) throw new AssertionError("Not ready:\n" + words());
            Thread.sleep(50);
        }
        return this;
    }

    /** All that it said so far. */
    String words() {
        return String.join("\n", said);
    }

    String query() {
        return "http://localhost:" + ports.query;
    }

    String command() {
        return "http://localhost:" + ports.command;
    }

    String issuer() {
        return "http://localhost:" + ports.identity;
    }

    public User as(String login) {
        return new User(this, login);
    }

    Process launcher() {
        return launcher;
    }

    Ports ports() {
        return ports;
    }

    Path folder() {
        return folder;
    }

    /** The services and the database server, which live in processes of their own. */
    List<ProcessHandle> processes() {
        var services = launcher.descendants();
        return Stream.concat(services, server().stream()).toList();
    }

    /** PostgreSQL's first process, while it runs. */
    java.util.Optional<ProcessHandle> server() {
        var mark = folder.resolve("data/postmaster.pid");
        try {
            if (!Files.exists(mark)) return java.util.Optional.empty();
            return ProcessHandle.of(
                    Long.parseLong(Files.readAllLines(mark).getFirst().strip()));
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
    }

    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(20, TimeUnit.SECONDS)) launcher.destroyForcibly();
        } catch (InterruptedException _) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
