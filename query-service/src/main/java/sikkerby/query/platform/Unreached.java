package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers where something goes wrong before a controller is reached: programs with JSON, people with a page. */
@Component
final class Unreached {

    /** The request attribute that holds what went wrong. */
    static final String FAILURE = Unreached.class.getName() + ".failure";

    private final HandlerExceptionResolver problems;

    Unreached(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
        this.problems = problems;
    }

    void answer(HttpServletRequest request, HttpServletResponse response, Exception failure) throws IOException {
        if (!Paths.isPage(request)) {
            problems.resolveException(request, response, null, failure);
            return;
        }
        request.setAttribute(FAILURE, failure);
        response.sendError(Problems.of(failure).status().value());
    }
}
