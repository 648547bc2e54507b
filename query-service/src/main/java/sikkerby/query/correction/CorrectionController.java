package sikkerby.query.correction;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.correction.CorrectionQueries.FindCorrections;
import sikkerby.query.correction.CorrectionQueries.ReadCorrection;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** The register of corrections as JSON. */
@RestController
@RequestMapping("/api/corrections")
@Tag(name = "Corrections", description = "What was recorded wrongly, and what is held instead")
class CorrectionController {

    private final Questions questions;

    CorrectionController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findCorrections",
            description =
                    "In the order of the log. What an entry says is told as it was recorded, beside what is held now.",
            summary = "Which entries were corrected by validAt, or are proposed to be, as known at knownAt")
    ResponseEntity<Page<Correction>> find(
            TimeRequest time,
            @Parameter(
                            description = "A date, instant or position: only what was recorded later",
                            example = "2023-03-14")
                    @RequestParam(required = false)
                    @Nullable
                    String from,
            @Parameter(description = "Id or number of one object", example = "FOR-2022-0017")
                    @RequestParam(required = false)
                    @Nullable
                    Which object,
            @Parameter(description = "Whether they hold, or wait for a second person", example = "CORRECTED")
                    @RequestParam(required = false)
                    Correction.@Nullable State state,
            @Parameter(description = "Why it was corrected", example = "WRONG_DATE")
                    @RequestParam(required = false)
                    @Nullable
                    CorrectionReason reasonCode,
            Locale locale) {
        var since = from == null ? null : KnownAt.parse("from", from);
        return questions.ask(new FindCorrections(time, since, object, state, reasonCode, Language.of(locale)));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readCorrection",
            description = "With the entry as it was recorded, who corrected it, and who agreed.",
            summary = "One correction, by the event that proposed it or made it at once")
    ResponseEntity<Correction> read(
            TimeRequest time,
            @Parameter(
                            description = "What the command was answered with",
                            example = "01870000-0000-7000-8000-00000000c044")
                    @PathVariable
                    UUID id,
            Locale locale) {
        return questions.ask(new ReadCorrection(time, id, Language.of(locale)));
    }
}
