package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Answers with a problem, inside Spring's MVC and outside of it. */
@Component
class Answers {

    private static final String SECONDS = "5";

    private final JsonMapper json;

    Answers(JsonMapper json) {
        this.json = json;
    }

    /** As bytes: no negotiation can turn a problem into something else. */
    ResponseEntity<byte[]> entity(Problem problem, HttpHeaders further, HttpServletRequest request) {
        var headers = new HttpHeaders();
        headers.addAll(further);
        headers.remove(HttpHeaders.ACCEPT);
        headers.set(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        headers.set(HttpHeaders.CONTENT_LANGUAGE, Sentences.language(request).toLanguageTag());
        if (waits(problem)) headers.set(HttpHeaders.RETRY_AFTER, SECONDS);
        return ResponseEntity.status(problem.status()).headers(headers).body(json.writeValueAsBytes(problem));
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_LANGUAGE, Sentences.language(request).toLanguageTag());
        if (waits(problem)) response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    private static boolean waits(Problem problem) {
        return problem.status() == HttpStatus.SERVICE_UNAVAILABLE.value();
    }
}
