package sikkerby.query.log;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes whoever reads the log when it has grown: one connection listens for all. Without word from the database it wakes
 * them each second all the same.
 */
public final class LogSignal implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LogSignal.class);
    private static final Duration POLL = Duration.ofSeconds(1);
    private static final int ALIVE_WITHIN_SECONDS = 2;

    private final DataSource database;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private final Thread listener =
            Thread.ofPlatform().name("log-signal").daemon().unstarted(this::listen);
    private volatile boolean closed;

    public LogSignal(DataSource database) {
        this.database = database;
    }

    public void start() {
        listener.start();
    }

    void wakes(Runnable sleeper) {
        sleepers.add(sleeper);
    }

    void forget(Runnable sleeper) {
        sleepers.remove(sleeper);
    }

    @Override
    public void close() {
        closed = true;
        listener.interrupt();
    }

    private void listen() {
        while (!closed) {
            try (var connection = database.getConnection()) {
                listen(connection);
            } catch (SQLException lost) {
                if (!closed)
                    LOG.warn("The log cannot be listened to, and is looked at each second: {}", lost.getMessage());
            }
            wake();
            rest();
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen log");
        }
        wake();
        var notified = connection.unwrap(PGConnection.class);
        while (!closed) {
            var news = notified.getNotifications(Math.toIntExact(POLL.toMillis()));
            var silent = news == null || news.length == 0;
            if (silent && !connection.isValid(ALIVE_WITHIN_SECONDS))
                throw new SQLException("The connection went silent.");
            wake();
        }
        try (var statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private void wake() {
        for (var sleeper : sleepers) {
            try {
                sleeper.run();
            } catch (RuntimeException failed) {
                LOG.warn("A reader of the log could not be woken", failed);
            }
        }
    }

    private void rest() {
        try {
            if (!closed) Thread.sleep(POLL);
        } catch (InterruptedException _) {
            // Only close interrupts; the loop ends.
        }
    }
}
