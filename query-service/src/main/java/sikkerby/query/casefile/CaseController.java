package sikkerby.query.casefile;

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
import sikkerby.events.fact.SourceStatus;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.casefile.CaseQueries.FindCases;
import sikkerby.query.casefile.CaseQueries.ReadCase;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** Cases as JSON. */
@RestController
@RequestMapping("/api/cases")
@Tag(name = "Cases", description = "Notes, references to filed documents, and links, kept by one partner")
class CaseController {

    private static final int A_CENTURY = 36_500;

    private final Questions questions;

    CaseController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findCases",
            summary = "The cases that had been opened by validAt, as known at knownAt",
            description = "Closed ones included; filter by state. What nobody has filed is found by unfiledForDays.")
    ResponseEntity<Page<CaseView>> find(
            TimeRequest time,
            @Parameter(description = "Who keeps it", example = "SOF") @RequestParam(required = false) @Nullable
                    PartnerCode responsible,
            @Parameter(description = "The state it is in by validAt", example = "OPEN")
                    @RequestParam(required = false)
                    @Nullable
                    CaseStatus state,
            @Parameter(
                            description =
                                    "Id or number of an agreement, commitment, initiative or case it is linked to",
                            example = "AFT-2022-003")
                    @RequestParam(required = false)
                    @Nullable
                    Which linked,
            @Parameter(
                            description =
                                    "Has no number in the filing system, so many days or more after it was opened",
                            example = "14")
                    @RequestParam(required = false)
                    @Nullable
                    Integer unfiledForDays,
            @Parameter(description = "Recorded as a fact, or to illustrate", example = "FACT")
                    @RequestParam(required = false)
                    @Nullable
                    SourceStatus sourceStatus,
            @Parameter(
                            description = "Words of its title, notes or documents, or a number of it",
                            example = "banderekruttering")
                    @RequestParam(required = false)
                    @Nullable
                    String q) {
        if (unfiledForDays != null && (unfiledForDays < 0 || unfiledForDays > A_CENTURY)) {
            throw new Invalid(
                    "unfiledForDays",
                    "Skal være et helt tal fra 0 til " + A_CENTURY + ".",
                    "Must be a whole number from 0 to " + A_CENTURY + ".");
        }
        return questions.ask(new FindCases(time, responsible, state, linked, unfiledForDays, sourceStatus, q));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readCase",
            summary = "One case: its notes, its documents and how long they took to be filed, and its links",
            description = "By its id or number, with numbers and titles of what it is linked to.")
    ResponseEntity<CaseView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "SAG-2022-002") @PathVariable Which id) {
        return questions.ask(new ReadCase(time, id));
    }
}
