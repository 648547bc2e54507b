package sikkerby.query;

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
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A small OpenID provider: whoever comes to log in is asked nothing, and is who the browser's address says. */
public final class IdentityProvider implements AutoCloseable {

    /** Whom it lets in nowhere. */
    public static final String NOBODY = "NOBODY";

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final RSAKey KEY = key();

    private record Login(String nonce, String as) {}

    private final HttpServer server;
    private final Map<String, Login> codes = new ConcurrentHashMap<>();
    private volatile Duration tokensLast = A_DAY;
    private volatile @Nullable String refusal;
    private volatile boolean broken;

    private IdentityProvider() throws IOException {
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    public static IdentityProvider start() {
        try {
            return new IdentityProvider();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What the service has to be told, so that it lets people log in here. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.security.oauth2.client.provider.sikkerby.issuer-uri", address(),
                "spring.security.oauth2.client.registration.sikkerby.client-secret", "secret",
                "sikkerby.test.token", "own");
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** From now on tokens last no longer than this. */
    public void tokensLast(Duration time) {
        tokensLast = time;
    }

    /** From now on every request for a token is refused with this code. */
    public void refuses(String code) {
        refusal = code;
    }

    /** From now on every request for a token is broken off without an answer. */
    public void breaksOff() {
        broken = true;
    }

    /** From now on it answers as it should, with tokens that last. */
    public void answers() {
        broken = false;
        refusal = null;
        tokensLast = A_DAY;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var asked = parameters(exchange.getRequestURI().getRawQuery());
        switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> json(exchange, 200, about());
            case "/keys" -> json(exchange, 200, new JWKSet(KEY.toPublicJWK()).toJSONObject());
            case "/authorize" -> {
                var outcome = asked.getOrDefault("as", "").equals(NOBODY) ? "error=access_denied" : code(asked);
                exchange.getResponseHeaders()
                        .add("Location", asked.get("redirect_uri") + "?" + outcome + "&state=" + asked.get("state"));
                exchange.sendResponseHeaders(302, -1);
            }
            case "/token" ->
                token(exchange, parameters(new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            default -> exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private String code(Map<String, String> asked) {
        var code = UUID.randomUUID().toString();
        codes.put(code, new Login(asked.getOrDefault("nonce", ""), asked.getOrDefault("as", "")));
        return "code=" + code;
    }

    private Map<String, ?> about() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/keys",
                "end_session_endpoint",
                address() + "/logout",
                "subject_types_supported",
                List.of("public"),
                "response_types_supported",
                List.of("code"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private void token(HttpExchange exchange, Map<String, String> asked) throws IOException {
        if (broken) return;
        var refused = refusal;
        if (refused != null) {
            json(exchange, 400, Map.of("error", refused));
            return;
        }
        var answer = new TreeMap<String, Object>(Map.of(
                "access_token", UUID.randomUUID().toString(),
                "token_type", "Bearer",
                "expires_in", tokensLast.toSeconds(),
                "refresh_token", UUID.randomUUID().toString(),
                "scope", "openid"));
        var login = asked.containsKey("code") ? codes.remove(asked.get("code")) : null;
        if (login != null) answer.put("id_token", says(login));
        json(exchange, 200, answer);
    }

    /** A role, and after a colon the partner that is acted for, if any. */
    private String says(Login login) {
        var now = Clock.systemUTC().instant();
        var as = login.as().split(":", 2);
        var claims = new JWTClaimsSet.Builder()
                .issuer(address())
                .subject(as[as.length - 1].toLowerCase(java.util.Locale.ROOT))
                .audience("sikkerby-pages")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(A_DAY)))
                .claim("nonce", login.nonce())
                .claim("roles", List.of(as[0]))
                .claim("partner", as.length > 1 ? as[1] : null)
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(KEY.getKeyID()).build(), claims);
        try {
            token.sign(new RSASSASigner(KEY));
        } catch (JOSEException unsigned) {
            throw new IllegalStateException(unsigned);
        }
        return token.serialize();
    }

    private static void json(HttpExchange exchange, int status, Map<String, ?> body) throws IOException {
        var bytes = new JsonMapper().writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private static Map<String, String> parameters(@Nullable String query) {
        if (query == null) return Map.of();
        return Arrays.stream(query.split("&", -1))
                .map(it -> it.split("=", 2))
                .collect(Collectors.toMap(it -> it[0], it -> URLDecoder.decode(it[1], UTF_8)));
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("test").generate();
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
