package sikkerby.benchmark.yardstick;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import sikkerby.benchmark.running.Store;

/** COPY in its binary form: the quickest way in and out that PostgreSQL has. */
public final class Copy {

    private static final String LOG = """
            copy (
                select n.position, n.recorded_at, e.event_id, e.aggregate_id, e.sequence, e.type, e.revision, e.payload,
                    e.metadata, e.content
                from log.event e join log.entry n using (global_index) order by n.position
            ) to stdout (format binary)""";

    private record Table(String name, String columns, Path rows) {}

    private final Store store;
    private final Path folder;
    private final List<Table> tables = new ArrayList<>();

    public Copy(Store store, Path folder) {
        this.store = store;
        this.folder = folder;
    }

    /** All rows of the log, handed to nobody; how many a second. */
    public double logOut(long events) throws SQLException, IOException {
        var begun = System.nanoTime();
        out(LOG, OutputStream.nullOutputStream());
        return events / seconds(begun);
    }

    /** Keeps the rows of these read models as they stand now. */
    public void keep(List<String> models) throws SQLException, IOException {
        Files.createDirectories(folder);
        tables.clear();
        for (var model : models) {
            var columns = columns(model);
            var rows = folder.resolve(model + ".copy");
            try (var file = Files.newOutputStream(rows)) {
                out("copy read." + model + " (" + columns + ") to stdout (format binary)", file);
            }
            tables.add(new Table(model, columns, rows));
        }
    }

    /** What was kept, into tables like those of the read models, indexes and all; how many seconds it took. */
    public double rowsIn() throws SQLException, IOException {
        try (var connection = store.superuser().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create schema if not exists yardstick");
            var took = 0.0;
            for (var table : tables) {
                statement.execute("drop table if exists yardstick.into");
                var begun = System.nanoTime();
                statement.execute("create table yardstick.into (like read." + table.name() + " including all)");
                in(
                        connection,
                        "copy yardstick.into (" + table.columns() + ") from stdin (format binary)",
                        table.rows());
                took += seconds(begun);
            }
            return took;
        }
    }

    private static void in(Connection connection, String sql, Path rows) throws SQLException, IOException {
        try (var file = Files.newInputStream(rows)) {
            copying(connection).copyIn(sql, file);
        }
    }

    private void out(String sql, OutputStream to) throws SQLException, IOException {
        try (var connection = store.superuser().getConnection()) {
            copying(connection).copyOut(sql, to);
        }
    }

    private static CopyManager copying(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    /** All but what the table makes by itself. */
    private String columns(String model) {
        return store.sql().sql("""
                        select string_agg(quote_ident(column_name), ', ' order by ordinal_position)
                        from information_schema.columns
                        where table_schema = 'read' and table_name = :model and is_generated = 'NEVER'
                        """).param("model", model).query(String.class).single();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }
}
