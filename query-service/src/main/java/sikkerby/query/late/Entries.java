package sikkerby.query.late;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.time.AsOf;

/** What people entered, with the days it took them; narrowed by conditions. */
final class Entries {

    // What followed by itself, or what another entry led to, nobody was late with.
    private static final String ENTERED = """
        with entry as (
            select n.position, n.recorded_at, e.event_id,
                   coalesce(m.json ->> 'onBehalfOf', m.json ->> 'partner') as agency,
                   (n.recorded_at at time zone 'Europe/Copenhagen')::date - f.occurred_on as lag, f.occurred_on
              from log.entry n
              join log.event e using (global_index),
                   lateral (select convert_from(e.metadata, 'UTF8')::json) m (json),
                   lateral (select (convert_from(e.payload, 'UTF8')::json ->> 'occurredOn')::date) f (occurred_on)
             where n.position <= :knownAt and e.type = any(:types)
               and m.json ->> 'causation' is null and m.json ->> 'origin' <> 'SYSTEM'
               and f.occurred_on <= :validAt <narrowed>)
        """;

    private final StringBuilder narrowed = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();

    Entries(AsOf asOf, String[] types) {
        parameters.put("knownAt", asOf.knownAt());
        parameters.put("validAt", asOf.validAt());
        parameters.put("types", types);
    }

    Entries of(@Nullable PartnerCode partner) {
        if (partner == null) return this;
        return and("coalesce(m.json ->> 'onBehalfOf', m.json ->> 'partner') = :partner", "partner", partner.value());
    }

    Entries recorded(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null)
            and("n.recorded_at >= :from", "from", Copenhagen.beginOf(from).atOffset(ZoneOffset.UTC));
        if (to != null)
            and(
                    "n.recorded_at < :until",
                    "until",
                    Copenhagen.beginOf(to.plusDays(1)).atOffset(ZoneOffset.UTC));
        return this;
    }

    /** What is selected from {@code entry}. */
    JdbcClient.StatementSpec select(JdbcClient jdbc, String sql) {
        return jdbc.sql(ENTERED.replace("<narrowed>", narrowed) + sql).params(parameters);
    }

    private Entries and(String condition, String name, Object value) {
        narrowed.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }
}
