package sikkerby.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;

/** A demo user with a token, and the language and other headers of one request. */
public record User(Run run, String login, Map<String, String> headers) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    User(Run run, String login) {
        this(run, login, Map.of());
    }

    User with(String header, String value) {
        var more = new HashMap<>(headers);
        more.put(header, value);
        return new User(run, login, Map.copyOf(more));
    }

    /** What came back. */
    public record Reply(int status, JsonNode body, HttpHeaders headers) {

        public String text(String field) {
            return body.path(field).asString("");
        }

        public String id() {
            return text("id");
        }

        public String event() {
            return text("event");
        }

        public String code() {
            return text("code");
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        public Iterable<JsonNode> items() {
            return body.path("items");
        }

        /** The item with this value in this field. */
        JsonNode item(String field, String value) {
            return StreamSupport.stream(items().spliterator(), false)
                    .filter(item -> item.path(field).asString("").equals(value))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("No " + field + " " + value + " in " + body));
        }

        /** Itself, where the request was carried out. */
        public Reply done() {
            if (status / 100 != 2) throw new AssertionError(status + " " + body);
            return this;
        }
    }

    /** Sends a command; single quotes stand for double ones. */
    public Reply send(String path, String body) {
        return request(HttpRequest.newBuilder(URI.create(run.command() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** Takes away what is found there; single quotes stand for double ones. */
    public Reply takeAway(String path, String body) {
        return request(HttpRequest.newBuilder(URI.create(run.command() + path))
                .header("Content-Type", "application/json")
                .method("DELETE", BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    public Reply read(String path) {
        return request(HttpRequest.newBuilder(URI.create(run.query() + path)));
    }

    Reply readFromCommandService(String path) {
        return request(HttpRequest.newBuilder(URI.create(run.command() + path)));
    }

    Reply sendToQueryService(String path) {
        return request(HttpRequest.newBuilder(URI.create(run.query() + path)).POST(BodyPublishers.noBody()));
    }

    private Reply request(HttpRequest.Builder request) {
        headers.forEach(request::header);
        if (!headers.containsKey("Authorization")) request.header("Authorization", "Bearer " + token());
        var response = exchange(request.timeout(Duration.ofSeconds(90)).build());
        var body = response.body().isEmpty() ? MissingNode.getInstance() : JSON.readTree(response.body());
        return new Reply(response.statusCode(), body, response.headers());
    }

    String token() {
        return TOKENS.computeIfAbsent(run.issuer() + " " + login, _ -> ask());
    }

    private String ask() {
        var basic = Base64.getEncoder().encodeToString((login + ":demo").getBytes(UTF_8));
        var response = exchange(HttpRequest.newBuilder(URI.create(run.issuer() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        return JSON.readTree(response.body()).path("access_token").asString();
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return HTTP.send(request, BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
