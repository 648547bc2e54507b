package sikkerby.command.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses parameters that Tomcat cannot decode, wherever they are first looked at: else they would be our mistake. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadableQuery extends OncePerRequestFilter {

    private final Problems problems;
    private final Answers answers;

    ReadableQuery(Problems problems, Answers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            // Of a form it would take the body away, which is read elsewhere.
            if (request.getQueryString() != null && !isForm(request)) request.getParameterMap();
            chain.doFilter(request, response);
        } catch (InvalidParameterException malformed) {
            answers.write(problems.of(HttpStatus.BAD_REQUEST, request), request, response);
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null) return false;
        var form = type.toLowerCase(Locale.ROOT);
        return form.startsWith("application/x-www-form-urlencoded") || form.startsWith("multipart/");
    }
}
