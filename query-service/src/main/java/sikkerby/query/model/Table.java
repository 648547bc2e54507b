package sikkerby.query.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import sikkerby.events.fact.SourceStatus;

/** Writes the rows of one read model, in its live table or in one that is being rebuilt. */
final class Table<S> {

    static final String LIVE = "read";
    static final String FRESH = "rebuild";

    private static final int ROWS_AT_ONCE = 100;

    /** One row to be written; known until, not including, a position, or for good. */
    record Entry<S>(
            UUID object,
            Slice<S> slice,
            long knownFrom,
            @Nullable Long knownTo) {}

    private final ReadModel<S> model;
    private final List<Column<Slice<S>>> columns;
    private final String name;
    private final NamedParameterJdbcTemplate jdbc;

    Table(ReadModel<S> model, String schema, NamedParameterJdbcTemplate jdbc) {
        this.model = model;
        this.columns = columns(model);
        this.name = schema + "." + model.name();
        this.jdbc = jdbc;
    }

    // A row says where it comes from and what was written, too, and what is searched says it folded, its title apart.
    private static <S> List<Column<Slice<S>>> columns(ReadModel<S> model) {
        var all = new ArrayList<Column<Slice<S>>>();
        for (var it : model.columns())
            all.add(new Column<>(it.name(), it.type(), slice -> it.value().apply(slice.state())));
        all.add(new Column<>(
                "source_status", "text", slice -> name(slice.source().status())));
        all.add(new Column<>("source_url", "text", slice -> slice.source().url()));
        all.add(new Column<>("said", "text[]", slice -> slice.said().toArray()));
        if (model instanceof Searched<S> searched) {
            all.add(new Column<>("title", "text", slice -> Words.title(searched.subject(slice.state()))));
            all.add(new Column<>("words", "text", slice -> Words.all(searched.subject(slice.state()), slice.said())));
        }
        return List.copyOf(all);
    }

    private static @Nullable String name(@Nullable SourceStatus status) {
        return status == null ? null : status.name();
    }

    static Source source(ResultSet row) throws SQLException {
        var status = row.getString("source_status");
        return new Source(status == null ? null : SourceStatus.valueOf(status), row.getString("source_url"));
    }

    /** What is held to be so at present. */
    List<Span> open(UUID object) {
        return jdbc.query(
                "select valid_from, valid_to, state, source_status, source_url, said from " + name
                        + " where object = :object and known_to is null",
                Map.of("object", object),
                (row, _) -> new Span(
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        row.getString("state"),
                        source(row),
                        List.of((String[]) row.getArray("said").getArray())));
    }

    /** Whether it has rows of this object. */
    boolean holds(UUID object) {
        var sql = "select exists (select 1 from " + name + " where object = :object)";
        return Boolean.TRUE.equals(jdbc.queryForObject(sql, Map.of("object", object), Boolean.class));
    }

    /** Whether something was already written of what became known later than this. */
    boolean isPast(UUID object, long position) {
        var sql = "select exists (select 1 from " + name
                + " where object = :object and (known_from > :position or known_to > :position))";
        return Boolean.TRUE.equals(
                jdbc.queryForObject(sql, Map.of("object", object, "position", position), Boolean.class));
    }

    void close(UUID object, Collection<Span> spans, long position) {
        if (spans.isEmpty()) return;
        var days = spans.stream().map(Span::from).toArray(LocalDate[]::new);
        var those = Map.of("object", object, "position", position, "days", texts(days));
        var open = " where object = :object and known_to is null and valid_from = any(:days::date[])";
        // A row that became known at this very position was never shown: it leaves no empty row behind.
        jdbc.update("delete from " + name + open + " and known_from = :position", those);
        jdbc.update("update " + name + " set known_to = :position" + open, those);
    }

    void insert(Collection<Entry<S>> entries) {
        if (entries.isEmpty()) return;
        var sql = """
                insert into <name> (object, valid_from, valid_to, known_from, known_to, state<names>)
                values (:object, :valid_from, :valid_to, :known_from, :known_to, :state<values>)
                """.replace("<name>", name)
                .replace("<names>", names())
                .replace("<values>", columns.stream().map(it -> ", " + cast(it)).collect(Collectors.joining()));
        // What much was said about says all of it in each row: not all of them are held in memory as texts at once.
        entries.stream()
                .gather(Gatherers.windowFixed(ROWS_AT_ONCE))
                .forEach(some -> jdbc.batchUpdate(
                        sql, some.stream().map(this::parameters).toArray(SqlParameterSource[]::new)));
    }

    void forget(Collection<UUID> objects) {
        var these = Map.of("objects", texts(objects.toArray()));
        jdbc.update("delete from " + name + " where object = any(:objects::uuid[])", these);
    }

    /** Takes these objects' rows from the live table as they stand there. */
    void carryOver(Collection<UUID> objects) {
        if (objects.isEmpty()) return;
        var sql = """
                insert into <name> (object, valid_from, valid_to, known_from, known_to, state<names>)
                select object, valid_from, valid_to, known_from, known_to, state<names>
                  from <live> where object = any(:objects::uuid[])
                """.replace("<name>", name)
                .replace("<live>", LIVE + "." + model.name())
                .replace("<names>", names());
        jdbc.update(sql, Map.of("objects", texts(objects.toArray())));
    }

    private String names() {
        return columns.stream().map(it -> ", " + it.name()).collect(Collectors.joining());
    }

    private static String cast(Column<?> column) {
        var parameter = ":" + column.name();
        if (column.type().endsWith("[]")) parameter = "cast(" + parameter + " as text[])";
        return "cast(" + parameter + " as " + column.type() + ")";
    }

    private SqlParameterSource parameters(Entry<S> entry) {
        var slice = entry.slice();
        var parameters = new HashMap<String, @Nullable Object>();
        for (var column : columns) {
            var value = column.value().apply(slice);
            parameters.put(column.name(), value instanceof Object[] array ? texts(array) : value);
        }
        parameters.put("object", entry.object());
        parameters.put("valid_from", slice.from());
        parameters.put("valid_to", slice.until());
        parameters.put("known_from", entry.knownFrom());
        parameters.put("known_to", entry.knownTo());
        parameters.put("state", States.write(slice.state()));
        return new MapSqlParameterSource(parameters);
    }

    private static String[] texts(Object[] values) {
        return Arrays.stream(values).map(String::valueOf).toArray(String[]::new);
    }
}
