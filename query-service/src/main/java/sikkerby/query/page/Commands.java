package sikkerby.query.page;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The way to the command service: sends what a form says, as the person who filled it in. */
public final class Commands {

    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final String UNREADABLE = "INVALID";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** What came of a command. */
    public sealed interface Outcome {

        /**
         * It was carried out.
         *
         * @param event what a page waits for, so that it shows the change
         */
        record Done(String number, UUID event) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /**
     * What is to be sent; of its body what is null is left out.
     *
     * @param path below the command service's address
     */
    public record Order(String method, String path, Map<String, ? extends @Nullable Object> body) {}

    /**
     * Gets the access token of the person whose request is being answered; fails with an {@link
     * AuthenticationServiceException} where the identity provider has to be asked and does not answer.
     */
    @FunctionalInterface
    public interface Token {
        String ofCaller();
    }

    private final URI base;
    private final Token token;
    private final JsonMapper json;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();

    /** Sends to the service at this address. */
    public Commands(URI base, Token token, JsonMapper json) {
        this.base = base;
        this.token = token;
        this.json = json;
    }

    /** Sends one command. */
    Outcome send(Order order, UUID key, Say say) {
        String access;
        try {
            access = token.ofCaller();
        } catch (AuthenticationServiceException away) {
            LOG.warn("{} could not be sent: there is no token", order.path(), away);
            return away("identity", say);
        }
        var request = HttpRequest.newBuilder(base.resolve(order.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + access)
                .header("Content-Type", "application/json")
                .header("Accept-Language", say.language())
                .header("Idempotency-Key", key.toString())
                .header("Sikkerby-Origin", "UI")
                .method(
                        order.method(),
                        HttpRequest.BodyPublishers.ofString(json.writeValueAsString(said(order.body()))))
                .build();
        try {
            return outcome(http.send(request, HttpResponse.BodyHandlers.ofString()), say);
        } catch (IOException | JacksonException failed) {
            LOG.warn("{} could not be sent", order.path(), failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return away("command", say);
    }

    /** What is needed is out of reach for now: the words say what, and that nothing is lost. */
    private static Outcome away(String what, Say say) {
        return new Outcome.Refused(
                new Refusal(503, null, say.of(what + ".away.title"), say.of(what + ".away.detail"), List.of()));
    }

    private static Map<String, ?> said(Map<String, ? extends @Nullable Object> body) {
        return body.entrySet().stream()
                .filter(it -> it.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Outcome outcome(HttpResponse<String> response, Say say) {
        var answer = json.readTree(response.body());
        if (response.statusCode() / 100 == 2)
            return new Outcome.Done(
                    answer.path("number").asString(""),
                    UUID.fromString(answer.path("event").asString("")));
        var errors = answer.path("errors")
                .valueStream()
                .map(it -> new Refusal.Field(
                        it.path("field").asString(""), it.path("message").asString("")))
                .toList();
        var code = text(answer, "code");
        return new Outcome.Refused(new Refusal(
                response.statusCode(),
                code,
                UNREADABLE.equals(code) && !errors.isEmpty()
                        ? say.of("form.refused")
                        : answer.path("title").asString(say.of("command.away.title")),
                answer.path("detail").asString(say.of("command.away.detail")),
                errors));
    }

    private static @Nullable String text(JsonNode answer, String field) {
        return answer.path(field).isString() ? answer.path(field).asString() : null;
    }
}
