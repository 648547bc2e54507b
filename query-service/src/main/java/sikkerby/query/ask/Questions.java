package sikkerby.query.ask;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.concurrent.CompletionException;
import org.axonframework.messaging.responsetypes.AbstractResponseType;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.http.ResponseEntity;

/** Sends questions through the query bus, and says up to which position their answers hold. */
public final class Questions {

    public static final String KNOWN_AT_POSITION = "Known-At-Position";

    private final QueryGateway queries;

    public Questions(QueryGateway queries) {
        this.queries = queries;
    }

    /** For an API: the answer with a header that says up to which position it holds. */
    public <R> ResponseEntity<R> ask(Question<R> question) {
        var shown = answer(question);
        return ResponseEntity.ok()
                .header(KNOWN_AT_POSITION, Long.toString(shown.knownAt()))
                .body(shown.value());
    }

    /** For a page. */
    @SuppressWarnings("unchecked") // A handler answers with what its question names.
    public <R> Shown<R> answer(Question<R> question) {
        try {
            return (Shown<R>) queries.query(question, new ShownType()).join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) throw cause;
            throw failed;
        }
    }

    // Axon's own types of answers do not recognise one that has a type parameter.
    @SuppressWarnings("rawtypes") // A class literal has none.
    private static final class ShownType extends AbstractResponseType<Shown> {

        private static final long serialVersionUID = 1;

        ShownType() {
            super(Shown.class);
        }

        @Override
        public boolean matches(Type answered) {
            return answered instanceof ParameterizedType type && type.getRawType() == Shown.class;
        }

        @Override
        public Class<Shown> responseMessagePayloadType() {
            return Shown.class;
        }
    }
}
