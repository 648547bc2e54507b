package sikkerby.command.platform;

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
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;

/** An identity provider of the tests' own: a key, the two documents that tell of it, and tokens signed with it. */
final class TestIssuer implements AutoCloseable {

    private final RSAKey key;
    private final HttpServer server;

    TestIssuer() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        var about = """
                {"issuer": "%s", "jwks_uri": "%s/jwks", "subject_types_supported": ["public"]}
                """.formatted(uri(), uri());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, about));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** A coordinator of that agency, for instance {@code coordinator("SOF")}. */
    String coordinator(String partner) {
        return token(partner.toLowerCase(java.util.Locale.ROOT), partner, "COORDINATOR");
    }

    String secretariat() {
        return token("sekretariat", "OKF", "SECRETARIAT");
    }

    String token(String subject, String partner, String role) {
        return token(subject, claims -> claims.claim("roles", List.of(role)).claim("partner", partner));
    }

    String token(String subject, UnaryOperator<JWTClaimsSet.Builder> claims) {
        var now = Instant.now(Clock.systemUTC());
        var standard = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(subject)
                .audience(List.of("sikkerby-command", "sikkerby-query"))
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(3600)));
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(),
                    claims.apply(standard).build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void answer(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    /** Nobody is there any more. */
    void away() {
        server.stop(0);
    }

    @Override
    public void close() {
        away();
    }
}
