package sikkerby.command.platform;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** What a command is answered with, as the API document shows it. */
final class ApiAnswers {

    /** An example of the number or code that objects below a path go by. */
    private static final Map<String, String> NUMBERS = Map.of(
            "/api/agreements", "AFT-2022-003",
            "/api/annotations", "FOR-2023-0117",
            "/api/cases", "SAG-2023-011",
            "/api/commitments", "FOR-2023-0117",
            "/api/corrections", "FOR-2023-0117",
            "/api/initiatives", "IND-2022-014",
            "/api/partners", "TMF",
            "/api/places", "AMP",
            "/api/strategies", "SBS-2026");

    /** What the answer to some commands says besides. */
    private static final Map<String, Map<String, Integer>> BESIDES = Map.of(
            "/{id}/terms", Map.of("termsVersion", 2),
            "/{id}/force", Map.of("termsVersion", 2),
            "/{id}/revisions", Map.of("revision", 1),
            "/{id}/revisions/{revision}/accept", Map.of("revision", 1),
            "/{id}/revisions/{revision}/refuse", Map.of("revision", 1));

    /** What may change nothing though nothing bears its name yet. */
    private static final Set<String> UNCHANGED = Set.of("/api/corrections");

    private static final String ID = "0185aa10-0000-7000-8000-000000000003";
    private static final String EVENT = "0186a2b4-7c00-7000-8000-0000000000e3";

    private ApiAnswers() {}

    static void describe(Operation operation, HandlerMethod handler, boolean creates) {
        var objects = path(AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class));
        var command = path(AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class));
        var number = NUMBERS.get(objects);
        var media = new MediaType().schema(new Schema<>().$ref("#/components/schemas/Answer"));
        if (number != null) media.example(example(number, creates ? 1 : 3, command));
        var answer = new ApiResponse().content(new Content().addMediaType("application/json", media));
        answer.addHeaderObject("ETag", ApiHeaders.etag());
        if (creates) answer.addHeaderObject("Location", ApiHeaders.location(objects + "/" + ID));
        operation.getResponses().remove("200");
        if (creates && UNCHANGED.contains(objects)) operation.getResponses().addApiResponse("200", unchanged(media));
        operation
                .getResponses()
                .addApiResponse(
                        creates ? "201" : "200", answer.description(creates ? "Made and logged" : "Done and logged"));
    }

    private static ApiResponse unchanged(MediaType media) {
        var answer = new ApiResponse().content(new Content().addMediaType("application/json", media));
        answer.addHeaderObject("ETag", ApiHeaders.etag());
        return answer.description("Changes nothing; the answer is that of the object");
    }

    private static Map<String, Object> example(String number, int version, String command) {
        var example = new LinkedHashMap<String, Object>();
        example.put("id", ID);
        example.put("number", number);
        example.put("version", version);
        example.put("event", EVENT);
        example.putAll(BESIDES.getOrDefault(command, Map.of()));
        return example;
    }

    private static String path(@Nullable RequestMapping mapping) {
        return mapping == null || mapping.path().length == 0 ? "" : mapping.path()[0];
    }
}
