package sikkerby.command.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderInitializationException;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import sikkerby.command.act.Role;

/** Who is let in: bearers of a token of our identity provider that names this service. What they may do, rules decide. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] OPEN = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/swagger-ui/**", "/swagger-ui.html"
    };

    private final Problems problems;
    private final Answers answers;

    Security(Problems problems, Answers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @Bean
    SecurityFilterChain whoIsLetIn(HttpSecurity http, JwtDecoder decoder) {
        AuthenticationEntryPoint entry = this::notLetIn;
        AccessDeniedHandler denied = (request, response, _) -> answer(HttpStatus.FORBIDDEN, request, response);
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((caller, _) -> new AuthorizationDecision(isSecretariat(caller.get())))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(tokens -> tokens.jwt(jwt -> jwt.decoder(token -> read(decoder, token)))
                        .authenticationEntryPoint(entry)
                        .accessDeniedHandler(denied)
                        .withObjectPostProcessor(answeringAllFailures(entry)))
                .exceptionHandling(
                        failures -> failures.authenticationEntryPoint(entry).accessDeniedHandler(denied))
                .build();
    }

    private static boolean isSecretariat(@Nullable Authentication caller) {
        return caller instanceof JwtAuthenticationToken token
                && token.getToken().getClaim("roles") instanceof Collection<?> roles
                && roles.contains(Role.SECRETARIAT.name());
    }

    /** The identity provider is asked for its keys with the first token, and again until it answers. */
    private static Jwt read(JwtDecoder decoder, String token) {
        try {
            return decoder.decode(token);
        } catch (JwtDecoderInitializationException away) {
            throw new AuthenticationServiceException("The identity provider does not answer.", away);
        }
    }

    @Bean
    RequestRejectedHandler rejectedPaths() {
        return (request, response, _) -> answer(HttpStatus.BAD_REQUEST, request, response);
    }

    /** Else an identity provider that is away would be our mistake, and a 500. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringAllFailures(
            AuthenticationEntryPoint entry) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler(entry::commence);
                return filter;
            }
        };
    }

    private void notLetIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof AuthenticationServiceException) {
            answer(HttpStatus.SERVICE_UNAVAILABLE, request, response);
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(HttpStatus.UNAUTHORIZED, request, response);
    }

    private void answer(HttpStatus status, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answers.write(problems.of(status, request), request, response);
    }
}
