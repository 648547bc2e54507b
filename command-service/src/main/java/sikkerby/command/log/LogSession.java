package sikkerby.command.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A connection of the log's own, opened when it is needed and again after it was lost. */
final class LogSession implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSession.class);
    private static final int ANSWER_MILLIS = 20_000;

    // After a rest the other end may be gone without a word.
    private static final long RESTED = TimeUnit.SECONDS.toNanos(1);

    private final DataSource database;
    private final String name;
    private @Nullable Connection open;
    private long used;

    LogSession(DataSource database, String name) {
        this.database = database;
        this.name = name;
    }

    Connection connection() throws SQLException {
        var connection = open;
        if (connection != null && System.nanoTime() - used > RESTED && !connection.isValid(2)) {
            close();
            connection = null;
        }
        used = System.nanoTime();
        if (connection == null || connection.isClosed()) {
            connection = database.getConnection();
            open = connection;
            prepare(connection);
        }
        return connection;
    }

    boolean isOpen() {
        return open != null;
    }

    /** Nothing a session writes here takes long: one that hangs would keep every later event out of the order. */
    private void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("set application_name = '" + name + "'; set transaction_timeout = '10s';"
                    + " set idle_in_transaction_session_timeout = '5s'; set lock_timeout = '5s'");
        }
    }

    @Override
    public void close() {
        var connection = open;
        open = null;
        if (connection == null) return;
        try {
            connection.close();
        } catch (SQLException lost) {
            LOG.debug("{}: the connection was gone already", name, lost);
        }
    }
}
