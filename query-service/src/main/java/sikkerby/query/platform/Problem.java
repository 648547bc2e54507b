package sikkerby.query.platform;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import sikkerby.query.ask.Invalid;

/** What is answered in place of what was asked for (RFC 9457). */
record Problem(HttpStatus status, String code, Words title, Words detail, List<Field> errors, int retryAfter) {

    /**
     * What is wrong with one parameter.
     *
     * @param why the same as the words of pages name it
     */
    record Field(String name, Words message, String why) {}

    private record FieldError(String field, String message) {}

    Problem(HttpStatus status, String code, Words title, Words detail) {
        this(status, code, title, detail, List.of(), 0);
    }

    static Problem invalid(String field, Words message) {
        return invalid(field, message, Invalid.OTHERWISE);
    }

    static Problem invalid(String field, Words message, String why) {
        return new Problem(
                HttpStatus.BAD_REQUEST,
                "INVALID",
                new Words("Forespørgslen kan ikke forstås", "The request cannot be understood"),
                new Words(field + ": " + message.da(), field + ": " + message.en()),
                List.of(new Field(field, message, why)),
                0);
    }

    static Problem later(String code, int seconds, Words detail) {
        var title = new Words("Prøv igen om lidt", "Try again in a moment");
        return new Problem(HttpStatus.SERVICE_UNAVAILABLE, code, title, detail, List.of(), seconds);
    }

    ResponseEntity<Object> in(Locale language, @Nullable URI instance) {
        var body = ProblemDetail.forStatusAndDetail(status, detail.in(language));
        body.setType(URI.create("urn:sikkerby:problem:" + code));
        body.setTitle(title.in(language));
        body.setProperty("code", code);
        if (instance != null) body.setInstance(instance);
        if (!errors.isEmpty())
            body.setProperty(
                    "errors",
                    errors.stream()
                            .map(it -> new FieldError(it.name(), it.message().in(language)))
                            .toList());
        var response = ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .header("Content-Language", language.getLanguage());
        if (retryAfter > 0) response.header("Retry-After", Integer.toString(retryAfter));
        return response.body(body);
    }
}
