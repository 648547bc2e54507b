package sikkerby.query.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.change.ChangeQueries.FindChanges;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** What became known between two points, as JSON. */
@RestController
@RequestMapping("/api/changes")
@Tag(name = "History", description = "What happened to one object, and what became known between two points")
class ChangeController {

    private final Questions questions;

    ChangeController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findChanges",
            summary = "What the world looks like against then: one item for each event, in the order of the log",
            description =
                    "LEARNED_LATE: recorded in between, but it happened on a day before from's. With validAt, only what had"
                            + " happened by that day. Takes no knownAt: from and to say it.")
    ResponseEntity<Page<Change>> find(
            TimeRequest time,
            @Parameter(description = "A date, instant or position; not counted", example = "2023-03-14") @RequestParam
                    String from,
            @Parameter(description = "A date, instant or position; counted; now unless given", example = "2023-03-25")
                    @RequestParam(required = false)
                    @Nullable
                    String to,
            @Parameter(description = "Id or number of one object", example = "AFT-2022-003")
                    @RequestParam(required = false)
                    @Nullable
                    Which object,
            Locale locale) {
        if (time.filters().containsKey("knownAt"))
            throw new Invalid(
                    "knownAt",
                    "Bruges ikke her: angiv \"from\" og \"to\".",
                    "Is not used here: give \"from\" and \"to\".");
        var until = to == null ? new KnownAt.Now() : KnownAt.parse("to", to);
        return questions.ask(new FindChanges(time, KnownAt.parse("from", from), until, object, Language.of(locale)));
    }
}
