package sikkerby.query.ask;

import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;

/** Sends questions through the query bus, and says up to which position their answers hold. */
public final class Questions {

    public static final String KNOWN_AT_POSITION = "Known-At-Position";

    private final QueryGateway queries;

    public Questions(QueryGateway queries) {
        this.queries = queries;
    }

    @SuppressWarnings("unchecked") // A handler answers with what its question names.
    public <R> ResponseEntity<R> ask(Question<R> question) {
        try {
            var shown = (Shown<R>) queries.query(question, ResponseTypes.instanceOf(Shown.class))
                    .join();
            return ResponseEntity.ok()
                    .header(KNOWN_AT_POSITION, Long.toString(shown.knownAt()))
                    .body(shown.value());
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw failed;
        }
    }
}
