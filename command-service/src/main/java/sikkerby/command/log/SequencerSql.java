package sikkerby.command.log;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import sikkerby.command.log.Head.Cursor;

/** What the sequencer asks of the database, each in one statement that commits by itself. */
final class SequencerSql {

    static final int WINDOW = 5_000;
    static final String UNKNOWN_CLUSTER = "unknown";

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private static final String READY = """
            select event.tx::text::bigint, event.global_index, event.aggregate_id, event.sequence,
                event.sequence = 0 or exists (
                    select from log.event before
                    join log.entry on entry.global_index = before.global_index
                    where before.aggregate_id = event.aggregate_id and before.sequence = event.sequence - 1) as ready,
                event.appended_at
            from log.event
            where not exists (select from log.entry where entry.global_index = event.global_index)
            """;
    private static final String IN_ORDER = " order by event.tx, event.global_index limit " + WINDOW;

    private SequencerSql() {}

    /** Who leads holds this lock as long as its session lives. */
    static boolean lead(Connection connection) throws SQLException {
        return one(
                connection,
                "select pg_try_advisory_lock(hashtext('sikkerby'), hashtext('sequencer'))",
                row -> row.getBoolean(1));
    }

    /** The name of this cluster, which a restore into another one changes. */
    static String cluster(Connection connection) throws SQLException {
        try {
            return one(connection, "select system_identifier::text from pg_control_system()", row -> row.getString(1));
        } catch (SQLException refused) {
            if (INSUFFICIENT_PRIVILEGE.equals(refused.getSQLState())) return UNKNOWN_CLUSTER;
            throw refused;
        }
    }

