package sikkerby.local.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import sikkerby.local.process.CannotStart;
import sikkerby.local.process.Folder;

/** The database of a local run: durable, on the loopback interface alone, with its data in the run's folder. */
public final class Database implements AutoCloseable {

    /** What the tracker's promise to lose nothing rests on; the embedded server has two of them off by itself. */
    private static final List<String> DURABLE = List.of("fsync", "synchronous_commit", "full_page_writes");

    private final Administrator administrator;
    private final AutoCloseable server;

    private Database(Administrator administrator, AutoCloseable server) {
        this.administrator = administrator;
        this.server = server;
    }

    /** Stops a server that a killed run left behind on this folder; whether there was one. */
    public static boolean stopLeftover(Folder folder) throws IOException {
        return Leftover.clear(folder.data());
    }

    /** Starts the server, creating the data folder the first time. */
    public static Database start(Folder folder, int port) throws IOException, SQLException {
        removeHalfMade(folder);
        var postgres = started(folder, port);
        var watchdog = Watchdog.over(processOf(folder.data()).orElseThrow());
        var administrator = Administrator.local(port);
        var database = new Database(administrator, () -> {
            postgres.close();
            watchdog.close();
        });
        try {
            database.refuseUnlessDurable();
            administrator.refuseUnlessOn(folder.data());
            administrator.prepare();
            return database;
        } catch (SQLException | RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    private static EmbeddedPostgres started(Folder folder, int port) throws IOException {
        try {
            return builder(folder, port).start();
        } catch (IllegalStateException failed) {
            throw new CannotStart(
                    "PostgreSQL could not be started; " + folder.logs().resolve("postgres.log")
                            + " says why. Where root"
                            + " may not create user namespaces, run as another user, or name a server that runs already"
                            + " (SPRING_DATASOURCE_URL; see deploy/README.md).",
                    failed);
        }
    }

    /** Uses a server that runs already, where this machine cannot run one of its own. */
    public static Database external(String url, String user, String password) throws SQLException {
        var administrator = Administrator.of(url, user, password);
        var database = new Database(administrator, () -> {});
        database.refuseUnlessDurable();
        administrator.prepare();
        return database;
    }

    // An interrupted first run leaves a folder that initdb will not touch again. It holds no data yet.
    private static void removeHalfMade(Folder folder) throws IOException {
        var data = folder.data();
        if (Files.exists(data) && !Files.exists(data.resolve("postgresql.conf"))) folder.empty();
    }

    private static EmbeddedPostgres.Builder builder(Folder folder, int port) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.binaries().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(port)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(
                        folder.logs().resolve("postgres.log").toFile()))
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                .setDataDirectoryCustomizer(data -> askForPasswords(data.toPath()));
        DURABLE.forEach(setting -> builder.setServerConfig(setting, "on"));
        // Danish letters have their capitals, whatever the machine's own language is.
        Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8")
                .forEach(builder::setLocaleConfig);
        return builder;
    }

    // The administrator of a local run needs none; the services log in as they do in production.
    private static void askForPasswords(Path data) {
        try {
            Files.writeString(data.resolve("pg_hba.conf"), """
                    host all postgres 127.0.0.1/32 trust
                    host all all      127.0.0.1/32 scram-sha-256
                    """);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private static OptionalLong processOf(Path data) throws IOException {
        var mark = Files.readAllLines(data.resolve("postmaster.pid"));
        return mark.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Long.parseLong(mark.getFirst().strip()));
    }

    private void refuseUnlessDurable() throws SQLException {
        for (var setting : DURABLE) {
            var value = administrator.show(setting);
            if (!value.equals("on")) {
                throw new CannotStart("PostgreSQL runs with " + setting + "=" + value
                        + ", so what it confirms could be lost. Set it to on, and start again.");
            }
        }
    }

    public String url() {
        return administrator.url();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (Exception failed) {
            throw new IllegalStateException("PostgreSQL was not stopped in an orderly way", failed);
        }
    }
}
