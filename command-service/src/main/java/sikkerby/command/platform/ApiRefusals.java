package sikkerby.command.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.desk.Unserved;

/** Says in the API document what an operation may be refused for: by status, with an example of each code. */
@Component
class ApiRefusals {

    /** Why any command may be refused. */
    static final List<RefusalCode> ANY = List.of(
            RefusalCode.INVALID,
            RefusalCode.PERSONAL_DATA_SUSPECTED,
            RefusalCode.REASON_REQUIRED,
            RefusalCode.ROLE_MAY_NOT,
            RefusalCode.PARTNER_DISSOLVED,
            RefusalCode.CONFLICT);

    /** What no rule decides, and so is refused alike everywhere. */
    private static final Map<String, HttpStatus> SHARED = Stream.of(
                    HttpStatus.UNAUTHORIZED,
                    HttpStatus.NOT_ACCEPTABLE,
                    HttpStatus.PRECONDITION_FAILED,
                    HttpStatus.CONTENT_TOO_LARGE,
                    HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    HttpStatus.TOO_MANY_REQUESTS,
                    HttpStatus.SERVICE_UNAVAILABLE)
            .collect(Collectors.toMap(ApiRefusals::code, status -> status));

    private static final String EXAMPLES = "#/components/examples/";

    private static final Map<HttpStatus, String> MEANINGS = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "Unreadable or invalid; errors names the fields"),
            Map.entry(HttpStatus.UNAUTHORIZED, "No valid token"),
            Map.entry(HttpStatus.FORBIDDEN, "Not this role, partner or mandate"),
            Map.entry(HttpStatus.NOT_FOUND, "No such object"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "Answers are JSON"),
            Map.entry(HttpStatus.CONFLICT, "A rule refuses; code says which"),
            Map.entry(HttpStatus.PRECONDITION_FAILED, "Changed since the version in If-Match; between says how"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "More than 1 MB"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Not JSON"),
            Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "The idempotency key was used with another body"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "More than one caller may send; Retry-After says when"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Not available right now; Retry-After says when"));

    /** What the rules of the objects themselves refuse, where a correction is judged by them. */
    static final List<RefusalCode> JUDGED = List.of(
            RefusalCode.NOT_OWNER,
            RefusalCode.ACTS_FOR_OTHER_PARTY,
            RefusalCode.UNKNOWN_CODE,
            RefusalCode.PARTY_NOT_NAMED,
            RefusalCode.NO_BENEFICIARIES,
            RefusalCode.DECISION_REQUIRED,
            RefusalCode.OCCURRED_TOO_EARLY,
            RefusalCode.STRATEGY_CLOSED,
            RefusalCode.STRATEGY_NOT_ADOPTED,
            RefusalCode.NO_STRATEGY,
            RefusalCode.OUTSIDE_STRATEGY,
            RefusalCode.PRINCIPLE_RETIRED,
            RefusalCode.PRINCIPLE_NOT_MAPPED,
            RefusalCode.NOT_A_SUCCESSOR,
            RefusalCode.NO_PRINCIPLE,
            RefusalCode.LINK_CYCLE,
            RefusalCode.PARTNER_CYCLE,
            RefusalCode.OWNER_CONTRIBUTES,
            RefusalCode.BEFORE_OWNER,
            RefusalCode.INITIATIVE_ENDED,
            RefusalCode.ILLEGAL_TRANSITION,
            RefusalCode.AGREEMENT_ENDED,
            RefusalCode.LEGAL_BASIS_MISSING,
            RefusalCode.NO_TERMS,
            RefusalCode.STALE_VERSION,
            RefusalCode.ALREADY_ACCEPTED,
            RefusalCode.ALREADY_DECLINED,
            RefusalCode.NO_RATIFICATION_NEEDED,
            RefusalCode.OTHER_BODY_RATIFIES,
            RefusalCode.NOTICE_TOO_SHORT,
            RefusalCode.NOT_PARTY,
            RefusalCode.AGREEMENT_NOT_IN_FORCE,
            RefusalCode.DUE_BEFORE_PROMISE,
            RefusalCode.DUE_OUTSIDE_AGREEMENT,
            RefusalCode.OWN_CONFIRMATION,
            RefusalCode.NO_EVIDENCE,
            RefusalCode.TOO_OPEN,
            RefusalCode.TERMINAL_STATE,
            RefusalCode.NOT_OVERDUE,
            RefusalCode.NOT_BENEFICIARY,
            RefusalCode.RELEASE_NEEDS_BENEFICIARIES,
            RefusalCode.NOT_ORPHANED,
            RefusalCode.BINDS_PARTIES_ONLY);

    private final ApiProblems problems;

    ApiRefusals(ApiProblems problems) {
        this.problems = problems;
    }

    /**
     * Declares why an operation may be refused.
     *
     * @param creates makes an object, of which there may be one already
     * @param changes changes an object, of which there may be none
     */
    void declare(Operation operation, List<RefusalCode> own, boolean creates, boolean changes) {
        var codes = new TreeMap<HttpStatus, List<String>>();
        SHARED.forEach((code, status) -> operation.getResponses().addApiResponse(number(status), shared(code)));
        add(codes, HttpStatus.BAD_REQUEST, Unserved.Why.INVALID.name());
        add(codes, HttpStatus.FORBIDDEN, Unserved.Why.FORBIDDEN.name());
        ANY.forEach(code -> add(codes, Problems.status(code), code.name()));
        if (creates) add(codes, HttpStatus.CONFLICT, RefusalCode.ALREADY_EXISTS.name());
        if (changes) add(codes, HttpStatus.NOT_FOUND, RefusalCode.NOT_FOUND.name());
        own.forEach(code -> add(codes, Problems.status(code), code.name()));
        codes.forEach(
                (status, names) -> operation.getResponses().addApiResponse(number(status), response(status, names)));
    }

    private static ApiResponse shared(String code) {
        return new ApiResponse().$ref("#/components/responses/" + code);
    }

    private static String number(HttpStatus status) {
        return Integer.toString(status.value());
    }

    private static void add(Map<HttpStatus, List<String>> codes, HttpStatus status, String code) {
        codes.merge(
                status,
                List.of(code),
                (some, more) -> Stream.concat(some.stream(), more.stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static ApiResponse response(HttpStatus status, List<String> codes) {
        var media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + ApiProblems.SCHEMA));
        codes.forEach(code -> media.addExamples(code, new Example().$ref(EXAMPLES + code)));
        var response = new ApiResponse()
                .description(MEANINGS.get(status))
                .content(new Content().addMediaType(Problem.MEDIA_TYPE, media));
        if (status == HttpStatus.SERVICE_UNAVAILABLE || status == HttpStatus.TOO_MANY_REQUESTS) {
            response.addHeaderObject(HttpHeaders.RETRY_AFTER, ApiHeaders.retryAfter());
        }
        return response;
    }

    private static String code(HttpStatus status) {
        return Stream.of(Unserved.Why.values())
                .filter(why -> why != Unserved.Why.INVALID && Problems.status(why) == status)
                .map(Enum::name)
                .findFirst()
                .orElseGet(() -> Problems.code(status));
    }

    /** Adds what the operations point to. */
    void exemplify(OpenAPI document) {
        SHARED.forEach((code, status) -> document.getComponents()
                .addResponses(code, response(status, List.of(code)))
                .addExamples(code, problems.example(code, status)));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .flatMap(operation -> operation.getResponses().entrySet().stream())
                .forEach(answer -> {
                    var content = answer.getValue().getContent();
                    var media = content == null ? null : content.get(Problem.MEDIA_TYPE);
                    if (media == null) return;
                    var status = HttpStatus.valueOf(Integer.parseInt(answer.getKey()));
                    media.getExamples()
                            .keySet()
                            .forEach(
                                    code -> document.getComponents().addExamples(code, problems.example(code, status)));
                });
    }
}
