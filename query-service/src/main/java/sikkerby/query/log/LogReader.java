package sikkerby.query.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.events.stored.EventJson;
import sikkerby.events.stored.StoredEvent;
import sikkerby.events.strategy.StrategyRegisterEvent;
import sikkerby.query.time.Known;

/** Reads facts from the log, words put back. */
@Component
public final class LogReader {

    private static final String FACTS = """
        select n.position, n.recorded_at, e.event_id, e.aggregate_id, e.sequence,
               e.type, e.revision, e.payload, e.metadata, e.content
          from log.event e join log.entry n using (global_index)
        """;

    // Neither what only a newer version knows, nor the register of strategies: that only serves the write side's rules.
    private static final String[] TOLD = EventCatalogue.entries().stream()
            .filter(it -> !StrategyRegisterEvent.class.isAssignableFrom(it.event()))
            .map(EventCatalogue.Entry::name)
            .toArray(String[]::new);

    private static final String TOLD_BETWEEN = "n.position > :behind and n.position <= :upTo and e.type = any(:types)";
    private static final String HAPPENED_BY =
            " and (convert_from(e.payload, 'UTF8')::json ->> 'occurredOn')::date <= :by";

    private final JdbcClient jdbc;
    private final EventJson json = new EventJson();

    public LogReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was known of one object up to a position, in the order of the log. */
    public List<Known> of(UUID object, long upTo) {
        return jdbc.sql(FACTS + "where e.aggregate_id = :object and n.position <= :upTo order by n.position")
                .param("object", object)
                .param("upTo", upTo)
                .query((row, _) -> known(row))
                .list();
    }

    /** What was known of some objects up to a position, in the order of the log. */
    public List<Known> of(Collection<UUID> objects, long upTo) {
        return jdbc.sql(FACTS
                        + "where e.aggregate_id = any(:objects::uuid[]) and n.position <= :upTo order by n.position")
                .param("objects", objects.stream().map(UUID::toString).toArray(String[]::new))
                .param("upTo", upTo)
                .query((row, _) -> known(row))
                .list();
    }

    /** The same, but only what people are told. */
    public List<Known> told(UUID object, long upTo) {
        return jdbc.sql(FACTS + """
                        where e.aggregate_id = :object and n.position <= :upTo and e.type = any(:types)
                        order by n.position
                        """)
                .param("object", object)
                .param("upTo", upTo)
                .param("types", TOLD)
                .query((row, _) -> known(row))
                .list();
    }

    /**
     * What people are told of what became known behind one position and up to another.
     *
     * @param by only what had happened by this day; null for all
     */
    public List<Known> told(long behind, long upTo, @Nullable LocalDate by, int most) {
        return between(FACTS, " order by n.position limit :most", behind, upTo, by)
                .param("most", most)
                .query((row, _) -> known(row))
                .list();
    }

    /** How much that is. */
    public long countTold(long behind, long upTo, @Nullable LocalDate by) {
        return between("select count(*) from log.event e join log.entry n using (global_index) ", "", behind, upTo, by)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec between(
            String select, String rest, long behind, long upTo, @Nullable LocalDate by) {
        var asked = jdbc.sql(select + " where " + TOLD_BETWEEN + (by == null ? "" : HAPPENED_BY) + rest)
                .param("types", TOLD)
                .param("behind", behind)
                .param("upTo", upTo);
        return by == null ? asked : asked.param("by", by);
    }

    /** When the entry at this position was recorded; nothing where there is none. */
    public Optional<Instant> recordedAt(long position) {
        return jdbc.sql("select recorded_at from log.entry where position = :position")
                .param("position", position)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** All corrections, proposals to correct and what was said to those that were known at a position, in the order of the log. */
    public List<Known> corrections(long upTo) {
        return jdbc.sql(FACTS + """
                        where e.type in ('correction.CorrectionProposed', 'correction.CorrectionConsented',
                                         'correction.CorrectionRefused', 'correction.CorrectionWithdrawn',
                                         'correction.EntryCorrected')
                          and n.position <= :upTo
                        order by n.position
                        """)
                .param("upTo", upTo)
                .query((row, _) -> known(row))
                .list();
    }

    /** These events, without what this version cannot tell, in the order of the log. */
    public List<Known> events(Collection<UUID> events) {
        return jdbc.sql(FACTS + "where e.event_id = any(:events::uuid[]) and e.type = any(:types) order by n.position")
                .param("events", events.stream().map(UUID::toString).toArray(String[]::new))
                .param("types", TOLD)
                .query((row, _) -> known(row))
                .list();
    }

    /** The names of all events that people are told. */
    public Stream<String> types() {
        return Arrays.stream(TOLD);
    }

    /** The last position of the log; 0 while it is empty. */
    public long end() {
        return jdbc.sql("select coalesce(max(position), 0) from log.entry")
                .query(Long.class)
                .single();
    }

    /**
     * The last position that was recorded before this instant; 0 where there is none. Nothing as long as something may
     * still be recorded before it.
     */
    public Optional<Long> recordedBefore(OffsetDateTime instant) {
        return jdbc.sql("""
            select coalesce((select position from log.entry where recorded_at < :instant
                              order by recorded_at desc, position desc limit 1), 0)
              from log.head
             where watermark >= cast(:instant as timestamptz) - interval '1 microsecond'
            """).param("instant", instant).query(Long.class).optional();
    }

    /** The instant at or before which nothing can any more be recorded; none before the log's first start. */
    public Optional<OffsetDateTime> watermark() {
        return jdbc.sql("select watermark from log.head")
                .query(OffsetDateTime.class)
                .optional();
    }

    /** Whether anything at all was said about this object, even if it has no position yet. */
    public boolean holds(UUID object) {
        return jdbc.sql("select exists (select 1 from log.event where aggregate_id = :object)")
                .param("object", object)
                .query(Boolean.class)
                .single();
    }

    /** Whether this event was appended, even if it has no position yet. */
    public boolean knows(UUID event) {
        return jdbc.sql("select exists (select 1 from log.event where event_id = :event)")
                .param("event", event)
                .query(Boolean.class)
                .single();
    }

    /** Where an event stands; empty while it has no position yet. */
    public Optional<Long> positionOf(UUID event) {
        return jdbc.sql("""
            select n.position from log.event e join log.entry n using (global_index)
             where e.event_id = :event
            """).param("event", event).query(Long.class).optional();
    }

    /** Where an object got this version, counted from 1. */
    public Optional<Long> positionOf(UUID object, long version) {
        return jdbc.sql("""
            select n.position from log.event e join log.entry n using (global_index)
             where e.aggregate_id = :object and e.sequence = :version - 1
            """)
                .param("object", object)
                .param("version", version)
                .query(Long.class)
                .optional();
    }

    private Known known(ResultSet row) throws SQLException {
        var stored = new StoredEvent(
                row.getString("type"),
                row.getInt("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                row.getBytes("content"));
        var read = json.read(stored);
        return new Known(
                row.getLong("position"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("event_id", UUID.class),
                stored.type(),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence") + 1,
                read.fact(),
                read.circumstances());
    }
}
