package sikkerby.command.platform;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Refuses what cannot be decoded, parameters and bodies of no one type, before it is looked at: else it would be our mistake. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Decodable extends OncePerRequestFilter {

    private final Problems problems;
    private final Answers answers;

    Decodable(Problems problems, Answers answers) {
        this.problems = problems;
        this.answers = answers;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isVague(request.getContentType())) {
            answers.write(problems.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, request), request, response);
            return;
        }
        try {
            // Of a form it would take the body away, which is read elsewhere.
            if (request.getQueryString() != null && !isForm(request)) request.getParameterMap();
            chain.doFilter(request, response);
        } catch (InvalidParameterException malformed) {
            answers.write(problems.of(HttpStatus.BAD_REQUEST, request), request, response);
        }
    }

    /** A range of types, such as one may only accept. */
    private static boolean isVague(@Nullable String type) {
        if (type == null) return false;
        try {
            return !MediaType.parseMediaType(type).isConcrete();
        } catch (InvalidMediaTypeException unreadable) {
            // Refused where the body is read.
            return false;
        }
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = request.getContentType();
        if (type == null) return false;
        var form = type.toLowerCase(Locale.ROOT);
        return form.startsWith("application/x-www-form-urlencoded") || form.startsWith("multipart/");
    }
}
