package sikkerby.query.model;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the table of a read model anew from the log, beside the live one, which goes on answering; and puts it in that
 * one's place when it has caught up, at exactly the position that the live one has reached.
 */
public final class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int ANSWERS_WITHIN_SECONDS = 1;

    private final DataSource database;
    private final AtomicInteger underWay = new AtomicInteger();

    public Rebuild(DataSource database) {
        this.database = database;
    }

    /**
     * What was done: up to which position, and from how many objects.
     *
     * @param skipped the objects that could not be folded: they keep the rows they had, and are incomplete
     */
    public record Rebuilt(String model, long position, long objects, List<UUID> skipped) {}

    /** Nothing was changed: the live table answers as before. */
    public static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        Refused(String why) {
            super(why);
        }

        Refused(String why, Throwable cause) {
            super(why, cause);
        }
    }

    /** Refuses where somebody, here or elsewhere, is rebuilding the same read model. */
    public <S> Rebuilt rebuild(ReadModel<S> model) {
        // All is written in the session that holds the lock: were it lost, nothing could be swapped in any more.
        try (var session = database.getConnection()) {
            if (!lock(session, model.name())) throw new Refused("Already being rebuilt: " + model.name());
            underWay.incrementAndGet();
            try {
                var rebuilt = new Rebuilding<>(model, session).run();
                LOG.info("Rebuilt: {}", rebuilt);
                return rebuilt;
            } catch (RuntimeException failed) {
                if (session.isValid(ANSWERS_WITHIN_SECONDS)) throw failed;
                throw lost(model.name(), failed);
            } finally {
                underWay.decrementAndGet();
                if (session.isValid(ANSWERS_WITHIN_SECONDS)) unlock(session, model.name());
            }
        } catch (SQLException failed) {
            throw lost(model.name(), failed);
        }
    }

    /** Whether one is being made anew here. */
    public boolean isUnderWay() {
        return underWay.get() > 0;
    }

    /** Takes away what an interrupted rebuild left behind. */
    public void clear(Collection<? extends ReadModel<?>> models) {
        try (var session = database.getConnection()) {
            for (var model : models) {
                if (!lock(session, model.name())) continue;
                try {
                    new Rebuilding<>(model, session).drop();
                } finally {
                    unlock(session, model.name());
                }
            }
        } catch (SQLException lost) {
            throw new IllegalStateException("The database was lost.", lost);
        }
    }

    private static Refused lost(String model, Throwable cause) {
        return new Refused(
                "The session that rebuilt " + model
                        + " was lost, and with it the lock that keeps others out: begin anew.",
                cause);
    }

    private static boolean lock(Connection session, String model) throws SQLException {
        return asked(session, "select pg_try_advisory_lock(hashtextextended('rebuild ' || ?, 0))", model);
    }

    private static void unlock(Connection session, String model) throws SQLException {
        asked(session, "select pg_advisory_unlock(hashtextextended('rebuild ' || ?, 0))", model);
    }

    private static boolean asked(Connection session, String sql, String model) throws SQLException {
        try (var statement = session.prepareStatement(sql)) {
            statement.setString(1, model);
            try (var row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
