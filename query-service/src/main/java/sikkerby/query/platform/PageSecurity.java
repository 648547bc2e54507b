package sikkerby.query.platform;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import sikkerby.events.fact.ActorId;
import sikkerby.query.page.Whose;

/** Who may see pages: those who logged in with the identity provider, whose session then holds their token. */
@Configuration(proxyBeanMethods = false)
class PageSecurity {

    static final String LOGIN = "/oauth2/authorization/" + Login.CLIENT;

    private static final String UNNAMED = "unusable_subject";
    private static final String[] OPEN = {"/was", "/error", "/favicon.ico", "/*.css", "/*.js", "/*.svg", "/webjars/**"};
    private static final String[] FOR_AUDITORS = {"/log", "/log/**", "/refusals", "/refusals/**"};

    private final String policy;

    PageSecurity(@Value("${spring.security.oauth2.client.provider." + Login.CLIENT + ".issuer-uri}") URI issuer) {
        this.policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
                + " form-action 'self' " + origin(issuer) + "; frame-ancestors 'none'; base-uri 'none'";
    }

    private static String origin(URI issuer) {
        return issuer.getScheme() + "://" + issuer.getAuthority();
    }

    @Bean
    @Order(2)
    SecurityFilterChain visiting(
            HttpSecurity http, ClientRegistrationRepository clients, Unreached problems, Whose whose) {
        http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(FOR_AUDITORS)
                        .hasAnyRole("AUDITOR", "DPO")
                        .anyRequest()
                        .authenticated())
                .requestCache(cache -> cache.requestCache(whereOneWasGoing()))
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(withProofKey(clients)))
                        .userInfoEndpoint(user -> user.oidcUserService(whoCanBeNamed()))
                        .failureHandler(
                                (request, response, failure) -> notLoggedIn(request, response, failure, problems))
                        .withObjectPostProcessor(sayingThatTheProviderIsAway(problems)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(PageSecurity::logInFirst)
                        .accessDeniedHandler(new OldForms(problems, whose)))
                .logout(logout -> logout.logoutSuccessHandler(there(clients)))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(
                                permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                        .crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN)));
        return http.build();
    }

    /** Whoever acts is on record by the provider's word for them: a word that cannot be kept lets nobody in. */
    private static OAuth2UserService<OidcUserRequest, OidcUser> whoCanBeNamed() {
        var provider = new OidcUserService();
        return request -> {
            var user = provider.loadUser(request);
            if (!ActorId.isOne(user.getName())) throw new OAuth2AuthenticationException(UNNAMED);
            return user;
        };
    }

    // Any name would stand in the address after the login, and be sent on to colleagues.
    @SuppressWarnings("NullAway") // None is allowed, though the annotations do not say so.
    private static HttpSessionRequestCache whereOneWasGoing() {
        var cache = new HttpSessionRequestCache();
        cache.setMatchingRequestParameterName(null);
        cache.setRequestMatcher(request -> request.getMethod().equals("GET") && !listens(request));
        return cache;
    }

    private static OAuth2AuthorizationRequestResolver withProofKey(ClientRegistrationRepository clients) {
        var resolver = new DefaultOAuth2AuthorizationRequestResolver(clients);
        resolver.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        return resolver;
    }

    /** Also with the identity provider, which then leads back. */
    private static OidcClientInitiatedLogoutSuccessHandler there(ClientRegistrationRepository clients) {
        var there = new OidcClientInitiatedLogoutSuccessHandler(clients);
        there.setPostLogoutRedirectUri("{baseUrl}/");
        return there;
    }

    /** A script can't follow to another host: it is told to let the browser go there. */
    private static void logInFirst(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (listens(request)) response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        else if (request.getHeader("HX-Request") == null) response.sendRedirect(LOGIN);
        else response.setHeader("HX-Redirect", LOGIN);
    }

    /** An open page, and not somebody who goes anywhere. */
    private static boolean listens(HttpServletRequest request) {
        return request.getRequestURI().equals("/events");
    }

    private static void notLoggedIn(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure,
            Unreached problems)
            throws IOException {
        var code = failure instanceof OAuth2AuthenticationException it
                ? it.getError().getErrorCode()
                : "";
        problems.answer(
                request,
                response,
                switch (code) {
                    case "access_denied" -> new AccessDeniedException("The identity provider lets nobody in.", failure);
                    case UNNAMED -> new Unnamed(failure);
                    // The session that the login began with is over.
                    case "authorization_request_not_found" ->
                        new InsufficientAuthenticationException("The login took too long.", failure);
                    default -> new AuthenticationServiceException("The identity provider does not answer.", failure);
                });
    }

    private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> sayingThatTheProviderIsAway(
            Unreached problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(
                        (request, response, failure) -> notLoggedIn(request, response, failure, problems));
                return filter;
            }
        };
    }
}
