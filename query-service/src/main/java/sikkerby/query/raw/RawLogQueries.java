package sikkerby.query.raw;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Shown;
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
            where (:type::text is null or e.type = :type) and (:object::uuid is null or e.aggregate_id = :object)
              and n.position <= :end
            """;

    private final JdbcClient jdbc;
    private final Snapshot snapshot;
    private final JsonMapper json = new JsonMapper();

    RawLogQueries(JdbcClient jdbc, Snapshot snapshot) {
        this.jdbc = jdbc;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<RawEvent>> answer(RawLog question) {
        return snapshot.read(TimeRequest.now(), List.of(), asOf -> page(question, asOf.knownAt()));
    }

    private Page<RawEvent> page(RawLog question, long end) {
        var total = asked("select count(*)" + ASKED_FOR, question, end)
                .query(Long.class)
                .single();
        var found = asked("""
                        select n.position, e.event_id, e.type, e.revision, e.aggregate_id, e.sequence, n.recorded_at,
                               e.payload, e.metadata, e.content
                        """ + ASKED_FOR + " and n.position > :behind order by n.position limit :most", question, end)
                .param("behind", question.behind())
                .param("most", question.limit() + 1)
                .query((row, _) -> event(row))
                .list();
        if (found.size() <= question.limit()) return new Page<>(found, null, total);
        var page = found.subList(0, question.limit());
        return new Page<>(page, "@" + page.getLast().position(), total);
    }

    private JdbcClient.StatementSpec asked(String sql, RawLog question, long end) {
        return jdbc.sql(sql)
                .param("type", question.type(), Types.VARCHAR)
                .param("object", question.object(), Types.OTHER)
                .param("end", end);
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
