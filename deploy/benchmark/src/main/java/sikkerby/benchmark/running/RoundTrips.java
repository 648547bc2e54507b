package sikkerby.benchmark.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Stands between a service and the database, hands everything on, and counts how often an answer is waited for: each Sync and
 * each simple query of PostgreSQL's protocol.
 */
public final class RoundTrips implements AutoCloseable {

    private static final Set<String> OF_COMMANDS = Set.of("command-service", "sikkerby log writer");
    private static final int BUFFER = 1 << 16;

    private final Store store;
    private final ServerSocket door;
    private final Map<Integer, Line> lines = new ConcurrentHashMap<>();
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();

    /** Round trips so far, and those among them that only committed. */
    public record Count(long trips, long commits) {

        public Count minus(Count other) {
            return new Count(trips - other.trips, commits - other.commits);
        }

        private Count plus(Line line) {
            return new Count(trips + line.trips.get(), commits + line.commits.get());
        }
    }

    /** One connection, under the port that the database knows it by. */
    private static final class Line {
        private final AtomicLong trips = new AtomicLong();
        private final AtomicLong commits = new AtomicLong();
    }

    public RoundTrips(Store store) throws IOException {
        this.store = store;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("round-trips").start(this::open);
    }

    public int port() {
        return door.getLocalPort();
    }

    /** Its own, whose work is no work of the service. */
    public Set<Thread> threads() {
        return Set.copyOf(threads);
    }

    /** Of all connections. */
    public long all() {
        return lines.values().stream().mapToLong(it -> it.trips.get()).sum();
    }

    /** Of the connections that commands use, but not the sequencer. */
    public Count ofCommands() {
        var ports = new HashSet<>(store.sql()
                .sql("select client_port from pg_stat_activity where application_name in (:names)")
                .param("names", List.copyOf(OF_COMMANDS))
                .query(Integer.class)
                .list());
        var count = new Count(0, 0);
        for (var line : lines.entrySet()) if (ports.contains(line.getKey())) count = count.plus(line.getValue());
        return count;
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                var service = door.accept();
                var database = new Socket(InetAddress.getLoopbackAddress(), store.port());
                service.setTcpNoDelay(true);
                database.setTcpNoDelay(true);
                sockets.add(service);
                sockets.add(database);
                var line = new Line();
                lines.put(database.getLocalPort(), line);
                threads.add(Thread.ofPlatform().daemon().start(() -> handOn(service, database, line)));
                threads.add(Thread.ofPlatform().daemon().start(() -> handBack(database, service)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void handBack(Socket database, Socket service) {
        try (database;
                service) {
            database.getInputStream().transferTo(service.getOutputStream());
        } catch (IOException _) {
            // One end has closed it.
        }
    }

    private static void handOn(Socket service, Socket database, Line line) {
        try (service;
                database) {
            handOn(
                    new DataInputStream(new BufferedInputStream(service.getInputStream(), BUFFER)),
                    database.getOutputStream(),
                    line);
        } catch (IOException _) {
            // One end has closed it.
        }
    }

    /** A message is a letter, its length with the four bytes that say so, and the rest; the first ones have no letter. */
    private static void handOn(DataInputStream in, OutputStream to, Line line) throws IOException {
        var out = new DataOutputStream(new BufferedOutputStream(to, BUFFER));
        var commits = new HashMap<String, Boolean>();
        var committing = false;
        while (isRequest(out, in)) {
            // Whether it may be encrypted; the session itself begins after that.
        }
        while (true) {
            var letter = in.readByte();
            var length = in.readInt();
            var rest = in.readNBytes(length - 4);
            out.writeByte(letter);
            out.writeInt(length);
            out.write(rest);
            if (in.available() == 0) out.flush();
            switch (letter) {
                case 'P' ->
                    commits.put(text(rest, 0), text(rest, end(rest, 0) + 1).equals("COMMIT"));
                case 'B' -> committing = commits.getOrDefault(text(rest, end(rest, 0) + 1), false);
                case 'Q', 'S' -> {
                    // The driver waits for no answer to this, but sends the first statement after it.
                    if (letter == 'Q' && text(rest, 0).equals("BEGIN")) continue;
                    line.trips.incrementAndGet();
                    if (committing || (letter == 'Q' && text(rest, 0).equals("COMMIT"))) line.commits.incrementAndGet();
                    committing = false;
                }
                default -> {}
            }
        }
    }

    private static boolean isRequest(DataOutputStream out, DataInputStream in) throws IOException {
        var length = in.readInt();
        out.writeInt(length);
        out.write(in.readNBytes(length - 4));
        out.flush();
        return length == 2 * Integer.BYTES;
    }

    private static String text(byte[] message, int from) {
        return new String(message, from, end(message, from) - from, UTF_8);
    }

    private static int end(byte[] message, int from) {
        var end = from;
        while (end < message.length && message[end] != 0) end++;
        return end;
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (var socket : sockets) socket.close();
    }
}
