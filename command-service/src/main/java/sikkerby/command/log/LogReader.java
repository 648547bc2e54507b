package sikkerby.command.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.events.stored.StoredEvent;

/** Reads what is stored of single objects, whether or not it has a position yet. */
public final class LogReader {

    /** One event of an object, told to somebody who missed it. */
    public record Came(UUID event, long sequence, String type, Instant appendedAt) {}

    private static final String CORRECTION =
            EventCatalogue.of(EntryCorrected.class).name();

    private final JdbcClient database;

    public LogReader(DataSource database) {
        this.database = JdbcClient.create(database);
    }

    /** The last event of this object; nothing for one that does not exist. */
    public Optional<Stored> last(UUID object) {
        return database.sql("""
                        select aggregate_id, sequence, event_id from log.event
                        where aggregate_id = :object
                        order by sequence desc limit 1
                        """)
                .param("object", object)
                .query((row, _) ->
                        new Stored(row.getObject(1, UUID.class), row.getLong(2), row.getObject(3, UUID.class)))
                .optional();
    }

    /** Whether an entry of this object was corrected after that sequence. */
    boolean isCorrected(UUID object, long sequence) {
        return database.sql("""
                        select exists (
                            select from log.event
                            where aggregate_id = :object and sequence > :sequence and type = :correction)
                        """)
                .param("object", object)
                .param("sequence", sequence)
                .param("correction", CORRECTION)
                .query(Boolean.class)
                .single();
    }

    /** The object that an event was stored of; nothing for one that does not exist. */
    public Optional<UUID> objectOf(UUID event) {
        return database.sql("select aggregate_id from log.event where event_id = :event")
                .param("event", event)
                .query(UUID.class)
                .optional();
    }

    /** What came after that sequence, for the refusal of a change that did not know of it. */
    public List<Came> since(UUID object, long sequence) {
        return database.sql("""
                        select event_id, sequence, type, appended_at from log.event
                        where aggregate_id = :object and sequence > :sequence
                        order by sequence
                        """)
                .param("object", object)
                .param("sequence", sequence)
                .query((row, _) -> new Came(
                        row.getObject(1, UUID.class), row.getLong(2), row.getString(3), instant(row, "appended_at")))
                .list();
    }

    /** Which of these objects have another last sequence than this: one statement, one snapshot. */
    public Set<UUID> moved(Map<UUID, Long> read) {
        if (read.isEmpty()) return Set.of();
        var objects = List.copyOf(read.keySet());
        return database.sql("""
                        select guard.object from unnest(:objects::uuid[], :sequences) as guard (object, sequence)
                        where guard.sequence <> coalesce(
                            (select max(event.sequence) from log.event where event.aggregate_id = guard.object), -1)
                        """)
                .param("objects", objects.stream().map(UUID::toString).toArray(String[]::new))
                .param("sequences", objects.stream().map(read::get).toArray(Long[]::new))
                .query(UUID.class)
                .set();
    }

    /** The objects of this kind that name the other, in no order that means anything but always the same. */
    List<UUID> naming(Search search) {
        return database.sql("""
                        select object from log.reference where referred = :referred and kind = :kind order by object
                        """)
                .param("referred", search.referred())
                .param("kind", search.kind())
                .query(UUID.class)
                .list();
    }

    /** What an attempt was decided on that is no longer so; nothing where its refusal or no-op is final. */
    public Set<UUID> moved(Attempt attempt) {
        var searched = attempt.searches().entrySet().stream()
                .filter(search -> naming(search.getKey()).size() != search.getValue())
                .map(search -> search.getKey().referred())
                .collect(Collectors.toUnmodifiableSet());
        return Stream.of(moved(attempt.guards()), moved(attempt.targets()), searched)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    List<EventRow> events(UUID object, long from) {
        return rows("content", object, from);
    }

    List<EventRow> eventsWithoutWords(UUID object, long from) {
        return rows("null::bytea", object, from);
    }

    private List<EventRow> rows(String content, UUID object, long from) {
        return database.sql("""
                        select event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                            payload, metadata, %s as content
                        from log.event
                        where aggregate_id = :object and sequence >= :from
                        order by sequence
                        """.formatted(content))
                .param("object", object)
                .param("from", from)
                .query((row, _) -> row(row))
                .list();
    }

    private static EventRow row(ResultSet row) throws SQLException {
        byte @Nullable [] content = row.getBytes("content");
        var stored = new StoredEvent(
                row.getString("type"),
                row.getInt("revision"),
                row.getBytes("payload"),
                row.getBytes("metadata"),
                content);
        return new EventRow(
                row.getObject("event_id", UUID.class),
                row.getString("aggregate_type"),
                row.getObject("aggregate_id", UUID.class),
                row.getLong("sequence"),
                stored,
                instant(row, "appended_at"),
                Set.of());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at.toInstant();
    }
}
