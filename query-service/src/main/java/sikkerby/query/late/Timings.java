package sikkerby.query.late;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps when each entry of the log happened and was recorded, and whose word it was, so that nobody has to read all of the
 * log for it. Questions read in the log what is not kept yet: they never wait for this, and are right without it.
 */
@Component
public final class Timings {

    /** Those behind a position, as they stand in the log. */
    static final String IN_LOG = """
        select n.position, e.event_id, e.type, coalesce(m."onBehalfOf", m.partner) as agency,
               m.causation is null and m.origin <> 'SYSTEM' as entered,
               (n.recorded_at at time zone 'Europe/Copenhagen')::date as recorded_on,
               (convert_from(e.payload, 'UTF8')::json ->> 'occurredOn')::date as occurred_on
          from log.entry n
          join log.event e using (global_index)
         cross join lateral json_to_record(convert_from(e.metadata, 'UTF8')::json)
               as m ("onBehalfOf" text, partner text, causation text, origin text)
         where n.position > (select coalesce(max(position), 0) from read.timing)
        """;

    private static final int AT_ONCE = 10_000;

    private final JdbcClient jdbc;

    Timings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes in the first of what is new; other instances may do the same meanwhile. */
    public void takeIn() {
        jdbc.sql("""
                insert into read.timing (position, event_id, type, agency, entered, recorded_on, occurred_on)
                select position, event_id, type, agency, coalesce(entered, false), recorded_on, occurred_on
                  from (%s order by n.position limit :most) entry
                on conflict do nothing
                """.formatted(IN_LOG)).param("most", AT_ONCE).update();
    }
}
