package sikkerby.benchmark.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection that stays open, with as little of a client around it as can be: what is measured is the other end. */
public final class Http implements AutoCloseable {

    private static final int BUFFER = 1 << 14;

    private final int port;
    private @Nullable Connection open;

    /** To a service on this machine. */
    public Http(int port) {
        this.port = port;
    }

    private record Connection(Socket socket, InputStream in, OutputStream out) {

        static Connection to(int port) throws IOException {
            var socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            return new Connection(
                    socket, new BufferedInputStream(socket.getInputStream(), BUFFER), socket.getOutputStream());
        }
    }

    /** What was answered. */
    public record Answer(int status, String body) {

        /** Fails for what was not answered with success. */
        public Answer mustBeFine() {
            if (status / 100 != 2) throw new IllegalStateException(status + ": " + body);
            return this;
        }
    }

    /** With a token, unless that is empty. */
    public Answer get(String path, String token) throws IOException {
        var bearer = token.isEmpty() ? "" : "Authorization: Bearer " + token + "\r\n";
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + bearer + "\r\n");
    }

    /** With an idempotency key. */
    public Answer post(String path, String token, String key, String json) throws IOException {
        return send("""
                POST %s HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Idempotency-Key: %s
                Content-Type: application/json
                Content-Length: %d

                %s""".replace("\n", "\r\n").formatted(path, token, key, json.getBytes(UTF_8).length, json));
    }

    /** The service closes a connection after some requests, or some time, and may do so unseen. */
    private Answer send(String request) throws IOException {
        var known = open;
        if (known != null) {
            try {
                return send(request, known);
            } catch (IOException _) {
                close();
            }
        }
        var connection = Connection.to(port);
        open = connection;
        return send(request, connection);
    }

    private Answer send(String request, Connection connection) throws IOException {
        connection.out().write(request.getBytes(UTF_8));
        connection.out().flush();
        var in = connection.in();
        var status = Integer.parseInt(line(in).split(" ", 3)[1]);
        var length = -1;
        var last = false;
        for (var header = line(in); !header.isEmpty(); header = line(in)) {
            var said = header.toLowerCase(Locale.ROOT);
            if (said.startsWith("content-length:"))
                length = Integer.parseInt(said.substring(15).strip());
            if (said.equals("connection: close")) last = true;
        }
        var body = new String(length >= 0 ? in.readNBytes(length) : chunks(in), UTF_8);
        if (last) close();
        return new Answer(status, body);
    }

    private static byte[] chunks(InputStream in) throws IOException {
        var all = new ByteArrayOutputStream();
        while (true) {
            var length = Integer.parseInt(line(in), 16);
            all.write(in.readNBytes(length));
            line(in);
            if (length == 0) return all.toByteArray();
        }
    }

    private static String line(InputStream in) throws IOException {
        var line = new StringBuilder();
        for (int read = in.read(); read != '\n'; read = in.read()) {
            if (read < 0) throw new IOException("The service closed the connection.");
            if (read != '\r') line.append((char) read);
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        var known = open;
        open = null;
        if (known != null) known.socket().close();
    }
}
