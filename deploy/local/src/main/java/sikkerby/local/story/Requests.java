package sikkerby.local.story;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import sikkerby.local.process.CannotStart;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.MissingNode;

/** Sends what the demo users would send, each with a token of their own. */
final class Requests implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Map<String, String> tokens = new HashMap<>();
    private final String issuer;

    Requests(String issuer) {
        this.issuer = issuer;
    }

    record Reply(int status, JsonNode body) {

        boolean isSuccess() {
            return status / 100 == 2;
        }

        /** The other side cannot answer now, or this one asks too much of it. */
        boolean isForLater() {
            return status == 503 || status == 429;
        }
    }

    /** Asks again while the other side is not there yet, or says that it is not able to answer now. */
    Reply send(String user, String method, URI address, Map<String, String> headers, Object body)
            throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        headers.forEach(request::header);
        return patiently(request.build());
    }

    Reply get(String user, URI address) throws InterruptedException {
        return patiently(HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", "Bearer " + token(user))
                .build());
    }

    private Reply patiently(HttpRequest request) throws InterruptedException {
        var until = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                var reply = once(request);
                if (!reply.isForLater() || System.nanoTime() > until) return reply;
            } catch (IOException failed) {
                if (System.nanoTime() > until) {
                    throw new CannotStart("No answer from " + request.uri() + ": " + failed.getMessage(), failed);
                }
            }
            Thread.sleep(BETWEEN);
        }
    }

    private Reply once(HttpRequest request) throws IOException, InterruptedException {
        var response = http.send(request, BodyHandlers.ofByteArray());
        var body = response.body().length == 0 ? MissingNode.getInstance() : json.readTree(response.body());
        return new Reply(response.statusCode(), body);
    }

    private String token(String user) throws InterruptedException {
        var known = tokens.get(user);
        if (known != null) return known;
        var secret = Base64.getEncoder().encodeToString((user + ":demo").getBytes(StandardCharsets.UTF_8));
        var reply = patiently(HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + secret)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .build());
        if (!reply.isSuccess()) throw new CannotStart("No token for " + user + ": " + reply.body);
        var token = reply.body.path("access_token").asString();
        tokens.put(user, token);
        return token;
    }

    @Override
    public void close() {
        http.close();
    }
}
