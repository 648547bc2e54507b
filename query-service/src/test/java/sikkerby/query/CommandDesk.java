package sikkerby.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stands where the command service does: takes down what pages send, and carries it out, but for what has a citizen's number
 * in it. One for all tests, since each form has a key of its own.
 */
public final class CommandDesk {

    /** What no field may have in it. */
    public static final String CITIZEN = "010190-1234";

    /** What it says to that. */
    public static final String REFUSED = "Ligner et personnummer.";

    /** What it says where somebody else was faster. */
    public static final String FASTER = "Det er allerede sket";

    private static final UUID SOME_EVENT = UUID.fromString("0186a2b4-7c00-7000-8000-0000000000e3");
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<UUID, Received> RECEIVED = new ConcurrentHashMap<>();
    private static final Set<UUID> OVERTAKEN = ConcurrentHashMap.newKeySet();
    private static final Map<UUID, UUID> EVENTS = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = open();

    private CommandDesk() {}

    /** One command, as it arrived. */
    public record Received(String method, String path, JsonNode body) {}

    static String address() {
        return "http://localhost:" + SERVER.getAddress().getPort();
    }

    /** What was sent with the form of that key. */
    public static Received received(UUID key) {
        return Objects.requireNonNull(RECEIVED.get(key), "nothing was sent");
    }

    /** Whether anything was. */
    public static boolean isReceived(UUID key) {
        return RECEIVED.containsKey(key);
    }

    /** Somebody else was faster than the form of that key, whenever it is sent. */
    public static UUID overtaking(UUID key) {
        OVERTAKEN.add(key);
        return key;
    }

    /** What the form of that key says is recorded as this event. */
    public static void records(UUID key, UUID event) {
        EVENTS.put(key, event);
    }

    private static HttpServer open() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", CommandDesk::answer);
            server.setExecutor(Executors.newThreadPerTaskExecutor(
                    Thread.ofVirtual().name("command-desk-", 0).factory()));
            server.start();
            return server;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var body = JSON.readTree(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var key = UUID.fromString(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
        RECEIVED.put(
                key,
                new Received(
                        exchange.getRequestMethod(), exchange.getRequestURI().getPath(), body));
        var wrong = body.propertyStream()
                .filter(it -> it.getValue().toString().contains(CITIZEN))
                .map(Map.Entry::getKey)
                .findFirst();
        var late = OVERTAKEN.contains(key);
        var answer = (late ? overtaken() : wrong.map(CommandDesk::refusal).orElseGet(() -> done(key))).getBytes(UTF_8);
        exchange.sendResponseHeaders(late ? 409 : wrong.isPresent() ? 400 : 200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static String done(UUID key) {
        return """
                {"number": "AFT-2023-009", "event": "%s"}""".formatted(EVENTS.getOrDefault(key, SOME_EVENT));
    }

    private static String overtaken() {
        return """
                {"code": "ILLEGAL_TRANSITION", "title": "%s", "detail": "Se, hvad der gælder nu."}""".formatted(FASTER);
    }

    private static String refusal(String field) {
        return """
                {"code": "PERSONAL_DATA_SUSPECTED", "title": "Må ikke indeholde personoplysninger", "detail": "",
                 "errors": [{"field": "%s", "message": "%s"}]}""".formatted(field, REFUSED);
    }
}
