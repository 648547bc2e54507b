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
import sikkerby.query.time.Reading;

/** What people entered, with the days it took them; narrowed by conditions. */
final class Entries {

    // What followed by itself, or what another entry led to, nobody was late with. There are few corrections; of two of
    // one entry, the later holds, value by value: as {@link sikkerby.query.time.Known#understood} has it.
    private static final String ENTERED = """
        with correction as (
            select (c.json ->> 'entry')::uuid as event_id,
                   (array_agg(e.event_id order by n.position desc))[1] as corrected_by,
                   (array_agg(c.json #>> '{corrected,occurredOn}' order by n.position desc)
                        filter (where c.json #>> '{corrected,occurredOn}' is not null))[1]::date as occurred_on,
                   coalesce((array_agg(c.json #>> '{corrected,annulled}' order by n.position desc)
                        filter (where c.json #>> '{corrected,annulled}' is not null))[1]::boolean, false) as annulled
              from log.event e
              join log.entry n using (global_index),
                   lateral (select convert_from(e.payload, 'UTF8')::json) c (json)
             where e.type = 'correction.EntryCorrected' and n.position <= :knownAt
             group by 1),
        entry as (
            select n.position, n.recorded_at, e.event_id, c.corrected_by,
                   coalesce(m.json ->> 'onBehalfOf', m.json ->> 'partner') as agency,
                   greatest((n.recorded_at at time zone 'Europe/Copenhagen')::date - f.occurred_on, 0) as lag, f.occurred_on
              from log.entry n
              join log.event e using (global_index)
              left join correction c using (event_id),
                   lateral (select convert_from(e.metadata, 'UTF8')::json) m (json),
                   lateral (select <happened>) f (occurred_on)
             where n.position <= :knownAt and e.type = any(:types)
               and m.json ->> 'causation' is null and m.json ->> 'origin' <> 'SYSTEM'
               and f.occurred_on <= :validAt <narrowed>)
        """;
    private static final String RECORDED = "(convert_from(e.payload, 'UTF8')::json ->> 'occurredOn')::date";
    private static final String UNDERSTOOD = "coalesce(c.occurred_on, " + RECORDED + ")";

    private final StringBuilder narrowed = new StringBuilder();
    private final Map<String, Object> parameters = new HashMap<>();
    private final Reading reading;

    Entries(AsOf asOf, String[] types, Reading reading) {
        this.reading = reading;
        if (reading == Reading.UNDERSTOOD) narrowed.append(" and c.annulled is not true");
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
        var happened = reading == Reading.RECORDED ? RECORDED : UNDERSTOOD;
        return jdbc.sql(ENTERED.replace("<narrowed>", narrowed).replace("<happened>", happened) + sql)
                .params(parameters);
    }

    private Entries and(String condition, String name, Object value) {
        narrowed.append(" and ").append(condition);
        parameters.put(name, value);
        return this;
    }
}
