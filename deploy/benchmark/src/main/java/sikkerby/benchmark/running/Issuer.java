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
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** Signs the tokens that the services check, and tells them its key. */
public final class Issuer implements AutoCloseable {

    private static final Date NEVER_ENDS = Date.from(Instant.parse("2100-01-01T00:00:00Z"));
    private static final Date LONG_AGO = Date.from(Instant.parse("2026-01-01T00:00:00Z"));

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
                 "token_endpoint": "%1$s/token", "subject_types_supported": ["public"]}
                """.formatted(uri());
        server.createContext("/.well-known/openid-configuration", exchange -> answer(exchange, about));
        server.createContext("/jwks", exchange -> answer(exchange, new JWKSet(key.toPublicJWK()).toString()));
        server.start();
    }

    String uri() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Of a coordinator of this partner. */
    public String coordinator(String partner) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(uri())
                .subject(partner.toLowerCase(Locale.ROOT))
                .audience(List.of("sikkerby-command", "sikkerby-query"))
                .issueTime(LONG_AGO)
                .expirationTime(NEVER_ENDS)
                .claim("roles", List.of("COORDINATOR"))
                .claim("partner", partner)
                .build();
        try {
            var token = new SignedJWT(
                    new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("benchmark").build(), claims);
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

    @Override
    public void close() {
        server.stop(0);
    }
}
