package sikkerby.benchmark.yardstick;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;
import sikkerby.benchmark.running.Store;
import sikkerby.events.stored.StoredEvent;

/** A table like that of the events, with all its indexes and rules, into which rows equal to ours are put by plain SQL. */
public final class EventTable {

    private static final String COLUMNS = """
            event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at, payload, metadata, content""";

    private final Store store;
    private final StoredEvent row;

    private EventTable(Store store, StoredEvent row) {
        this.store = store;
        this.row = row;
    }

    /**
     * Made beside the real one.
     *
     * @param row what stands in each row
     */
    public static EventTable in(Store store, StoredEvent row) {
        store.sql().sql("create schema yardstick").update();
        store.sql()
                .sql("create table yardstick.event (like log.event including all)")
                .update();
        return new EventTable(store, row);
    }

    public long rows() {
        return store.sql()
                .sql("select count(*) from yardstick.event")
                .query(Long.class)
                .single();
    }

    /** For pgbench: one row in a transaction of its own, for now one and now another of eighty objects a client. */
    public String script() {
        return """
                \\set seq :seq + 1
                \\set object :seq %% 80
                \\set sequence :seq / 80
                begin;
                insert into yardstick.event (%s)
                values (uuidv7(), 'Commitment', ('00000000-0000-7000-8000-' || lpad((:client_id * 100 + :object)::text, 12, '0'))::uuid
                    , (:run)::bigint * 1000000000 + (:sequence)::bigint, '%s', %d, now(), '%s', '%s', %s);
                end;
                """.formatted(COLUMNS, row.type(), row.revision(), hex(row.payload()), hex(row.metadata()), content());
    }

    private String content() {
        return row.content() == null ? "null" : "'" + hex(row.content()) + "'";
    }

    private static String hex(byte[] bytes) {
        return "\\x" + HexFormat.of().formatHex(bytes);
    }

    /** So many rows of one object by one statement with values, as often as there is time. */
    public double insertMany(int rows, double seconds) throws SQLException {
        try (var connection = store.superuser().getConnection();
                var statement = connection.prepareStatement(
                        "insert into yardstick.event (" + COLUMNS + ") values (uuidv7(), ?, ?, ?, ?, ?, now(), ?, ?, ?)"
                                + ", (uuidv7(), ?, ?, ?, ?, ?, now(), ?, ?, ?)".repeat(rows - 1))) {
            var done = 0L;
            var begun = System.nanoTime();
            while (System.nanoTime() - begun < seconds * 1e9) {
                bind(connection, statement, rows);
                done += statement.executeUpdate();
            }
            return done / ((System.nanoTime() - begun) / 1e9);
        }
    }

    private void bind(Connection connection, java.sql.PreparedStatement statement, int rows) throws SQLException {
        connection.setAutoCommit(true);
        var object = UUID.randomUUID();
        var at = 0;
        for (int i = 0; i < rows; i++) {
            statement.setString(++at, "Commitment");
            statement.setObject(++at, object);
            statement.setLong(++at, i);
            statement.setString(++at, row.type());
            statement.setInt(++at, row.revision());
            statement.setBytes(++at, row.payload());
            statement.setBytes(++at, row.metadata());
            statement.setBytes(++at, row.content());
        }
    }
}
