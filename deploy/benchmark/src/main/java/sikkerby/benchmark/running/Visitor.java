package sikkerby.benchmark.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/** Somebody who has logged in to the pages, with a browser that reads them and fetches nothing else. */
public final class Visitor implements AutoCloseable {

    private static final int MOST_STEPS = 12;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final int port;

    private Visitor(int port) {
        this.port = port;
    }

    /**
     * Follows wherever the login leads, and fills in the form where it is asked to.
     *
     * @param user told to an {@link Issuer}, which asks for no password
     */
    public static Visitor loggedIn(int port, String user, String password) throws IOException, InterruptedException {
        var visitor = new Visitor(port);
        visitor.logIn(user, password);
        return visitor;
    }

    private void logIn(String user, String password) throws IOException, InterruptedException {
        var at = address("/oauth2/authorization/sikkerby");
        var answer = ask(at);
        for (int step = 0; step < MOST_STEPS; step++) {
            if (answer.statusCode() / 100 == 3) {
                at = at.resolve(answer.headers().firstValue("Location").orElseThrow());
                answer = ask(at.getPort() == port ? at : naming(at, user));
            } else if (at.getPort() != port && answer.statusCode() == 200) {
                answer = fillIn(at, answer.body(), user, password);
            } else if (answer.statusCode() == 200) {
                return;
            } else {
                throw new IOException("%s answered %d".formatted(at, answer.statusCode()));
            }
        }
        throw new IOException("The login never ended; it came to " + at);
    }

    private static URI naming(URI at, String user) {
        var more = "as=" + URLEncoder.encode(user, UTF_8);
        return URI.create(at + (at.getRawQuery() == null ? "?" : "&") + more);
    }

    private HttpResponse<String> fillIn(URI at, String form, String user, String password)
            throws IOException, InterruptedException {
        var token = TOKEN.matcher(form);
        if (!token.find()) throw new IOException("No login form at " + at);
        var filled = "username=%s&password=%s&_csrf=%s".formatted(user, password, token.group(1));
        return browser.send(
                HttpRequest.newBuilder(at.resolve("/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(filled))
                        .build(),
                BodyHandlers.ofString());
    }

    /** One page, whole; fails for what is none. */
    public String read(String path) throws IOException, InterruptedException {
        var answer = ask(address(path));
        if (answer.statusCode() != 200)
            throw new IOException("%s answered %d: %s".formatted(path, answer.statusCode(), answer.body()));
        return answer.body();
    }

    private HttpResponse<String> ask(URI at) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at).header("Accept", "text/html").build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    @Override
    public void close() {
        browser.close();
    }
}
