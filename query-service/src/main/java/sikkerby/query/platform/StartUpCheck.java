package sikkerby.query.platform;

import java.util.Collection;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcSequencedDeadLetterQueue;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.springframework.stereotype.Component;
import sikkerby.query.model.ReadModel;

/** Refuses to start where tokens or dead letters would not outlive the process. */
@Component
final class StartUpCheck {

    StartUpCheck(TokenStore tokens, Following.Queues queues, Collection<ReadModel<?>> models) {
        if (!(tokens instanceof JdbcTokenStore)) throw refused("tokens", tokens);
        for (var model : models) {
            var queue = queues.apply(model.name());
            if (!(queue instanceof JdbcSequencedDeadLetterQueue))
                throw refused("dead letters of " + model.name(), queue);
        }
    }

    private static IllegalStateException refused(String what, Object found) {
        return new IllegalStateException("Will not start: " + what + " must be kept in the database, but would be in a "
                + found.getClass().getName() + ".");
    }
}
