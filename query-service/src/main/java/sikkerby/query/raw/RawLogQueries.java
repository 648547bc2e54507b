package sikkerby.query.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.TimeRequest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log as it stands, also where a type is not known to this version. */
@Component
class RawLogQueries {

    private static final String ASKED_FOR = """
             from log.entry n join log.event e using (global_index)
            where n.position <= :end
            """;

    private final JdbcClient jdbc;
    private final Finder finder;
    private final Models models;
    private final Snapshot snapshot;
    private final JsonMapper json = new JsonMapper();

    RawLogQueries(JdbcClient jdbc, Finder finder, Models models, Snapshot snapshot) {
        this.jdbc = jdbc;
        this.finder = finder;
        this.models = models;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<RawEvent>> answer(RawLog question) {
        var object = question.object() == null ? null : object(question.object());
        return snapshot.read(TimeRequest.now(), List.of(), asOf -> page(question, object, asOf.knownAt()));
    }

    // An id may be in the log alone, but only read models know numbers.
    private UUID object(Which which) {
        return which.id() != null ? which.id() : finder.anywhere("object", models.all(), which);
    }

    private Page<RawEvent> page(RawLog question, @Nullable UUID object, long end) {
        if (question.behind() > end)
            throw new Invalid("after", "Loggen slutter ved @" + end + ".", "The log ends at @" + end + ".");
        var all = question.type() == null && object == null;
        var total = all
                ? end
                : asked("select count(*)", "", question, object, end)
                        .query(Long.class)
                        .single();
        var found = asked("""
                        select n.position, e.event_id, e.type, e.revision, e.aggregate_id, e.sequence, n.recorded_at,
                               e.payload, e.metadata, e.content
                        """, " and n.position > :behind order by n.position limit :most", question, object, end)
                .param("behind", question.behind())
                .param("most", question.limit() + 1)
                .query((row, _) -> event(row))
                .list();
        if (found.size() <= question.limit()) return new Page<>(found, null, total);
        var page = found.subList(0, question.limit());
        return new Page<>(page, "@" + page.getLast().position(), total);
    }

    private JdbcClient.StatementSpec asked(
            String select, String rest, RawLog question, @Nullable UUID object, long end) {
        var narrowed = (question.type() == null ? "" : " and e.type = :type")
                + (object == null ? "" : " and e.aggregate_id = :object");
        var asked = jdbc.sql(select + ASKED_FOR + narrowed + rest).param("end", end);
        if (question.type() != null) asked = asked.param("type", question.type());
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
