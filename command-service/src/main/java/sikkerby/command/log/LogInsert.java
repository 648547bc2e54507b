package sikkerby.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The statements that append commands to the log, each for all commands of a batch at once. */
final class LogInsert {

    private static final String LOCK = """
            select count(case when exclusive then pg_advisory_xact_lock(key)::text
                else pg_advisory_xact_lock_shared(key)::text end)
            from unnest(?::bigint[], ?::boolean[]) as wanted (key, exclusive)
            """;

    // The transaction id is taken with the first row, which the filter keeps back until the locks are held.
    private static final String INSERT = """
            with locked as materialized (
                select count(pg_advisory_xact_lock(key)::text) as held from unnest(?::bigint[]) as wanted (key)
            ), keys as (
                insert into command.idempotency_key (caller, path, key, body_hash, status, answer, event_id, stored_at)
                select caller, path, key, body_hash, status, answer, event_id, stored_at
                from unnest(?::text[], ?::text[], ?::uuid[], ?::bytea[], ?::integer[], ?::bytea[], ?::uuid[],
                    ?::timestamptz[])
                    as sent (caller, path, key, body_hash, status, answer, event_id, stored_at)
                where (select held from locked) >= 0
            ), named as (
                insert into log.reference (referred, kind, object)
                select referred, kind, object
                from unnest(?::uuid[], ?::text[], ?::uuid[]) as reference (referred, kind, object)
                where (select held from locked) >= 0
                on conflict do nothing
            )
            insert into log.event (event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                payload, metadata, content)
            select event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                payload, metadata, content
            from unnest(?::uuid[], ?::text[], ?::uuid[], ?::bigint[], ?::text[], ?::integer[], ?::timestamptz[],
                ?::bytea[], ?::bytea[], ?::bytea[])
                as event (event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                    payload, metadata, content)
            where (select held from locked) >= 0
            """;

    private record Reference(UUID referred, String kind, UUID object) {}

    private static final Comparator<KeyRow> BY_NAME = Comparator.comparing(
                    (KeyRow row) -> row.name().caller())
            .thenComparing(row -> row.name().path())
            .thenComparing(row -> row.name().key());

    private LogInsert() {}

    /**
     * Locks what is guarded against change, what is named against a search for those who name it, and what is changed or
     * searched against all that; always in the same order.
     */
    static void lock(Connection connection, List<Append> batch) throws SQLException {
        var wanted = new TreeMap<Long, Boolean>();
        for (var append : batch) {
            append.guards().keySet().forEach(object -> wanted.merge(lockOf(object), false, Boolean::logicalOr));
            append.named().forEach(object -> wanted.merge(lockOf(object), false, Boolean::logicalOr));
            append.changed().forEach(object -> wanted.put(lockOf(object), true));
            append.searched().forEach(object -> wanted.put(lockOf(object), true));
        }
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", wanted.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("boolean", wanted.values().toArray()));
            statement.executeQuery().close();
        }
    }

    /** Stores keys, references and events; takes the locks by itself for a batch that involves no other objects. */
    static void insert(Connection connection, List<Append> batch, boolean locking) throws SQLException {
        var keys = batch.stream()
                .map(Append::key)
                .filter(Objects::nonNull)
                .sorted(BY_NAME)
                .toList();
        var events = batch.stream().flatMap(append -> append.events().stream()).toList();
        var references =
                events.stream().flatMap(LogInsert::references).distinct().toList();
        try (var statement = connection.prepareStatement(INSERT)) {
            var columns = new Columns(connection, statement);
            columns.add("bigint", locking ? locks(batch) : List.of(), lock -> lock);
            columns.add("text", keys, row -> row.name().caller());
            columns.add("text", keys, row -> row.name().path());
            columns.add("uuid", keys, row -> row.name().key());
            columns.addBytes(keys, row -> row.answer().bodyHash());
            columns.add("integer", keys, row -> row.answer().status());
            columns.addBytes(keys, row -> row.answer().answer());
            columns.add("uuid", keys, row -> row.answer().event());
            columns.add("timestamptz", keys, row -> written(row.storedAt()));
            columns.add("uuid", references, Reference::referred);
            columns.add("text", references, Reference::kind);
            columns.add("uuid", references, Reference::object);
            columns.add("uuid", events, EventRow::id);
            columns.add("text", events, EventRow::aggregateType);
            columns.add("uuid", events, EventRow::object);
            columns.add("bigint", events, EventRow::sequence);
            columns.add("text", events, row -> row.event().type());
            columns.add("integer", events, row -> row.event().revision());
            columns.add("timestamptz", events, row -> written(row.appendedAt()));
            columns.addBytes(events, row -> row.event().payload());
            columns.addBytes(events, row -> row.event().metadata());
            columns.addBytes(events, row -> row.event().content());
            statement.executeUpdate();
        }
    }

    private static Stream<Reference> references(EventRow row) {
        return row.refersTo().stream().map(referred -> new Reference(referred, row.aggregateType(), row.object()));
    }

    private static List<Long> locks(List<Append> batch) {
        return batch.stream()
                .flatMap(append -> append.changed().stream())
                .map(LogInsert::lockOf)
                .distinct()
                .sorted()
                .toList();
    }

    // Two objects that share a lock wait for each other in vain now and then, no more.
    private static long lockOf(UUID object) {
        return object.getMostSignificantBits() * 31 + object.getLeastSignificantBits();
    }

    private static String written(Instant instant) {
        return instant.toString();
    }

    /** The parameters of the statement, each one column of many rows. */
    private static final class Columns {

        private final Connection connection;
        private final PreparedStatement statement;
        private int count;

        Columns(Connection connection, PreparedStatement statement) {
            this.connection = connection;
            this.statement = statement;
        }

        <R> void add(String type, List<R> rows, Function<R, @Nullable Object> value) throws SQLException {
            var values = new @Nullable Object[rows.size()];
            for (int i = 0; i < values.length; i++) values[i] = value.apply(rows.get(i));
            statement.setArray(++count, connection.createArrayOf(type, values));
        }

        <R> void addBytes(List<R> rows, Function<R, byte @Nullable []> value) throws SQLException {
            var values = new byte @Nullable [rows.size()] @Nullable [];
            for (int i = 0; i < values.length; i++) values[i] = value.apply(rows.get(i));
            statement.setArray(++count, connection.createArrayOf("bytea", values));
        }
    }
}
