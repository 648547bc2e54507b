package sikkerby.query;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.oidcLogin;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.ServletContext;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.test.autoconfigure.SpringBootMockMvcBuilderCustomizer;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.DefaultMockMvcBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** Somebody at a browser without JavaScript, logged in or not, before the real pages with all their filters. */
public final class Visitor {

    private final MockMvc browser;
    private final @Nullable RequestPostProcessor login;
    private final String language;

    private Visitor(MockMvc browser, @Nullable RequestPostProcessor login, String language) {
        this.browser = browser;
        this.login = login;
        this.language = language;
    }

    /** Nobody has logged in, and the browser asks for no language. */
    public static Visitor of(RunningService service) {
        var context = WebApplicationContextUtils.getRequiredWebApplicationContext(service.bean(ServletContext.class));
        return new Visitor(browser(context), null, "");
    }

    private static MockMvc browser(WebApplicationContext context) {
        DefaultMockMvcBuilder builder = MockMvcBuilders.webAppContextSetup(context);
        new SpringBootMockMvcBuilderCustomizer(context).customize(builder);
        return builder.apply(springSecurity()).build();
    }

    /** As somebody who acts for this partner, or for none. */
    public Visitor as(String role, @Nullable String partner) {
        var name = partner == null ? role : partner;
        var login = oidcLogin()
                .idToken(token -> token.subject(name.toLowerCase(java.util.Locale.ROOT))
                        .claim("roles", List.of(role))
                        .claims(claims -> {
                            if (partner != null) claims.put("partner", partner);
                        }))
                .authorities(new SimpleGrantedAuthority("ROLE_" + role));
        return new Visitor(browser, login, language);
    }

    /** With a browser that asks for this. */
    public Visitor asking(String acceptLanguage) {
        return new Visitor(browser, login, acceptLanguage);
    }

    /** What came back; a page, where it was one. */
    public record Seen(int status, Map<String, String> headers, String text) {

        public Document page() {
            return Jsoup.parse(text);
        }

        public String header(String name) {
            return headers.getOrDefault(name, "");
        }
    }

    public Seen get(String path) {
        return see(MockMvcRequestBuilders.get(URI.create(path)));
    }

    /** Sends a form, with its protection against forged ones. */
    public Seen send(String path, Map<String, String> fields) {
        return see(filled(path, fields).with(csrf()));
    }

    /** As another site would make the browser send it. */
    public Seen forge(String path, Map<String, String> fields) {
        return see(filled(path, fields));
    }

    private static MockHttpServletRequestBuilder filled(String path, Map<String, String> fields) {
        var request = MockMvcRequestBuilders.post(URI.create(path));
        fields.forEach(request::param);
        return request;
    }

    private Seen see(MockHttpServletRequestBuilder request) {
        if (login != null) request.with(login);
        if (!language.isEmpty()) request.header("Accept-Language", language);
        try {
            var response = browser.perform(request).andReturn().getResponse();
            var headers = new java.util.TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
            for (var name : response.getHeaderNames())
                headers.put(name, Objects.requireNonNull(response.getHeader(name)));
            return new Seen(response.getStatus(), headers, response.getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
