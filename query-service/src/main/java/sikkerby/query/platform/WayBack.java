package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page that somebody was on whose login turned out to be over: the next one leads back to it, both dates kept. */
final class WayBack {

    // Where HttpSessionRequestCache looks for it.
    private static final String KEPT = "SPRING_SECURITY_SAVED_REQUEST";

    private WayBack() {}

    /** Of a form that was sent; a page that was asked for is kept by Spring Security itself. */
    static void keep(HttpServletRequest request) {
        var session = request.getSession(false);
        var page = page(request);
        if (session != null && page != null && request.getMethod().equals("POST"))
            session.setAttribute(KEPT, new SimpleSavedRequest(page));
    }

    /** Where the form stood, as the browser says; nothing where that is no page of this service. */
    private static @Nullable String page(HttpServletRequest request) {
        var from = request.getHeader(HttpHeaders.REFERER);
        if (from == null) return null;
        try {
            var here =
                    URI.create(request.getRequestURL().toString()).resolve("/").toString();
            return URI.create(from).toString().startsWith(here) ? from : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
