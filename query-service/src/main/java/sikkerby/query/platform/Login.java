package sikkerby.query.platform;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientProperties;
import org.springframework.boot.security.oauth2.client.autoconfigure.OAuth2ClientPropertiesMapper;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.authority.mapping.GrantedAuthoritiesMapper;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.oidc.user.OidcUserAuthority;
import sikkerby.query.page.Commands;
import sikkerby.query.page.Forms;
import tools.jackson.databind.json.JsonMapper;

/** The pages as a client of the identity provider, and what they do with a person's token. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Login {

    /** What the settings call it. */
    static final String CLIENT = "sikkerby";

    /** What the provider says where a token can't be renewed, and what is said here where there is none to renew. */
    private static final Set<String> OVER =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, OAuth2ErrorCodes.INVALID_TOKEN, "client_authorization_required");

    /** The provider is asked about itself with the first login, not at the start: it may come later. */
    @Bean
    ClientRegistrationRepository clientRegistrations(OAuth2ClientProperties properties) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                List.<ClientRegistration>copyOf(new OAuth2ClientPropertiesMapper(properties)
                        .asClientRegistrations()
                        .values())));
    }

    /** In the session, and gone with it. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    /** A person's roles are those of the token, as with the API. */
    @Bean
    GrantedAuthoritiesMapper rolesOfAPerson() {
        return authorities -> {
            var roles = new LinkedHashSet<GrantedAuthority>(authorities);
            for (var authority : authorities) {
                if (!(authority instanceof OidcUserAuthority person)) continue;
                var named = person.getIdToken().getClaimAsStringList("roles");
                if (named != null) named.forEach(it -> roles.add(new SimpleGrantedAuthority("ROLE_" + it)));
            }
            return roles;
        };
    }

    @Bean
    Commands.Token tokenOfCaller(
            ClientRegistrationRepository registrations, OAuth2AuthorizedClientRepository authorized) {
        var clients = new DefaultOAuth2AuthorizedClientManager(registrations, authorized);
        clients.setAuthorizedClientProvider(OAuth2AuthorizedClientProviderBuilder.builder()
                .authorizationCode()
                .refreshToken()
                .build());
        return () -> token(clients);
    }

    private static String token(OAuth2AuthorizedClientManager clients) {
        Authentication caller =
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
        try {
            var client = clients.authorize(OAuth2AuthorizeRequest.withClientRegistrationId(CLIENT)
                    .principal(caller)
                    .build());
            if (client != null) return client.getAccessToken().getTokenValue();
        } catch (OAuth2AuthorizationException failed) {
            if (OVER.contains(failed.getError().getErrorCode()))
                throw new InsufficientAuthenticationException("The login is over.", failed);
            throw new AuthenticationServiceException("The identity provider does not answer.", failed);
        }
        throw new InsufficientAuthenticationException("There is no token.");
    }

    @Bean
    Commands commands(
            @Value("${sikkerby.command.base:http://localhost:8081}") URI base, Commands.Token token, JsonMapper json) {
        return new Commands(base, token, json);
    }

    @Bean
    Forms forms(Commands commands, MessageSource messages) {
        return new Forms(commands, messages);
    }
}
