package sikkerby.query.commitment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.CommitmentQueries.FindCommitments;
import sikkerby.query.commitment.CommitmentQueries.ReadCommitment;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** Commitments as JSON. */
@RestController
@RequestMapping("/api/commitments")
@Tag(name = "Commitments", description = "What one party promised the others, and what became of it")
class CommitmentController {

    private static final String WHICH = "The commitments that had begun by validAt, as known at knownAt";
    private static final String EXAMPLES =
            "What the police had committed to in Bispebjerg as the steering group knew it on 14 March 2023:"
                    + " /api/commitments?debtor=POLITI&place=BIS&validAt=2023-03-14&knownAt=2023-03-14."
                    + " Which commitments in Valby fall due next quarter, and who is waiting for whom (see awaiting):"
                    + " /api/commitments?place=VAL&dueFrom=2023-04-01&dueTo=2023-06-30";

    private final Questions questions;

    CommitmentController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(operationId = "findCommitments", summary = WHICH, description = EXAMPLES)
    ResponseEntity<Page<CommitmentView>> find(
            TimeRequest time,
            @Parameter(example = "POLITI") @RequestParam(required = false) @Nullable PartnerCode debtor,
            @Parameter(example = "SSP") @RequestParam(required = false) @Nullable PartnerCode partner,
            @Parameter(example = "SSP") @RequestParam(required = false) @Nullable PartnerCode awaiting,
            @Parameter(example = "STEERING_GROUP") @RequestParam(required = false) @Nullable BodyCode awaitingBody,
            @Parameter(example = "CONFIRM") @RequestParam(required = false) Awaited.@Nullable Kind awaited,
            @Parameter(example = "AFT-2022-002") @RequestParam(required = false) @Nullable Which agreement,
            @Parameter(example = "IND-2023-001") @RequestParam(required = false) @Nullable Which initiative,
            @Parameter(example = "F1") @RequestParam(required = false) @Nullable PrincipleCode principle,
            @Parameter(example = "BIS") @RequestParam(required = false) @Nullable PlaceCode place,
            @Parameter(example = "2023-01-01") @RequestParam(required = false) @Nullable LocalDate dueFrom,
            @Parameter(example = "2023-03-31") @RequestParam(required = false) @Nullable LocalDate dueTo,
            @Parameter(example = "BINDING") @RequestParam(required = false) @Nullable CommitmentStatus state,
            @Parameter(example = "true") @RequestParam(required = false) @Nullable Boolean overdue,
            @Parameter(example = "true") @RequestParam(required = false) @Nullable Boolean orphaned,
            @Parameter(example = "true") @RequestParam(required = false) @Nullable Boolean silent,
            @Parameter(example = "FACT") @RequestParam(required = false) @Nullable SourceStatus sourceStatus,
            @Parameter(example = "patrulje") @RequestParam(required = false) @Nullable String q) {
        return questions.ask(new FindCommitments(
                time,
                debtor,
                partner,
                awaiting,
                awaitingBody,
                awaited,
                agreement,
                initiative,
                principle,
                place,
                dueFrom,
                dueTo,
                state,
                overdue,
                orphaned,
                silent,
                sourceStatus,
                q));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readCommitment",
            summary = "One commitment: what was promised, by when, and what has been said about it",
            description =
                    "By its id or number. BINDING while its agreement is in force by validAt; overdue once its due date has passed without its being kept.")
    ResponseEntity<CommitmentView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "FOR-2022-0017") @PathVariable Which id) {
        return questions.ask(new ReadCommitment(time, id));
    }
}