    static Head head(Connection connection, String cluster) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into log.head (position, tx, global_index, epoch_from, cluster, watermark)
                values (0, '0', 0, 0, ?, 'epoch') on conflict do nothing
                """)) {
            statement.setString(1, cluster);
            statement.executeUpdate();
        }
        return one(
                connection,
                """
                select position, tx::text::bigint, global_index, epoch_from, cluster, watermark from log.head
                """,
                row -> new Head(
                        row.getLong(1),
                        new Cursor(row.getLong(2), row.getLong(3)),
                        row.getLong(4),
                        row.getString(5),
                        row.getTimestamp(6).toInstant()));
    }

    static long position(Connection connection) throws SQLException {
        return one(connection, "select coalesce(max(position), 0) from log.head", row -> row.getLong(1));
    }

    /** The oldest transaction that may still append; every one below it has ended. */
    static long oldestRunning(Connection connection) throws SQLException {
        return one(connection, "select pg_snapshot_xmin(pg_current_snapshot())::text::bigint", row -> row.getLong(1));
    }

    static long nextTransaction(Connection connection) throws SQLException {
        return one(connection, "select pg_snapshot_xmax(pg_current_snapshot())::text::bigint", row -> row.getLong(1));
    }

    /** Events after the cursor whose transactions, and all before them, have ended. */
    static List<Candidate> window(Connection connection, Head head) throws SQLException {
        try (var statement = connection.prepareStatement(READY + """
                and (event.tx, event.global_index) > (?::xid8, ?) and event.global_index >= ?
                and event.tx < pg_snapshot_xmin(pg_current_snapshot())
                """ + IN_ORDER)) {
            statement.setString(1, Long.toString(head.cursor().tx()));
            statement.setLong(2, head.cursor().globalIndex());
            statement.setLong(3, head.epochFrom());
            return candidates(statement);
        }
    }

    /** Events that were restored from another cluster before they had a position. */
    static List<Candidate> leftovers(Connection connection, long firstHere) throws SQLException {
        try (var statement = connection.prepareStatement(READY + " and event.global_index < ?" + IN_ORDER)) {
            statement.setLong(1, firstHere);
            return candidates(statement);
        }
    }

    /** The first global index of this cluster's own: a restored row was not written by the transaction it names. */
    static long firstHere(Connection connection) throws SQLException {
        return one(connection, """
                select 1 + greatest(
                    (select coalesce(max(global_index), 0) from log.entry),
                    (select coalesce(max(global_index), 0) from log.event
                     where not exists (select from log.entry where entry.global_index = event.global_index)
                     and event.xmin::text::bigint <> event.tx::text::bigint % 4294967296))
                """, row -> row.getLong(1));
    }

    /** Writes the entries and moves the head, and tells the readers; false where another sequencer moved it meanwhile. */
    static boolean write(Connection connection, Head before, Head after, List<Candidate> placed) throws SQLException {
        try (var statement = connection.prepareStatement("""
                with moved as (
                    update log.head set position = ?, tx = ?::xid8, global_index = ?, epoch_from = ?, cluster = ?,
                        watermark = ?
                    where position = ? and tx = ?::xid8 and global_index = ? and watermark = ?
                    returning position
                ), entered as (
                    insert into log.entry (position, global_index, recorded_at)
                    select ? + placed.number, placed.global_index, ?
                    from unnest(?::bigint[]) with ordinality as placed (global_index, number)
                    where exists (select from moved)
                )
                select case when ? then pg_notify('log', position::text)::text end from moved
                """)) {
            setHead(statement, before, after);
            statement.setLong(11, before.position());
            statement.setObject(12, at(after.watermark()));
            statement.setArray(
                    13,
                    connection.createArrayOf(
                            "bigint",
                            placed.stream().map(it -> it.at().globalIndex()).toArray()));
            statement.setBoolean(14, !placed.isEmpty());
            try (var moved = statement.executeQuery()) {
                return moved.next();
            }
        }
    }

    /** The transaction that must end before events that are there can get a position; nothing where none waits. */
    static OptionalLong stalledBy(Connection connection, Head head) throws SQLException {
        try (var statement = connection.prepareStatement("""
                select pg_snapshot_xmin(pg_current_snapshot())::text::bigint
                where exists (select from log.event
                    where (event.tx, event.global_index) > (?::xid8, ?) and event.global_index >= ?
                    and event.tx >= pg_snapshot_xmin(pg_current_snapshot())
                    and event.tx < pg_snapshot_xmax(pg_current_snapshot()))
                """)) {
            statement.setString(1, Long.toString(head.cursor().tx()));
            statement.setLong(2, head.cursor().globalIndex());
            statement.setLong(3, head.epochFrom());
            try (var rows = statement.executeQuery()) {
                return rows.next() ? OptionalLong.of(rows.getLong(1)) : OptionalLong.empty();
            }
        }
    }

    static Optional<Blocker> blocker(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("""
                        select pid, usename, application_name, query_start from pg_stat_activity
                        where backend_xid is not null and pid <> pg_backend_pid()
                        order by age(backend_xid) desc limit 1
                        """);
                var rows = statement.executeQuery()) {
            if (!rows.next()) return Optional.empty();
            var since = rows.getTimestamp(4);
            return Optional.of(new Blocker(
                    rows.getInt(1), rows.getString(2), rows.getString(3), since == null ? null : since.toInstant()));
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private static <T> T one(Connection connection, String sql, Reading<T> reading) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var rows = statement.executeQuery()) {
            rows.next();
            return reading.of(rows);
        }
    }

    private static void setHead(PreparedStatement statement, Head before, Head after) throws SQLException {
        statement.setLong(1, after.position());
        statement.setString(2, Long.toString(after.cursor().tx()));
        statement.setLong(3, after.cursor().globalIndex());
        statement.setLong(4, after.epochFrom());
        statement.setString(5, after.cluster());
        statement.setObject(6, at(after.watermark()));
        statement.setLong(7, before.position());
        statement.setString(8, Long.toString(before.cursor().tx()));
        statement.setLong(9, before.cursor().globalIndex());
        statement.setObject(10, at(before.watermark()));
    }

    private static List<Candidate> candidates(PreparedStatement statement) throws SQLException {
        try (var rows = statement.executeQuery()) {
            var found = new ArrayList<Candidate>();
            while (rows.next()) {
                found.add(new Candidate(
                        new Cursor(rows.getLong(1), rows.getLong(2)),
                        rows.getObject(3, UUID.class),
                        rows.getLong(4),
                        rows.getBoolean(5),
                        rows.getTimestamp(6).toInstant()));
            }
            return found;
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
