package sikkerby.query.model;

import java.sql.SQLException;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.CannotCreateTransactionException;

/**
 * What becomes of an entry that cannot be taken in: one that may go well next time is tried again, any other becomes a
 * dead letter, so that it holds up its own object only.
 */
final class Setback implements EnqueuePolicy<EventMessage<?>> {

    // Connection, rollback, resources, prerequisite state, operator: the database's, not the entry's.
    private static final Set<String> PASSING = Set.of("08", "25", "40", "53", "55", "57");

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        if (passes(cause)) throw new IllegalStateException("To be tried again.", cause);
        return Decisions.enqueue(new ThrowableCause(cause.getClass().getName(), named(cause)));
    }

    static boolean passes(Throwable cause) {
        for (@Nullable Throwable it = cause; it != null; it = it.getCause()) {
            if (it instanceof CannotCreateTransactionException) return true;
            var state = it instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && state.length() > 2 && PASSING.contains(state.substring(0, 2))) return true;
        }
        return false;
    }

    // A message may repeat the words of the fact, which must not be copied: it is named, not quoted.
    static String named(Throwable cause) {
        var root = cause;
        while (root.getCause() != null) root = root.getCause();
        var state = root instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        var at = root.getStackTrace().length == 0 ? "" : " at " + root.getStackTrace()[0];
        return root.getClass().getName() + state + at;
    }
}
