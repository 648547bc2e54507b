package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.desk.Unserved;
import sikkerby.command.log.LogReader;
import sikkerby.command.platform.Problem.Came;
import sikkerby.command.platform.Problem.FieldProblem;

/** Words problems: what a code means to the caller, as status and as sentences. */
@Component
class Problems {

    private final Sentences sentences;

    Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    Problem refused(Refused refused, HttpServletRequest request) {
        var code = refused.code();
        var language = Sentences.language(request);
        var detail = sentences.say(code + ".detail", refused.details(), language);
        var field = refused.field();
        var complaint = refused.complaint();
        var message = complaint == null ? detail : sentences.say(complaint.name(), List.of(), language);
        var errors = field == null ? List.<FieldProblem>of() : List.of(new FieldProblem(field, message));
        return new Problem(
                type(code.name()),
                sentences.say(code + ".title", List.of(), language),
                status(code).value(),
                detail,
                request.getRequestURI(),
                code.name(),
                code.rule(),
                errors,
                List.of());
    }

    Problem unserved(Unserved unserved, HttpServletRequest request) {
        var language = Sentences.language(request);
        var errors = unserved.complaints().stream()
                .map(it -> new FieldProblem(it.field(), sentences.say(it.sentence(), it.details(), language)))
                .toList();
        var between = unserved.between().stream().map(Problems::came).toList();
        return named(unserved.why().name(), status(unserved.why()), unserved.details(), errors, between, request);
    }

    /** One that a client may mend by looking at these fields. */
    Problem invalid(RefusalCode code, List<FieldProblem> errors, HttpServletRequest request) {
        return named(code.name(), HttpStatus.BAD_REQUEST, List.of(), errors, List.of(), request);
    }

    Problem of(HttpStatus status, HttpServletRequest request) {
        return named(code(status), status, List.of(), List.of(), List.of(), request);
    }

    String say(String sentence, HttpServletRequest request, Object... details) {
        return sentences.say(sentence, Arrays.asList(details), Sentences.language(request));
    }

    private Problem named(
            String code,
            HttpStatus status,
            List<Object> details,
            List<FieldProblem> errors,
            List<Came> between,
            HttpServletRequest request) {
        var language = Sentences.language(request);
        return new Problem(
                type(code),
                sentences.say(code + ".title", List.of(), language),
                status.value(),
                sentences.say(code + ".detail", details, language),
                Objects.requireNonNullElse(request.getRequestURI(), ""),
                code,
                null,
                errors,
                between);
    }

    static String type(String code) {
        return "urn:sikkerby:problem:" + code;
    }

    private static Came came(LogReader.Came event) {
        return new Came(event.sequence() + 1, event.event(), event.type(), event.appendedAt());
    }

    static HttpStatus status(RefusalCode code) {
        return switch (code.kind()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case MISSING -> HttpStatus.NOT_FOUND;
            case RULE -> HttpStatus.CONFLICT;
        };
    }

    static HttpStatus status(Unserved.Why why) {
        return switch (why) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CHANGED_MEANWHILE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case KEY_USED_OTHERWISE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }

    static String code(HttpStatus status) {
        return switch (status) {
            case BAD_REQUEST -> RefusalCode.INVALID.name();
            case UNAUTHORIZED -> "UNAUTHENTICATED";
            case FORBIDDEN -> "FORBIDDEN";
            case NOT_FOUND -> "NO_SUCH_PATH";
            case METHOD_NOT_ALLOWED -> "METHOD_NOT_ALLOWED";
            case NOT_ACCEPTABLE -> "NOT_ACCEPTABLE";
            case CONTENT_TOO_LARGE -> "TOO_LARGE";
            case UNSUPPORTED_MEDIA_TYPE -> "UNSUPPORTED_MEDIA_TYPE";
            case TOO_MANY_REQUESTS -> "TOO_MANY_REQUESTS";
            case SERVICE_UNAVAILABLE -> "UNAVAILABLE";
            default -> status.is4xxClientError() ? RefusalCode.INVALID.name() : "FAILED";
        };
    }
}
