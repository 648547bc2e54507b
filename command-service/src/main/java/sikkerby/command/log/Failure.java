package sikkerby.command.log;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** What went wrong in the database, in the words of those who sent the command. */
final class Failure {

    private static final String UNIQUE_VIOLATION = "23505";
    // Deadlock, lock or statement not granted in time, too many connections, starting up: nothing was stored.
    private static final Set<String> PASSING = Set.of("40P01", "40001", "55P03", "57014", "53300", "57P03");
    // An administrator, a crash, or a timeout ended the session; or it leads to a standby, where nothing can be
    // written.
    private static final Set<String> SESSION_ENDED = Set.of("57P01", "57P02", "57P05", "25P03", "25P04", "25006");

    private Failure() {}

    /** The connection can't be used any more. */
    static boolean endedConnection(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.startsWith("08") || SESSION_ENDED.contains(state);
    }

    /** Why this one command, tried alone, was not stored. */
    static RuntimeException of(SQLException failure, Append append) {
        if (UNIQUE_VIOLATION.equals(failure.getSQLState())) return taken(failure, append);
        if (PASSING.contains(failure.getSQLState())) {
            return new StoreUnavailable("The store is busy: " + failure.getMessage(), false, failure);
        }
        return new EventStoreException("Not stored: " + failure.getMessage(), failure);
    }

    private static RuntimeException taken(SQLException failure, Append append) {
        var message = String.valueOf(failure.getMessage());
        var constraint = message.lines().findFirst().orElse("");
        var key = append.key();
        if (constraint.contains("idempotency_key_is_new") && key != null) return new KeyTaken(key.name());
        if (!constraint.contains("event_sequence_is_new")) {
            return new EventStoreException("Stored twice: " + message, failure);
        }
        return creationOf(append).filter(message::contains).isPresent()
                ? new AggregateStreamCreationException("There is one of this id already: " + append.changed(), failure)
                : new ConcurrencyException("Changed by somebody else meanwhile: " + append.changed(), failure);
    }

    /** How PostgreSQL names the first event of the object that a command makes, which is always its first event. */
    private static Optional<String> creationOf(Append append) {
        return append.events().stream()
                .limit(1)
                .filter(row -> row.sequence() == 0)
                .map(row -> "(" + row.object() + ", 0)")
                .findFirst();
    }
}
