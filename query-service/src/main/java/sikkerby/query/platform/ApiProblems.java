package sikkerby.query.platform;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.NotYet;
import tools.jackson.databind.json.JsonMapper;

/** How questions are refused, as the API document has it: an example of each, worded as it would be answered. */
@Component
class ApiProblems {

    static final String SCHEMA = "Problem";

    private static final URI INSTANCE = URI.create("/api/agreements/AFT-2022-003");
    private static final Problem NOT_FOUND = Problems.of(new NotFound("AFT-2022-003"));
    private static final Problem FORBIDDEN = Problems.of(new AccessDeniedException(""));
    private static final List<Problem> ANY = Stream.of(
                    new Invalid(
                            "validAt",
                            "Skal være en dato mellem 1900-01-01 og 2199-12-31.",
                            "Must be a date between 1900-01-01 and 2199-12-31."),
                    new BadCredentialsException(""),
                    new HttpMediaTypeNotAcceptableException(""),
                    new NotYet(),
                    new AuthenticationServiceException(""),
                    new DataAccessResourceFailureException(""))
            .map(Problems::of)
            .toList();

    private static final Map<HttpStatus, String> MEANINGS = Map.of(
            HttpStatus.BAD_REQUEST, "A parameter cannot be understood; errors names it",
            HttpStatus.UNAUTHORIZED, "No valid token",
            HttpStatus.FORBIDDEN, "Not for this role",
            HttpStatus.NOT_FOUND, "There is none, or there was none yet under the dates asked for",
            HttpStatus.NOT_ACCEPTABLE, "Answers are JSON",
            HttpStatus.SERVICE_UNAVAILABLE,
                    "Not shown yet, or not available right now; Retry-After says when to try again");

    private final JsonMapper json;

    ApiProblems(JsonMapper json) {
        this.json = json;
    }

    static Schema<?> schema() {
        var field =
                object(List.of("field", "message"), Map.of("field", new StringSchema(), "message", new StringSchema()));
        return object(
                List.of("type", "title", "status", "detail", "instance", "code"),
                Map.of(
                        "type", new StringSchema(),
                        "title", new StringSchema(),
                        "status", new IntegerSchema(),
                        "detail", new StringSchema(),
                        "instance", new StringSchema(),
                        "code", new StringSchema(),
                        "errors", new ArraySchema().items(field)));
    }

    private static Schema<?> object(List<String> required, Map<String, Schema<?>> properties) {
        var schema = new ObjectSchema();
        properties.forEach(schema::addProperty);
        schema.setRequired(required);
        return schema;
    }

    /**
     * Declares how a question may be refused.
     *
     * @param one asks for one object, of which there may be none
     * @param owned looks at who asks, and may not be for that one
     */
    static void declare(Operation operation, boolean one, boolean owned) {
        ANY.forEach(problem -> declare(operation, problem));
        if (one) declare(operation, NOT_FOUND);
        if (owned) declare(operation, FORBIDDEN);
    }

    private static void declare(Operation operation, Problem problem) {
        var status = problem.status();
        var response = operation.getResponses().computeIfAbsent(Integer.toString(status.value()), _ -> refusal(status));
        var example = new Example().$ref("#/components/examples/" + problem.code());
        response.getContent().values().forEach(media -> media.addExamples(problem.code(), example));
    }

    private static ApiResponse refusal(HttpStatus status) {
        var media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA));
        var refusal = new ApiResponse()
                .description(MEANINGS.get(status))
                .content(new Content().addMediaType("application/problem+json", media));
        if (status == HttpStatus.SERVICE_UNAVAILABLE) refusal.addHeaderObject("Retry-After", retryAfter());
        return refusal;
    }

    private static Header retryAfter() {
        return new Header()
                .description("How many seconds to wait before it is asked again")
                .schema(new IntegerSchema())
                .example(1);
    }

    /** Adds what the operations point to, and that some of them are not for everybody. */
    void exemplify(OpenAPI document) {
        document.getPaths().forEach((path, asked) -> {
            if (Set.of(Security.FOR_AUDITORS).contains(path)) {
                asked.readOperations().forEach(it -> declare(it, FORBIDDEN));
            }
        });
        Stream.concat(ANY.stream(), Stream.of(NOT_FOUND, FORBIDDEN))
                .forEach(problem -> document.getComponents().addExamples(problem.code(), example(problem)));
    }

    private Example example(Problem problem) {
        var body = problem.in(Locale.ENGLISH, INSTANCE).getBody();
        return new Example().summary(problem.title().en()).value(json.convertValue(body, Map.class));
    }
}
