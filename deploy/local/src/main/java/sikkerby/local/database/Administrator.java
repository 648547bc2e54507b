package sikkerby.local.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import sikkerby.local.process.CannotStart;

/** Creates the roles and the database once, as an administrator does before a first start in production. */
final class Administrator {

    static final String DATABASE = "sikkerby";

    /** Of every role, on this machine only. */
    static final String PASSWORD = "demo";

    private static final List<String> ROLES =
            List.of("sikkerby_owner", "sikkerby_command", "sikkerby_query", "sikkerby_erasure");

    private final String server;
    private final String database;
    private final String user;
    private final String password;

    private Administrator(String server, String database, String user, String password) {
        this.server = server;
        this.database = database;
        this.user = user;
        this.password = password;
    }

    static Administrator local(int port) {
        return new Administrator("jdbc:postgresql://127.0.0.1:" + port + "/", "postgres", "postgres", "");
    }

    static Administrator of(String url, String user, String password) {
        var slash = url.lastIndexOf('/') + 1;
        if (!url.startsWith("jdbc:postgresql:") || slash < "jdbc:postgresql://".length()) {
            throw new CannotStart(
                    "SPRING_DATASOURCE_URL should look like jdbc:postgresql://host:5432/postgres, and is " + url + ".");
        }
        return new Administrator(url.substring(0, slash), url.substring(slash), user, password);
    }

    /** Where the tracker's own database is. */
    String url() {
        return server + DATABASE;
    }

    String show(String setting) throws SQLException {
        return ask("show " + setting);
    }

    // Something else that answers on the port must not get the tracker's data.
    void refuseUnlessOn(Path data) throws SQLException {
        var actual = show("data_directory");
        if (!Path.of(actual).equals(data)) {
            throw new CannotStart(
                    "Another PostgreSQL answers on this port, with its data in " + actual + ". Stop that one first.");
        }
    }

    void prepare() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            if (count(connection, "select count(*) from pg_roles where rolname like 'sikkerby@_%' escape '@'") == 0) {
                statement.execute(roles());
            }
            for (var role : ROLES) statement.execute("alter role " + role + " password '" + PASSWORD + "'");
            if (count(connection, "select count(*) from pg_database where datname = '" + DATABASE + "'") == 0) {
                statement.execute("create database " + DATABASE + " owner sikkerby_owner");
            }
        }
    }

    private static String roles() {
        try (var script = Administrator.class.getResourceAsStream("/sikkerby/log/roles.sql")) {
            if (script == null) throw new IllegalStateException("roles.sql is not on the class path");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String ask(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(server + database, user, password);
    }
}
