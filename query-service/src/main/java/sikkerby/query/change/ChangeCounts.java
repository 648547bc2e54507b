package sikkerby.query.change;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.query.change.Change.Kind;
import sikkerby.query.log.LogReader;

/** Puts what became known between two positions into its three classes without reading it all. */
@Component
class ChangeCounts {

    // As ChangeQueries tells one that it has read.
    private static final String CLASSED = """
          from (select e.event_id, n.position,
                       case when e.type = 'correction.EntryCorrected' then 'CORRECTED'
                            when h.day < :day then 'LEARNED_LATE'
                            else 'WORLD_CHANGED' end as class
                  from log.event e join log.entry n using (global_index)
                 cross join lateral
                       (select (convert_from(e.payload, 'UTF8')::json ->> 'occurredOn')::date as day) h
                 where n.position > :behind and n.position <= :upTo and e.type = any(:types)
                   and (:all or h.day <= :by)) c
        """;

    private final JdbcClient jdbc;
    private final LogReader log;

    ChangeCounts(JdbcClient jdbc, LogReader log) {
        this.jdbc = jdbc;
        this.log = log;
    }

    /**
     * What is asked about.
     *
     * @param day what happened before it was learned late
     * @param by only what had happened by this day; null for all
     */
    record Between(
            long behind, long upTo, LocalDate day, @Nullable LocalDate by) {}

    /** How much there is of each class. */
    Map<Kind, Long> of(Between asked) {
        var counts = new EnumMap<Kind, Long>(Kind.class);
        for (var kind : Kind.values()) counts.put(kind, 0L);
        jdbc.sql("select class, count(*) as number " + CLASSED + " group by class")
                .params(parameters(asked))
                .query((row, _) -> counts.put(Kind.valueOf(row.getString("class")), row.getLong("number")))
                .list();
        return counts;
    }

    /** The first events of one class, in the order of the log. */
    List<UUID> events(Kind kind, Between asked, int most) {
        return jdbc.sql("select event_id " + CLASSED + " where class = :class order by position limit :most")
                .params(parameters(asked))
                .param("class", kind.name())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /**
     * One of the last of its class.
     *
     * @param number how many there are of the class in all
     */
    record Last(Kind kind, long number, UUID event) {}

    /** The last events of each class. */
    List<Last> last(Between asked, int most) {
        return jdbc.sql("""
                select class, number, event_id
                  from (select class, event_id, count(*) over (partition by class) as number,
                               row_number() over (partition by class order by position desc) as place
                """ + CLASSED + ") last where place <= :most")
                .params(parameters(asked))
                .param("most", most)
                .query((row, _) -> new Last(
                        Kind.valueOf(row.getString("class")),
                        row.getLong("number"),
                        row.getObject("event_id", UUID.class)))
                .list();
    }

    private Map<String, Object> parameters(Between asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put("types", log.types().toArray(String[]::new));
        parameters.put("behind", asked.behind());
        parameters.put("upTo", asked.upTo());
        parameters.put("day", asked.day());
        parameters.put("all", asked.by() == null);
        parameters.put("by", asked.by() == null ? asked.day() : asked.by());
        return parameters;
    }
}
