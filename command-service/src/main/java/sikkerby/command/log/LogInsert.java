package sikkerby.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The statements that append commands to the log, each for all commands of a batch at once. */
final class LogInsert {

    private static final String LOCK = """
            select count(case when exclusive then pg_advisory_xact_lock(key)::text
                else pg_advisory_xact_lock_shared(key)::text end)
            from unnest(?::bigint[], ?::boolean[]) as wanted (key, exclusive)
            """;
    private static final String LAST = """
            select guard.object, coalesce(
                (select max(event.sequence) from log.event where event.aggregate_id = guard.object), -1)
            from unnest(?::uuid[]) as guard (object)
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

    private static final Comparator<KeyRow> BY_NAME = Comparator.comparing(
                    (KeyRow row) -> row.name().caller())
            .thenComparing(row -> row.name().path())
            .thenComparing(row -> row.name().key());

    private LogInsert() {}

    /** Locks what is guarded against change, and what is changed against guarding, always in the same order. */
    static void lock(Connection connection, List<Append> batch) throws SQLException {
        var wanted = new TreeMap<Long, Boolean>();
        for (var append : batch) {
            append.guards().keySet().forEach(object -> wanted.merge(lockOf(object), false, Boolean::logicalOr));
            append.changed().forEach(object -> wanted.put(lockOf(object), true));
        }
        try (var statement = connection.prepareStatement(LOCK)) {
            statement.setArray(
                    1, connection.createArrayOf("bigint", wanted.keySet().toArray()));
            statement.setArray(
                    2, connection.createArrayOf("boolean", wanted.values().toArray()));
            statement.executeQuery().close();
        }
    }

    /** The last sequence of everything that the batch was decided on, read once it is locked. */
    static Map<UUID, Long> last(Connection connection, List<Append> batch) throws SQLException {
        var objects = new HashSet<UUID>();
        batch.forEach(append -> objects.addAll(append.guards().keySet()));
        var last = new HashMap<UUID, Long>();
        try (var statement = connection.prepareStatement(LAST)) {
            statement.setArray(1, connection.createArrayOf("uuid", objects.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) last.put(rows.getObject(1, UUID.class), rows.getLong(2));
            }
        }
        return last;
    }

    /** Stores keys and events; takes the locks by itself for a batch that guards nothing. */
    static void insert(Connection connection, List<Append> batch, boolean locking) throws SQLException {
        var keys = batch.stream()
                .map(Append::key)
                .filter(Objects::nonNull)
                .sorted(BY_NAME)
                .toList();
        var events = batch.stream().flatMap(append -> append.events().stream()).toList();
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
