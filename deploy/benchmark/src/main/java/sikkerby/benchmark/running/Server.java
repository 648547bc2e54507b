package sikkerby.benchmark.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.local.database.Database;
import sikkerby.local.process.Folder;

/** One PostgreSQL as local runs have it: durable, which is asked of it before anything is measured. */
public final class Server implements AutoCloseable {

    static final String PASSWORD = "benchmark";
    private static final String TEMPLATE = "template_sikkerby";
    private static final List<String> ROLES = List.of("sikkerby_owner", "sikkerby_command", "sikkerby_query");

    private final Folder folder;
    private final Database database;
    private final int port;

    private Server(Folder folder, Database database, int port) {
        this.folder = folder;
        this.database = database;
        this.port = port;
    }

    /** Begins with nothing, whatever an earlier run left in this folder. */
    public static Server start(Path path) throws IOException, SQLException {
        var folder = Folder.take(path);
        Database.stopLeftover(folder);
        folder.empty();
        var port = freePort();
        var server = new Server(folder, Database.start(folder, port), port);
        for (var role : ROLES) server.execute("alter role " + role + " password '" + PASSWORD + "'");
        server.execute("create database " + TEMPLATE + " owner sikkerby_owner");
        new Store(server, TEMPLATE).migrate();
        return server;
    }

    /** An address that nobody else uses now. */
    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A database of the tracker's, with its tables and nothing in them. */
    public Store store(String name) {
        execute("create database " + name + " template " + TEMPLATE + " owner sikkerby_owner");
        return new Store(this, name);
    }

    public void drop(Store store) {
        execute("drop database " + store.name() + " with (force)");
    }

    int port() {
        return port;
    }

    DataSource as(String role, String name, int through) {
        var source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {through});
        source.setDatabaseName(name);
        source.setUser(role);
        source.setPassword(PASSWORD);
        source.setApplicationName("benchmark");
        return source;
    }

    /** What it says of itself. */
    public String show(String setting) {
        return JdbcClient.create(as("postgres", "postgres", port))
                .sql("show " + setting)
                .query(String.class)
                .single();
    }

    private void execute(String sql) {
        JdbcClient.create(as("postgres", "postgres", port)).sql(sql).update();
    }

    @Override
    public void close() throws IOException {
        database.close();
        folder.close();
    }
}
