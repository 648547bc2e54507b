package sikkerby.query.late;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.late.LateEntryQueries.FindLateEntries;
import sikkerby.query.late.LateEntryQueries.ReadLagStatistics;
import sikkerby.query.late.LateEntryQueries.Which;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.Reading;
import sikkerby.query.time.TimeRequest;

/** What was recorded late, as JSON. */
@RestController
@RequestMapping("/api/late-entries")
@Tag(name = "Late entries", description = "What was recorded long after it happened, and how long that takes whom")
class LateEntryController {

    private final Questions questions;

    LateEntryController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findLateEntries",
            summary = "What was recorded more than some days after it happened, in the order of the log",
            description =
                    "As it was recorded, unless another reading is asked for: then a corrected day counts instead of the one that"
                            + " was recorded, and what was annulled not at all. What was corrected says so. Without what"
                            + " followed by itself, and without strategies, partners and places, which began long before"
                            + " anybody kept track of them.")
    ResponseEntity<Page<LateEntry>> find(
            TimeRequest time,
            @Parameter(description = "More than so many days after it happened", example = "30")
                    @RequestParam(defaultValue = LateEntryQueries.LATE)
                    int days,
            @Parameter(description = "Whose word it was", example = "POLITI") @RequestParam(required = false) @Nullable
                    PartnerCode partner,
            @Parameter(description = "Recorded on this day or later", example = "2023-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Recorded on this day or before", example = "2023-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate to,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading,
            Locale locale) {
        return questions.ask(
                new FindLateEntries(time, new Which(days, partner, from, to, reading), Language.of(locale)));
    }

    @GetMapping("/statistics")
    @Operation(
            operationId = "readLagStatistics",
            summary = "How long it took each agency until what happened was recorded",
            description =
                    "Of the same entries, late or not: how many there were, median, ninth decile and longest in days, and how"
                            + " many took how long. A median is the lower one of two.")
    ResponseEntity<LagStatistics> statistics(
            TimeRequest time,
            @Parameter(description = "Late is what took more than so many days", example = "30")
                    @RequestParam(defaultValue = LateEntryQueries.LATE)
                    int days,
            @Parameter(description = "Whose word it was", example = "POLITI") @RequestParam(required = false) @Nullable
                    PartnerCode partner,
            @Parameter(description = "Recorded on this day or later", example = "2023-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate from,
            @Parameter(description = "Recorded on this day or before", example = "2023-12-31")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate to,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading) {
        return questions.ask(new ReadLagStatistics(time, new Which(days, partner, from, to, reading)));
    }
}
