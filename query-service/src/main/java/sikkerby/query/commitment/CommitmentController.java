package sikkerby.query.commitment;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
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

    private final Questions questions;

    CommitmentController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findCommitments",
            summary = "The commitments that had begun by validAt, as known at knownAt",
            description =
                    "What the police had committed to in Bispebjerg as the steering group knew it on 14 March 2023:"
                            + " /api/commitments?debtor=POLITI&place=BIS&validAt=2023-03-14&knownAt=2023-03-14")
    ResponseEntity<Page<CommitmentView>> find(
            TimeRequest time,
            @Parameter(description = "Whose promise", example = "POLITI") @RequestParam(required = false) @Nullable
                    PartnerCode debtor,
            @Parameter(description = "Id or number", example = "AFT-2022-002") @RequestParam(required = false) @Nullable
                    Which agreement,
            @Parameter(description = "Id or number", example = "IND-2023-001") @RequestParam(required = false) @Nullable
                    Which initiative,
            @Parameter(description = "A place, with what lies within it", example = "BIS")
                    @RequestParam(required = false)
                    @Nullable
                    PlaceCode place,
            @Parameter(description = "The state it is in by validAt", example = "BINDING")
                    @RequestParam(required = false)
                    @Nullable
                    CommitmentStatus state,
            @Parameter(description = "Open or disputed, and due before validAt", example = "true")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean overdue,
            @Parameter(
                            description = "Open or disputed, and its debtor has left the agreement by validAt",
                            example = "false")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean orphaned,
            @Parameter(
                            description = "Open or disputed, and not a word of the debtor for more than 90 days",
                            example = "false")
                    @RequestParam(required = false)
                    @Nullable
                    Boolean silent,
            @Parameter(description = "Words of its text, or its number", example = "patrulje")
                    @RequestParam(required = false)
                    @Nullable
                    String q) {
        return questions.ask(
                new FindCommitments(time, debtor, agreement, initiative, place, state, overdue, orphaned, silent, q));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readCommitment",
            summary = "One commitment: what was promised, by when, and what has been said about it",
            description =
                    "By its id or number. BINDING while its agreement is in force by validAt; overdue once its due date has passed without its being kept.")
    ResponseEntity<CommitmentView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "FOR-2023-0117") @PathVariable Which id) {
        return questions.ask(new ReadCommitment(time, id));
    }
}
