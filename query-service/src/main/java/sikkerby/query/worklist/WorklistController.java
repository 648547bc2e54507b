package sikkerby.query.worklist;

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
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Questions;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;
import sikkerby.query.worklist.WorkItem.Kind;
import sikkerby.query.worklist.WorklistQueries.FindWork;

/** What waits for the caller, as JSON. */
@RestController
@RequestMapping("/api/worklist")
@Tag(name = "Work list", description = "What waits for whom, and the command that answers it")
class WorklistController {

    private final Questions questions;

    WorklistController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findWork",
            summary = "What waits for the caller on validAt, what is due first coming first",
            description =
                    "A coordinator finds what waits for its partner, that of OKF also what waits for KOMMUNE, the steering group"
                            + " what waits for that; the secretariat finds everybody's and may narrow by partner. Nothing waits for anybody else. Due soon is what is due"
                            + " within 14 days; silent is of what nothing was heard for more than 90; what is 60 days overdue,"
                            + " or more, waits for the steering group too. A review is told of from 30 days before it is due,"
                            + " and an agreement that ends 120, 60 and 30 days before its last day, unless all have agreed on"
                            + " terms to follow.")
    ResponseEntity<Page<WorkItem>> find(
            TimeRequest time,
            @Parameter(description = "What waits for this partner; one's own, but for the secretariat", example = "SOF")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode partner,
            @Parameter(description = "Only what is to be done in this way", example = "OVERDUE")
                    @RequestParam(required = false)
                    @Nullable
                    Kind kind,
            Caller caller,
            Locale locale) {
        return questions.ask(new FindWork(time, caller, partner, kind, Language.of(locale)));
    }
}
