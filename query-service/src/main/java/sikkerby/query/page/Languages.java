package sikkerby.query.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Which language a page is in: the one chosen by the switch, else what the browser likes better, else Danish. */
public final class Languages implements HandlerInterceptor {

    static final String PARAMETER = "language";

    private static final String COOKIE = "language";
    private static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SPOKEN = List.of(DANISH, Locale.ENGLISH);

    public static Locale of(HttpServletRequest request) {
        return chosen(request).orElseGet(() -> asked(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Optional<Locale> chosen(HttpServletRequest request) {
        var cookies = request.getCookies();
        if (cookies == null) return Optional.empty();
        return Arrays.stream(cookies)
                .filter(it -> it.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .flatMap(it -> spoken(it).stream())
                .findFirst();
    }

    private static Locale asked(@Nullable String header) {
        if (header == null) return DANISH;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(header), SPOKEN);
            return found == null ? DANISH : found;
        } catch (IllegalArgumentException _) {
            return DANISH;
        }
    }

    private static Optional<Locale> spoken(String language) {
        return SPOKEN.stream().filter(it -> it.getLanguage().equals(language)).findFirst();
    }

    /** The switch is a link: it leads to the same page, and leaves a cookie behind. */
    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var language = request.getParameter(PARAMETER);
        if (language == null || request.getMethod().equals("POST")) return true;
        var cookie = ResponseCookie.from(COOKIE, spoken(language).orElse(DANISH).getLanguage())
                .path("/")
                .maxAge(Duration.ofDays(365))
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        var page = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam(PARAMETER)
                .build(true)
                .toUriString();
        // Two slashes at its beginning would name another host.
        response.sendRedirect(page.replaceFirst("^/+", "/"));
        return false;
    }
}
