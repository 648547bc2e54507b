package sikkerby.query.coverage;

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
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.coverage.CoverageQueries.ReadCoverage;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;

/** Principles against places as JSON. */
@RestController
@RequestMapping("/api/coverage")
@Tag(name = "Coverage", description = "Which principles are served where, and where none is")
class CoverageController {

    private final Questions questions;

    CoverageController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "readCoverage",
            summary = "How many initiatives are active on validAt: principles by places by partners, and the gaps",
            description =
                    "An initiative counts at a place where it is carried out there, within it, or all over a larger district that"
                            + " it lies in. One for the whole city counts at no place, but beside each of them: no district is"
                            + " served by it alone.")
    ResponseEntity<Coverage> read(
            TimeRequest time,
            @Parameter(description = "Places of this kind", example = "SURVEY_DISTRICT")
                    @RequestParam(defaultValue = "SURVEY_DISTRICT")
                    PlaceKind kind,
            @Parameter(description = "Whose principles; the current strategy's unless given", example = "SBS-2022")
                    @RequestParam(required = false)
                    @Nullable
                    StrategyCode strategy,
            @Parameter(description = "Only work in which this partner takes part", example = "SSP")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode partner,
            Locale locale) {
        return questions.ask(new ReadCoverage(time, kind, strategy, partner, Language.of(locale)));
    }
}
