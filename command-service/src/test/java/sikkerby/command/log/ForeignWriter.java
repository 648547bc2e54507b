package sikkerby.command.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Somebody who writes events by hand, and takes the time for it that no handler would. */
final class ForeignWriter implements AutoCloseable {

    private final Connection connection;

    ForeignWriter(DataSource database) throws SQLException {
        connection = database.getConnection();
        connection.setAutoCommit(false);
    }

    int pid() throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }

    /** Takes the transaction id without writing anything. */
    ForeignWriter takesItsId() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
        return this;
    }

    ForeignWriter writes(UUID object, long sequence) throws SQLException {
        return writes(object, sequence, null);
    }

    /** A row as a restore brings it: with the transaction id of another cluster. */
    ForeignWriter writes(UUID object, long sequence, @Nullable Long tx) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into log.event
                    (tx, event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at, payload, metadata)
                values (coalesce(?::xid8, pg_current_xact_id()), ?, 'Thing', ?, ?, 'thing.Happened', 1, now(), '', '')
                """)) {
            statement.setString(1, tx == null ? null : Long.toString(tx));
            statement.setObject(2, UUID.randomUUID());
            statement.setObject(3, object);
            statement.setLong(4, sequence);
            statement.executeUpdate();
        }
        return this;
    }

    void commits() throws SQLException {
        connection.commit();
    }

    void rollsBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
