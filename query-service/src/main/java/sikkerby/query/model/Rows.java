package sikkerby.query.model;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.fact.SourceStatus;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Bookmark;
import sikkerby.query.time.Cursors;
import sikkerby.query.time.TimeRequest;

/**
 * The rows of one read model that hold as of two dates, narrowed by conditions. In a condition the row goes by the alias
 * {@code it}.
 */
public final class Rows<S> {

    private final ReadModel<S> model;
    private final AsOf asOf;
    private final JdbcClient jdbc;
    private final Cursors cursors;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, @Nullable Object> parameters = new HashMap<>();

    Rows(ReadModel<S> model, AsOf asOf, JdbcClient jdbc, Cursors cursors) {
        this.model = model;
        this.asOf = asOf;
        this.jdbc = jdbc;
        this.cursors = cursors;
        conditions.add(HistoryTable.holds("it", asOf));
        parameters.put("model", model.name());
        parameters.put("validAt", asOf.validAt());
        parameters.put("knownAt", asOf.knownAt());
    }

    public Rows<S> where(String condition) {
        conditions.add(condition);
        return this;
    }

    /** Narrows by a named parameter; one that is null does not narrow. */
    public Rows<S> where(String condition, String name, @Nullable Object value) {
        if (value == null) return this;
        parameters.put(name, value);
        return where(condition);
    }

    /** Narrows to what speaks of these words; null does not narrow. */
    public Rows<S> speaksOf(@Nullable String words) {
        if (words == null) return this;
        var sought = Sought.of(words, jdbc);
        parameters.putAll(sought.parameters());
        return where(sought.condition());
    }

    /** Narrows to what is a fact, or illustrates; null does not narrow. */
    public Rows<S> sourced(@Nullable SourceStatus status) {
        return where("it.source_status = :sourceStatus", "sourceStatus", status == null ? null : status.name());
    }

    /** Narrows by several named parameters at once. */
    public Rows<S> where(String condition, Map<String, ?> named) {
        parameters.putAll(named);
        return where(condition);
    }

    public Optional<Row<S>> one(UUID object) {
        return where("it.object = :object", "object", object).all().stream().findFirst();
    }

    /** All of them, in the order of their objects. */
    public List<Row<S>> all() {
        return select("it.object::text", "").stream().map(Keyed::row).toList();
    }

    public long count() {
        var sql = "select count(*) from read." + model.name() + " it where " + narrowed();
        return jdbc.sql(sql).params(parameters).query(Long.class).single();
    }

    /** One page in the order of a column that is never null; objects that are equal in it follow by their id. */
    public Page<Row<S>> page(TimeRequest time, String column) {
        var total = count();
        var bookmark = time.bookmark();
        if (bookmark != null) {
            where("(it." + column + "::text collate \"C\", it.object) > (:lastKey, :lastObject)");
            parameters.put("lastKey", bookmark.key());
            parameters.put("lastObject", bookmark.object());
        }
        var key = "it." + column + "::text collate \"C\"";
        var found = select(key, "limit " + (time.limit() + 1));
        if (found.size() <= time.limit())
            return new Page<>(found.stream().map(Keyed::row).toList(), null, total);
        var page = found.subList(0, time.limit());
        var last = page.getLast();
        var next = cursors.after(time, asOf, new Bookmark(last.key(), last.row().object()));
        return new Page<>(page.stream().map(Keyed::row).toList(), next, total);
    }

    private record Keyed<S>(String key, Row<S> row) {}

    private List<Keyed<S>> select(String key, String limit) {
        var sql = """
            select it.object, it.valid_from, it.valid_to, it.state, it.source_status, it.source_url, <key> as key,
                   coalesce((select e.sequence + 1 from log.event e join log.entry n using (global_index)
                              where e.aggregate_id = it.object and n.position <= :knownAt
                              order by e.sequence desc limit 1), 0) as version,
                   exists (select 1 from read.dead_letter d
                            where d.processing_group = :model and d.sequence_identifier = it.object::text
                              and d.position <= :knownAt)
                   or exists (select 1 from read.gap g
                               where g.model = :model and g.object = it.object and g.known_from <= :knownAt
                                 and (g.known_to is null or g.known_to > :knownAt)) as incomplete
              from read.<table> it
             where <narrowed>
             order by <key>, it.object <limit>
            """.replace("<key>", key)
                .replace("<table>", model.name())
                .replace("<narrowed>", narrowed())
                .replace("<limit>", limit);
        return jdbc.sql(sql).params(parameters).query((row, _) -> keyed(row)).list();
    }

    private Keyed<S> keyed(ResultSet row) throws SQLException {
        return new Keyed<>(
                row.getString("key"),
                new Row<>(
                        row.getObject("object", UUID.class),
                        row.getLong("version"),
                        row.getBoolean("incomplete"),
                        Table.source(row),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class),
                        States.read(row.getString("state"), model.state())));
    }

    private String narrowed() {
        return conditions.stream().map(it -> "(" + it + ")").collect(Collectors.joining(" and "));
    }
}
