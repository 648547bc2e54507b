package sikkerby.query.platform;

import java.util.List;
import java.util.Map;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.springframework.boot.actuate.endpoint.annotation.Selector;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.stereotype.Component;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Rebuild;

/**
 * POST with a read model's name makes its table anew from the log, and answers when it is in place: with the objects that
 * could not be taken in, if any.
 */
@Component
@Endpoint(id = "rebuild")
final class RebuildEndpoint {

    private final Rebuild rebuild;
    private final List<ReadModel<?>> models;

    RebuildEndpoint(Rebuild rebuild, List<ReadModel<?>> models) {
        this.rebuild = rebuild;
        this.models = models;
    }

    @ReadOperation
    Map<String, List<String>> list() {
        return Map.of("models", models.stream().map(it -> it.name()).toList());
    }

    @WriteOperation
    WebEndpointResponse<Object> rebuild(@Selector String model) {
        var found = models.stream().filter(it -> it.name().equals(model)).findFirst();
        if (found.isEmpty()) return new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
        try {
            return new WebEndpointResponse<>(rebuild.rebuild(found.get()));
        } catch (Rebuild.Refused refused) {
            return new WebEndpointResponse<>(Map.of("message", String.valueOf(refused.getMessage())), 409);
        }
    }
}
