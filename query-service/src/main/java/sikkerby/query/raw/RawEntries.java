package sikkerby.query.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The entries of the log as they stand, also where a type is not known to this version. */
@Component
class RawEntries {

    private static final String UP_TO_END = """
             from log.entry n join log.event e using (global_index)
            where n.position <= :end
            """;

    private final JdbcClient jdbc;
    private final Finder finder;
    private final Models models;
    private final JsonMapper json = new JsonMapper();

    RawEntries(JdbcClient jdbc, Finder finder, Models models) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.models = models;
    }

    /** The object that is meant. An id may be in the log alone, but only read models know numbers. */
    @Nullable
    UUID object(Wanted wanted) {
        Which which = wanted.object();
        if (which == null) return null;
        return which.id() != null ? which.id() : finder.anywhere("object", models.all(), which);
    }

    /** How many there are up to this position. */
    long count(Wanted wanted, @Nullable UUID object, long end) {
        if (wanted.type() == null && object == null) return end;
        return asked("select count(*)", "", wanted, object, end)
                .query(Long.class)
                .single();
    }

    /** Those behind one position and up to another, in their order. */
    List<RawEvent> behind(long behind, Wanted wanted, @Nullable UUID object, long end, int most) {
        return asked("""
                        select n.position, e.event_id, e.type, e.revision, e.aggregate_id, e.sequence, n.recorded_at,
                               e.payload, e.metadata, e.content
                        """, " and n.position > :behind order by n.position limit :most", wanted, object, end)
                .param("behind", behind)
                .param("most", most)
                .query((row, _) -> event(row))
                .list();
    }

    private JdbcClient.StatementSpec asked(String select, String rest, Wanted wanted, @Nullable UUID object, long end) {
        var narrowed = (wanted.type() == null ? "" : " and e.type = :type")
                + (object == null ? "" : " and e.aggregate_id = :object");
        var asked = jdbc.sql(select + UP_TO_END + narrowed + rest).param("end", end);
        if (wanted.type() != null) asked = asked.param("type", wanted.type());
        return object == null ? asked : asked.param("object", object);
    }

    private RawEvent event(ResultSet row) throws SQLException {
        var payload = new String(row.getBytes("payload"), UTF_8);
        var metadata = new String(row.getBytes("metadata"), UTF_8);
        var content = row.getBytes("content");
        var fact = json.readTree(payload);
        var circumstances = json.readTree(metadata);
        return new RawEvent(
                row.getLong("position"),
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                row.getInt("revision"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence") + 1,
                text(fact, "occurredOn"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                text(circumstances, "actor"),
                text(circumstances, "partner"),
                text(circumstances, "onBehalfOf"),
                text(circumstances, "correlation"),
                text(circumstances, "causation"),
                text(circumstances, "origin"),
                payload,
                metadata,
                content == null ? null : new String(content, UTF_8));
    }

    private static @Nullable String text(JsonNode json, String field) {
        var value = json.get(field);
        return value == null || value.isNull() ? null : value.asString();
    }
}
