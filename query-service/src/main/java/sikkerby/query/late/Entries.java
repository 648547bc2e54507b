package sikkerby.query.late;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
            select t.position, t.event_id, c.corrected_by, t.agency, greatest(t.recorded_on - f.occurred_on, 0) as lag
              from (select position, event_id, type, agency, entered, recorded_on, occurred_on from read.timing
                    union all
                    <in the log>) t
              left join correction c using (event_id),
                   lateral (select <happened>) f (occurred_on)
             where t.position <= :knownAt and t.type = any(:types) and t.entered
               and f.occurred_on <= :validAt <narrowed>)
        """.replace("<in the log>", Timings.IN_LOG);
    private static final String RECORDED = "t.occurred_on";
    private static final String UNDERSTOOD = "coalesce(c.occurred_on, t.occurred_on)";

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
        return and("t.agency = :partner", "partner", partner.value());
    }

    Entries recorded(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null) and("t.recorded_on >= :from", "from", from);
        if (to != null) and("t.recorded_on <= :to", "to", to);
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
