package sikkerby.events.testing;

import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import sikkerby.events.testing.TestServer.Durability;

/** A fresh PostgreSQL database of one test's own, owned by {@code sikkerby_owner}, with a data source for each role. */
public final class TestDatabase implements AutoCloseable {

    private final TestServer server;
    private final String name;

    private TestDatabase(Durability durability, List<String> locations) {
        this.server = TestServer.running(durability);
        this.name = server.database(locations);
    }

    /** Holds the log, and what these further migrations make, such as {@code sikkerby/command}; on the class path unless they begin with {@code filesystem:}. */
    public static TestDatabase create(String... furtherLocations) {
        return new TestDatabase(Durability.NONE, withLog(furtherLocations));
    }

    /** The same on a server whose writes survive a crash, as in production: slower. */
    public static TestDatabase durable(String... furtherLocations) {
        return new TestDatabase(Durability.FULL, withLog(furtherLocations));
    }

    /** Holds nothing, for a service that migrates by itself. */
    public static TestDatabase empty() {
        return new TestDatabase(Durability.NONE, List.of());
    }

    public DataSource owner() {
        return server.dataSource("sikkerby_owner", name);
    }

    public DataSource command() {
        return server.dataSource("sikkerby_command", name);
    }

    public DataSource query() {
        return server.dataSource("sikkerby_query", name);
    }

    public DataSource erasure() {
        return server.dataSource("sikkerby_erasure", name);
    }

    public DataSource superuser() {
        return server.dataSource("postgres", name);
    }

    /** Where the database is, for those who bring their own role and {@link #password()}. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.port() + "/" + name;
    }

    public String password() {
        return TestServer.PASSWORD;
    }

    @Override
    public void close() {
        server.drop(name);
    }

    private static List<String> withLog(String... locations) {
        return Stream.concat(Stream.of("sikkerby/log"), Stream.of(locations)).toList();
    }
}
