package sikkerby.query.ledger;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.ledger.LedgerQueries.ReadLedger;
import sikkerby.query.ledger.LedgerView.Day;
import sikkerby.query.ledger.LedgerView.Fate;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.Days;
import sikkerby.query.time.TimeRequest;

/** What became of a partner's promises, as JSON. */
@RestController
@RequestMapping("/api/partners/{code}/ledger")
@Tag(name = "Ledger", description = "What became of the promises of one partner")
class LedgerController {

    private final Questions questions;

    LedgerController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "readLedger",
            summary = "The promises a partner made, and how many of them it kept by validAt",
            description =
                    "Each promise stands in one class, and all classes together are those made. Kept late is what was kept after"
                            + " its due day, as that was last agreed; slipped counts across the classes what was put off. A promise"
                            + " handed over counts as transferred with who made it, and as its own with who took it over. Asked"
                            + " for and not taken on, or taken over as a task that binds nobody, is no promise.")
    ResponseEntity<LedgerView> read(
            TimeRequest time,
            @Parameter(description = "Whose promises: a code or an id", example = "POLITI") @PathVariable Which code,
            @Parameter(description = "Made, or due, on this day or later", example = "2023-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Made, or due, on this day or before", example = "2023-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate to,
            @Parameter(description = "Whether the period is about the day it was made or is due", example = "DUE")
                    @RequestParam(defaultValue = "PLEDGED")
                    Day by,
            @Parameter(description = "Only the items of this class; the counts stay", example = "KEPT_LATE")
                    @RequestParam(name = "class", required = false)
                    @Nullable
                    Fate fate,
            Locale locale) {
        Days.mustBeInOrder("from", from, "to", to);
        return questions.ask(new ReadLedger(time, code, from, to, by, fate, Language.of(locale)));
    }
}
