package sikkerby.events.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/** One embedded PostgreSQL in this JVM, with the roles of the tracker. It is stopped when the JVM ends. */
final class TestServer {

    /** What an acknowledged write survives: nothing (for speed), or what production's survives. */
    enum Durability {
        NONE("off"),
        FULL("on");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    static final String PASSWORD = "test";

    private static final Map<Durability, TestServer> RUNNING = new ConcurrentHashMap<>();
    private static final List<String> ROLES =
            List.of("sikkerby_owner", "sikkerby_command", "sikkerby_query", "sikkerby_erasure");

    private final EmbeddedPostgres postgres;
    private final AtomicInteger count = new AtomicInteger();
    private final Map<List<String>, String> templates = new ConcurrentHashMap<>();

    private TestServer(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static TestServer running(Durability durability) {
        return RUNNING.computeIfAbsent(durability, TestServer::start);
    }

    int port() {
        return postgres.getPort();
    }

    /** A fresh database with these migrations, copied from one in which they were run before. */
    String database(List<String> locations) {
        var template = templates.computeIfAbsent(locations, this::template);
        var name = "test_" + count.incrementAndGet();
        // One at a time: a template that is being copied can't be copied by another session.
        synchronized (template) {
            execute("create database " + name + " template " + template + " owner sikkerby_owner");
        }
        return name;
    }

    void drop(String database) {
        execute("drop database if exists " + database + " with (force)");
    }

    DataSource dataSource(String role, String database) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"localhost"});
        source.setPortNumbers(new int[] {port()});
        source.setDatabaseName(database);
        source.setUser(role);
        source.setPassword(PASSWORD);
        source.setApplicationName("test");
        return source;
    }

    private String template(List<String> locations) {
        var name = "template_" + count.incrementAndGet();
        execute("create database " + name + " owner sikkerby_owner");
        for (var location : locations) {
            Flyway.configure()
                    .dataSource(dataSource("sikkerby_owner", name))
                    .locations(location.contains(":") ? location : "classpath:" + location)
                    .table("migrations_" + location.substring(location.lastIndexOf('/') + 1))
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .load()
                    .migrate();
        }
        return name;
    }

    private void execute(String sql) {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static TestServer start(Durability durability) {
        try {
            var server = new TestServer(EmbeddedPostgres.builder()
                    .setServerConfig("fsync", durability.setting)
                    .setServerConfig("synchronous_commit", durability.setting)
                    .setServerConfig("full_page_writes", durability.setting)
                    .start());
            server.execute(roles());
            for (var role : ROLES) server.execute("alter role " + role + " password '" + PASSWORD + "'");
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String roles() throws IOException {
        try (var sql = TestServer.class.getResourceAsStream("/sikkerby/log/roles.sql")) {
            if (sql == null) throw new IllegalStateException("roles.sql is not on the class path.");
            return new String(sql.readAllBytes(), UTF_8);
        }
    }
}
