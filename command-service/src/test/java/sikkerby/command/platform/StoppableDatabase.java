package sikkerby.command.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.util.FileSystemUtils;

/** A PostgreSQL server as in production: it can be stopped, and started again with all that it acknowledged. */
final class StoppableDatabase implements AutoCloseable {

    static final String PASSWORD = "test";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    StoppableDatabase() throws IOException {
        folder = Files.createTempDirectory("sikkerby-stoppable");
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        server = started();
        try (var roles = StoppableDatabase.class.getResourceAsStream("/sikkerby/log/roles.sql");
                var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (roles == null) throw new IllegalStateException("roles.sql is not on the class path.");
            statement.execute(new String(roles.readAllBytes(), UTF_8));
            statement.execute("alter role sikkerby_owner password '" + PASSWORD + "'");
            statement.execute("alter role sikkerby_command password '" + PASSWORD + "'");
            statement.execute("create database sikkerby owner sikkerby_owner");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/sikkerby";
    }

    void stop() throws IOException {
        server.close();
    }

    void start() throws IOException {
        server = started();
    }

    private EmbeddedPostgres started() throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
        FileSystemUtils.deleteRecursively(folder);
    }
}
