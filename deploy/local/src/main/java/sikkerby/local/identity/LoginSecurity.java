package sikkerby.local.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** What Spring Boot would set up, but for the login, which is a page of our own. */
@Configuration(proxyBeanMethods = false)
class LoginSecurity {

    private static final String PAGE = "/login";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .oauth2ResourceServer(server -> server.jwt(withDefaults()))
                .exceptionHandling(failures -> failures.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(PAGE), peopleAtABrowser()));
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain login(HttpSecurity http, @Value("${sikkerby.pages}") String pages) {
        // A browser holds the form to this also where it is led back to the pages.
        var policy = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self' " + pages
                + "; frame-ancestors 'none'; base-uri 'none'";
        http.authorizeHttpRequests(requests -> requests.requestMatchers(PAGE, "/login.css", "/error")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(PAGE))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy)));
        return http.build();
    }

    private static MediaTypeRequestMatcher peopleAtABrowser() {
        var html = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        html.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return html;
    }
}
