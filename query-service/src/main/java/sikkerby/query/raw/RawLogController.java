package sikkerby.query.raw;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** The raw log over HTTP: here {@code after} is the cursor. */
@RestController
@Tag(name = "Log", description = "What was logged, entry by entry, as it is stored")
class RawLogController {

    private static final Pattern POSITION = Pattern.compile("@\\d{1,18}");

    private final Questions questions;

    RawLogController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/api/events")
    @Operation(
            operationId = "readRawLog",
            summary = "The raw log, in order, from the position behind after",
            description =
                    "For auditors and the data protection officer. Free words stand beside the facts with their salts, so that each digest can be checked; erased ones are missing.")
    ResponseEntity<Page<RawEvent>> events(
            @Parameter(
                            description = "The position after which it begins: the \"next\" of the page before",
                            example = "@0")
                    @RequestParam(defaultValue = "@0")
                    String after,
            @Parameter(description = "Events of this type alone", example = "agreement.TermsAccepted")
                    @RequestParam(required = false)
                    @Nullable
                    String type,
            @Parameter(description = "Id or number of one object", example = "AFT-2022-003")
                    @RequestParam(required = false)
                    @Nullable
                    Which object,
            @Parameter(description = "How many to a page", example = "2")
                    @RequestParam(defaultValue = "" + TimeRequest.DEFAULT_LIMIT)
                    int limit) {
        if (!POSITION.matcher(after).matches())
            throw new Invalid("after", "Skal være en position (@1042).", "Must be a position (@1042).");
        if (limit < 1 || limit > TimeRequest.MOST)
            throw new Invalid("limit", "Skal være et helt tal fra 1 til 500.", "Must be a whole number from 1 to 500.");
        return questions.ask(new RawLog(Long.parseLong(after.substring(1)), new Wanted(type, object), limit));
    }
}
