package sikkerby.local.identity;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** Who can log in, which clients may ask for tokens, and what the tokens say. */
@Configuration(proxyBeanMethods = false)
class Registrations {

    private static final List<String> AUDIENCE = List.of("sikkerby-command", "sikkerby-query");
    private static final String OPEN_SECRET = "{noop}" + DemoUser.PASSWORD;
    private static final Duration A_WORKING_DAY = Duration.ofHours(10);

    @Bean
    AuthorizationServerSettings settings(@Value("${sikkerby.issuer}") String issuer) {
        return AuthorizationServerSettings.builder().issuer(issuer).build();
    }

    @Bean
    UserDetailsService users() {
        return login -> DemoUser.called(login)
                .map(user -> new Visitor(user, OPEN_SECRET))
                .orElseThrow(() -> new UsernameNotFoundException("Nobody is called that."));
    }

    @Bean
    RegisteredClientRepository clients(@Value("${sikkerby.pages}") String pages) {
        var clients = new ArrayList<RegisteredClient>();
        for (var user : DemoUser.values()) clients.add(script(user));
        clients.add(pages(pages));
        return new Clients(clients);
    }

    private static RegisteredClient script(DemoUser user) {
        return client(user.login())
                .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                .build();
    }

    private static RegisteredClient pages(String pages) {
        return client("sikkerby-pages")
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                .redirectUri(pages + "/login/oauth2/code/sikkerby")
                .postLogoutRedirectUri(pages + "/")
                .scope(OidcScopes.OPENID)
                .scope(OidcScopes.PROFILE)
                .clientSettings(ClientSettings.builder()
                        .requireProofKey(true)
                        .requireAuthorizationConsent(false)
                        .build())
                .build();
    }

    private static RegisteredClient.Builder client(String name) {
        return RegisteredClient.withId(UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .toString())
                .clientId(name)
                .clientSecret(OPEN_SECRET)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(TokenSettings.builder()
                        .accessTokenTimeToLive(A_WORKING_DAY)
                        .build());
    }

    /** The same claims, whether a person logged in or a script asked with that person's client. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return token -> {
            Authentication principal = Objects.requireNonNull(token.getPrincipal(), "a token is somebody's");
            DemoUser.called(principal.getName()).ifPresent(user -> say(user, token));
        };
    }

    private static void say(DemoUser user, JwtEncodingContext token) {
        var claims = token.getClaims();
        claims.claim("roles", user.roles());
        user.partner().ifPresent(partner -> claims.claim("partner", partner));
        if (token.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) claims.audience(AUDIENCE);
    }

    @Bean
    JWKSource<SecurityContext> signingKey(@Value("${sikkerby.signing-key}") Path file)
            throws IOException, JOSEException, ParseException {
        return new ImmutableJWKSet<>(new JWKSet(SigningKey.in(file)));
    }
}
