package sikkerby.query.platform;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Which requests are for programs, and which are for people at a browser. */
final class Paths {

    /** What programs ask, with a token and without a session. */
    static final String[] FOR_PROGRAMS = {
        "/api/**", "/actuator/**", "/v3/api-docs/**", "/v3/api-docs.yaml", "/swagger-ui.html", "/swagger-ui/**"
    };

    private static final List<String> BEGINNINGS = List.of("/api/", "/actuator/", "/v3/api-docs", "/swagger-ui");

    private Paths() {}

    static boolean isPage(HttpServletRequest request) {
        var path = asked(request);
        return BEGINNINGS.stream().noneMatch(path::startsWith);
    }

    /** Also where the request has been handed on because something went wrong. */
    static String asked(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                ? path
                : request.getRequestURI();
    }
}
