package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

/** The tables of all read models of a run, as they stand in its database. */
public record ReadTables(Run run) {

    List<String> models() {
        var models =
                run.as("sekretariat").read("/actuator/rebuild").done().body().path("models");
        return StreamSupport.stream(models.spliterator(), false)
                .map(it -> it.asString())
                .toList();
    }

    /** Each of them, row by row. */
    public void holdTheSameRebuiltTwice() throws SQLException {
        var position = reached();
        var live = rows(position);
        assertThat(live.values()).noneMatch(List::isEmpty);

        rebuildAll();
        var once = rows(position);
        rebuildAll();
        var twice = rows(position);

        for (var model : models()) {
            assertThat(once.get(model)).as(model).isEqualTo(live.get(model));
            assertThat(twice.get(model)).as(model).isEqualTo(live.get(model));
        }
    }

    private void rebuildAll() {
        for (var model : models()) {
            var rebuilt = run.as("sekretariat")
                    .sendToQueryService("/actuator/rebuild/" + model)
                    .done();
            if (!rebuilt.body().path("skipped").isEmpty()) throw new AssertionError(rebuilt.body());
        }
    }

    /** The position that all of them have reached. */
    private long reached() throws SQLException {
        var sql = "select min((convert_from(token, 'UTF8')::json ->> 'globalIndex')::bigint)::text from read.token";
        return Long.parseLong(texts(sql).getFirst());
    }

    /** All rows and columns, as known at a position: others may go on writing. */
    private Map<String, List<String>> rows(long position) throws SQLException {
        var rows = new TreeMap<String, List<String>>();
        for (var model : models()) {
            rows.put(model, texts("""
                    select (to_jsonb(it) || jsonb_build_object('known_to', case when known_to <= %1$d then known_to end))::text
                      from read.%2$s it where known_from <= %1$d order by 1
                    """.formatted(position, model)));
        }
        return rows;
    }

    private List<String> texts(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (found.next()) texts.add(found.getString(1));
            return texts;
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + run.ports().database() + "/sikkerby", "postgres", "");
    }
}
