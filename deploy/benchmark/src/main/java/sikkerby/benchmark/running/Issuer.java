package sikkerby.benchmark.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Signs the tokens that the services check, tells them its key, and lets in whoever comes to log in. */
public final class Issuer implements AutoCloseable {

    private static final Date NEVER_ENDS = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    private static final Date LONG_AGO = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

    /** Who logs in under this name acts for nobody and may see all. */
    public static final String AUDITOR = "revisor";

    private final Map<String, Map<String, String>> logins = new ConcurrentHashMap<>();
    private final RSAKey key;
    private final HttpServer server;

    public Issuer() throws IOException {
        try {
            key = new RSAKeyGenerator(2048).keyID("benchmark").generate();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var about = """
                {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"],
                 "response_types_supported": ["code"], "id_token_signing_alg_values_supported": ["RS256"]}
                """.formatted(uri());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, about));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.createContext("/authorize", this::letIn);
        server.createContext("/token", this::tell);
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Of a coordinator of this partner. */
    public String coordinator(String partner) {
        return signed(claims(partner, "sikkerby-command", "sikkerby-query").build());
    }

    private JWTClaimsSet.Builder claims(String user, String... audience) {
        var auditor = user.equals(AUDITOR);
        return new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(user.toLowerCase(Locale.ROOT))
                .audience(List.of(audience))
                .issueTime(LONG_AGO)
                .expirationTime(NEVER_ENDS)
                .claim("roles", List.of(auditor ? "AUDITOR" : "COORDINATOR"))
                .claim("partner", auditor ? null : user);
    }

    private String signed(JWTClaimsSet claims) {
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("benchmark").build(), claims);
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whoever comes is who they say they are, and leaves with a code that names them. */
    private void letIn(HttpExchange exchange) throws IOException {
        try (exchange) {
            var asked = parameters(exchange.getRequestURI().getRawQuery());
            var code = UUID.randomUUID().toString();
            logins.put(code, asked);
            exchange.getResponseHeaders()
                    .set("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
            exchange.sendResponseHeaders(302, -1);
        }
    }

    private void tell(HttpExchange exchange) throws IOException {
        var asked = parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        var login = Objects.requireNonNull(logins.remove(Objects.requireNonNull(asked.get("code"))));
        var user = Objects.requireNonNull(login.get("as"));
        var identity = claims(user, "sikkerby-pages").claim("nonce", login.get("nonce"));
        answer(exchange, """
                {"access_token": "%s", "token_type": "Bearer", "expires_in": 86400, "id_token": "%s"}
                """.formatted(coordinator(user), signed(identity.build())));
    }

    private static Map<String, String> parameters(String encoded) {
        return Arrays.stream(encoded.split("&", -1))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
