package sikkerby.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody at a browser with cookies of its own, over real HTTP, who logs in wherever that is asked for. */
public final class Browser implements AutoCloseable {

    private static final int MOST_STEPS = 10;

    private final URI service;
    private String as;
    private final String language;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    private Browser(URI service, String as, String language) {
        this.service = service;
        this.as = as;
        this.language = language;
    }

    /** Of somebody with this role, and after a colon the partner acted for, if any. */
    public static Browser of(RunningService service, String as) {
        return new Browser(service.address(), as, "da");
    }

    public static Browser inEnglish(RunningService service, String as) {
        return new Browser(service.address(), as, "en");
    }

    /** What came back, and from where. */
    public record Seen(int status, URI address, Map<String, List<String>> headers, String text) {

        public Document page() {
            return Jsoup.parse(text, address.toString());
        }

        public String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }

        /** Where it was, below the service. */
        public String path() {
            var query = address.getRawQuery();
            return address.getRawPath() + (query == null ? "" : "?" + query);
        }
    }

    /** Goes to a page, wherever that leads. */
    public Seen visit(String path) {
        return follow(get(path));
    }

    /** Fetches what is there, and goes nowhere. */
    public Seen get(String path) {
        return see(request(service.resolve(path)));
    }

    /** The same through a proxy that speaks TLS with the browser. */
    public Seen getOverTls(String path) {
        return see(request(service.resolve(path)).header("X-Forwarded-Proto", "https"));
    }

    /** The value of a cookie; nothing where there is none. */
    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(it -> it.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Loses all cookies, and with them the session: as if that had ended. */
    public void forget() {
        cookies.getCookieStore().removeAll();
    }

    /** Who logs in next, where that is asked for. */
    public void isTakenBy(String other) {
        as = other;
    }

    /** Sends the form of a page with this action, filled in, and goes where that leads. */
    public Seen send(Document page, String action, Map<String, String> fields) {
        return follow(sendAndStay(page, action, fields));
    }

    /** Sends it, and goes nowhere. */
    public Seen sendAndStay(Document page, String action, Map<String, String> fields) {
        var form = page.select("form[method=post][action=\"" + action + "\"]").first();
        if (form == null) throw new AssertionError("No form " + action + " on " + page.title());
        var hidden = form.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(it -> it.attr("name"), it -> it.attr("value")));
        var body = Stream.concat(hidden.entrySet().stream(), fields.entrySet().stream())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        return see(request(service.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Referer", page.location())
                .POST(BodyPublishers.ofString(body)));
    }

    /** What a page is told for as long as it listens. */
    public record Heard(int status, ConcurrentLinkedQueue<String> lines, Thread ear) {

        public String text() {
            return String.join("\n", lines);
        }

        public boolean isOver() {
            return !ear.isAlive();
        }
    }

    /** Listens as an open page does. */
    public Heard listen(String path) {
        try {
            var response = http.send(
                    HttpRequest.newBuilder(service.resolve(path))
                            .header("Accept", "text/event-stream")
                            .header("Accept-Language", language)
                            .build(),
                    BodyHandlers.ofLines());
            var lines = new ConcurrentLinkedQueue<String>();
            var ear = Thread.ofVirtual().start(() -> hear(response.body(), lines));
            return new Heard(response.statusCode(), lines, ear);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static void hear(Stream<String> body, ConcurrentLinkedQueue<String> lines) {
        try (body) {
            body.forEach(lines::add);
        } catch (RuntimeException _) {
            // The connection ended.
        }
    }

    private Seen follow(Seen first) {
        var seen = first;
        for (var step = 0; seen.status() / 100 == 3; step++) {
            if (step == MOST_STEPS) throw new AssertionError("Led in circles, last to " + seen.address());
            var next = seen.address().resolve(seen.header("location"));
            var login = next.getPath().equals("/authorize") ? "&as=" + URLEncoder.encode(as, UTF_8) : "";
            seen = see(request(URI.create(next + login)));
        }
        return seen;
    }

    private HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(20))
                .header("Accept", "text/html")
                .header("Accept-Language", language);
    }

    private Seen see(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Seen(
                    response.statusCode(), response.uri(), response.headers().map(), response.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
