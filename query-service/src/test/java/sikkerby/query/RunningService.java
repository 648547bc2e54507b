package sikkerby.query;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import sikkerby.events.testing.ApiContract;
import sikkerby.events.testing.TestDatabase;
import sikkerby.events.testing.TestLog;
import sikkerby.query.page.Commands;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a database of its own, spoken to over HTTP, and held to its API document with each answer. */
public final class RunningService implements AutoCloseable {

    /** What the command service keeps beside the log is made by that alone; refusals are read here. */
    private static final String COMMAND_TABLES = "filesystem:../command-service/src/main/resources/sikkerby/command";

    private static final byte[] SECRET = new byte[32];
    private static @Nullable ApiContract promised;

    private final TestDatabase database = TestDatabase.create(COMMAND_TABLES);
    private final TestLog log = new TestLog(database);
    private final ConfigurableApplicationContext application;
    private final HttpClient http = HttpClient.newHttpClient();

    /** Trusts the tokens that this class makes, and has one for whoever sends a form. */
    @Configuration(proxyBeanMethods = false)
    static class Trusting {
        @Bean
        JwtDecoder jwtDecoder() {
            return NimbusJwtDecoder.withSecretKey(new SecretKeySpec(SECRET, "HmacSHA256"))
                    .build();
        }

        @Bean
        @Primary
        @ConditionalOnProperty(name = "sikkerby.test.token", havingValue = "anybody", matchIfMissing = true)
        Commands.Token tokenOfAnybody() {
            return () -> token("COORDINATOR");
        }
    }

    private RunningService(Map<String, String> settings) {
        var all = new TreeMap<String, Object>(Map.of(
                "server.port", "0",
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "sikkerby_query",
                "spring.datasource.password", database.password(),
                "spring.flyway.user", "sikkerby_owner",
                "spring.flyway.password", database.password(),
                "spring.flyway.url", database.url(),
                "spring.main.banner-mode", "off",
                "logging.level.root", "warn"));
        all.put("sikkerby.command.base", CommandDesk.address());
        all.putAll(settings);
        // One at a time: the logging system they set up as they start is one for the whole JVM.
        synchronized (RunningService.class) {
            this.application = QueryService.application()
                    .sources(Trusting.class, Counting.class)
                    .run(all.entrySet().stream()
                            .map(it -> "--" + it.getKey() + "=" + it.getValue())
                            .toArray(String[]::new));
        }
    }

    public static RunningService start() {
        return new RunningService(Map.of());
    }

    public static RunningService start(Map<String, String> settings) {
        return new RunningService(settings);
    }

    public TestLog log() {
        return log;
    }

    public TestDatabase database() {
        return database;
    }

    public <B> B bean(Class<B> type) {
        return application.getBean(type);
    }

    /** What was answered. */
    public record Answer(int status, Map<String, List<String>> headers, String text) {

        public JsonNode body() {
            return new JsonMapper().readTree(text);
        }

        public String header(String name) {
            return headers.entrySet().stream()
                    .filter(it -> it.getKey().equalsIgnoreCase(name))
                    .flatMap(it -> it.getValue().stream())
                    .findFirst()
                    .orElse("");
        }
    }

    /** As a coordinator of SOF. */
    public Answer get(String path) {
        return get(path, "COORDINATOR");
    }

    public Answer get(String path, String role) {
        return send(request(path).header("Authorization", "Bearer " + token(role)));
    }

    /** As somebody who acts for this partner, or for none. */
    public Answer getFor(@Nullable String partner, String role, String path) {
        return send(request(path).header("Authorization", "Bearer " + token(role, partner)));
    }

    /** In the first of these languages that is spoken. */
    public Answer getIn(String languages, String path) {
        return send(request(path)
                .header("Accept-Language", languages)
                .header("Authorization", "Bearer " + token("COORDINATOR")));
    }

    public Answer getWithoutToken(String path) {
        return send(request(path));
    }

    public Answer send(String method, String path, String role) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("Authorization", "Bearer " + token(role)));
    }

    /** A path that no proper client would send, byte for byte; by the older protocol, so that the answer is one piece. */
    public Answer getAsWritten(String path) {
        var request = "GET " + path + " HTTP/1.0\r\nAuthorization: Bearer " + token("COORDINATOR") + "\r\n\r\n";
        try (var socket = new Socket("localhost", port())) {
            socket.getOutputStream().write(request.getBytes(UTF_8));
            var parts = new String(socket.getInputStream().readAllBytes(), UTF_8).split("\r\n\r\n", 2);
            var lines = parts[0].lines().toArray(String[]::new);
            var headers = Arrays.stream(lines)
                    .skip(1)
                    .map(it -> it.split(": *", 2))
                    .collect(Collectors.groupingBy(it -> it[0], Collectors.mapping(it -> it[1], Collectors.toList())));
            return new Answer(Integer.parseInt(lines[0].split(" ", 3)[1]), headers, parts[1]);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        http.close();
        application.close();
        database.close();
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(20));
    }

    private int port() {
        return Integer.parseInt(application.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var sent = request.build();
            var response = http.send(sent, HttpResponse.BodyHandlers.ofString());
            promised()
                    .holds(
                            sent.method(),
                            sent.uri().getRawPath(),
                            response.statusCode(),
                            response.headers().firstValue("Content-Type").orElse(""),
                            response.body());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** The API document of whichever service was asked first: it is the same for all. */
    private ApiContract promised() throws IOException, InterruptedException {
        synchronized (RunningService.class) {
            if (promised == null) {
                var document = http.send(request("/v3/api-docs").build(), HttpResponse.BodyHandlers.ofString());
                promised = ApiContract.of(document.body());
            }
            return promised;
        }
    }

    private static String token(String role) {
        return token(role, "SOF");
    }

    private static String token(String role, @Nullable String partner) {
        var claims = new JWTClaimsSet.Builder()
                .subject(partner == null ? role.toLowerCase(Locale.ROOT) : partner.toLowerCase(Locale.ROOT))
                .audience("sikkerby-query")
                .claim("roles", List.of(role))
                .claim("partner", partner)
                .expirationTime(Date.from(Instant.parse("2100-01-01T00:00:00Z")))
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        try {
            token.sign(new MACSigner(SECRET));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }
}
