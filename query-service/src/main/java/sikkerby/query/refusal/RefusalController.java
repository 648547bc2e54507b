package sikkerby.query.refusal;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.refusal.RefusalQueries.FindRefusals;
import sikkerby.query.time.TimeRequest;

/** What was refused, as JSON. */
@RestController
@RequestMapping("/api/refusals")
@Tag(name = "Refusals", description = "What was tried and refused; for auditors and the data protection officer")
class RefusalController {

    private final Questions questions;

    RefusalController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findRefusals",
            summary = "Which commands were refused by validAt, in the order in which they were",
            description =
                    "A refusal happens as it is recorded: validAt narrows by its day, knownAt by its instant, where a position"
                            + " means until the next entry was recorded.")
    ResponseEntity<Page<Refusal>> find(
            TimeRequest time,
            @Parameter(description = "Id or number of what was to be changed", example = "FOR-2022-0017")
                    @RequestParam(required = false)
                    @Nullable
                    Which object,
            @Parameter(description = "Who tried", example = "politi") @RequestParam(required = false) @Nullable
                    String actor,
            @Parameter(description = "Which rule was met", example = "OWN_CONFIRMATION")
                    @RequestParam(required = false)
                    @Nullable
                    String code) {
        return questions.ask(new FindRefusals(time, object, actor, code));
    }
}
