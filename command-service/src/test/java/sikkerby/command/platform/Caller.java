package sikkerby.command.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.testing.ApiContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Calls over real HTTP, with headers that stay: {@code caller.as(token).with("If-Match", …).post(path, json)}. Each reply is
 * held against the API document.
 */
public final class Caller {

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final JsonMapper JSON = new JsonMapper();

    private final String base;
    private final List<String> headers;

    Caller(String base) {
        this(base, List.of("Content-Type", "application/json"));
    }

    private Caller(String base, List<String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** What came back. */
    public record Reply(int status, JsonNode json, HttpResponse<String> response) {

        public Optional<String> header(String name) {
            return response.headers().firstValue(name);
        }

        public String text(String field) {
            return json.path(field).asString("");
        }
    }

    String base() {
        return base;
    }

    public Caller as(String token) {
        return with("Authorization", "Bearer " + token);
    }

    public Caller with(String header, String value) {
        var more = new ArrayList<String>();
        for (int at = 0; at < headers.size(); at += 2) {
            if (!headers.get(at).equalsIgnoreCase(header)) more.addAll(headers.subList(at, at + 2));
        }
        more.addAll(List.of(header, value));
        return new Caller(base, more);
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    public Reply post(String path, String json) {
        return send("POST", path, BodyPublishers.ofString(json));
    }

    public Reply send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(Duration.ofSeconds(60))
                .headers(headers.toArray(String[]::new))
                .method(method, body)
                .build();
        try {
            var response = HTTP.send(request, BodyHandlers.ofString());
            var text = response.body();
            Promised.by(base).holds(method, path, response.statusCode(), contentType(response), text);
            return new Reply(
                    response.statusCode(), text.startsWith("{") ? JSON.readTree(text) : JSON.nullNode(), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    /** The API document of whichever service was called first: it is the same for all. */
    private static final class Promised {

        private static @Nullable ApiContract contract;

        static synchronized ApiContract by(String base) throws IOException, InterruptedException {
            if (contract == null) {
                var request = HttpRequest.newBuilder(URI.create(base + "/v3/api-docs"))
                        .build();
                contract = ApiContract.of(
                        HTTP.send(request, BodyHandlers.ofString()).body());
            }
            return contract;
        }
    }

    /** What they got who all began together. */
    static List<Reply> atOnce(int count, IntFunction<Reply> work) {
        try (var senders = Executors.newFixedThreadPool(count)) {
            var calls = IntStream.range(0, count)
                    .<Callable<Reply>>mapToObj(sender -> () -> work.apply(sender))
                    .toList();
            return senders.invokeAll(calls).stream().map(Caller::get).toList();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static Reply get(Future<Reply> reply) {
        try {
            return reply.get();
        } catch (InterruptedException | ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
