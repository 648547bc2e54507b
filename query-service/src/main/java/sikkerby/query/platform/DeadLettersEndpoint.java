package sikkerby.query.platform;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.actuate.endpoint.annotation.DeleteOperation;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;
import sikkerby.query.model.DeadLetters;

/** What could not be taken in, for an operator: GET lists, POST tries anew, DELETE gives up. */
@Component
@Endpoint(id = "deadletters")
final class DeadLettersEndpoint {

    private final DeadLetters letters;

    DeadLettersEndpoint(DeadLetters letters) {
        this.letters = letters;
    }

    @ReadOperation
    Map<String, List<?>> list() {
        return Map.of("items", letters.all(), "gaps", letters.gaps());
    }

    @WriteOperation
    WebEndpointResponse<Map<String, Boolean>> retry(@Selector String model, @Selector UUID object) {
        if (!letters.mayBeOf(model)) return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        return new WebEndpointResponse<>(Map.of("takenIn", letters.retry(model, object)));
    }

    @DeleteOperation
    WebEndpointResponse<Map<String, Integer>> discard(@Selector String model, @Selector UUID object) {
        if (!letters.mayBeOf(model)) return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        return new WebEndpointResponse<>(Map.of("discarded", letters.discard(model, object)));
    }
}
