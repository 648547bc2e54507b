package sikkerby.query.brief;

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
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.brief.BriefQueries.ReadBrief;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;

/** What there is about a place, as JSON. */
@RestController
@RequestMapping("/api/places/{code}/brief")
@Tag(name = "Place brief", description = "What has been agreed for a place, by anybody")
class BriefController {

    private static final int MOST = 500;

    private final Questions questions;

    BriefController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "readBrief",
            summary = "The agreements, commitments and initiatives of a place, by state on validAt",
            description =
                    "What has been agreed for Ydre Nørrebro since 2022, by anybody: /api/places/YNB/brief?since=2022-01-01."
                            + " Counted is what names the place, something within it or a district that it lies in; and what is"
                            + " for the whole city, marked so. A commitment that names no place is for those of its agreement."
                            + " Counts are of all, whatever is listed.")
    ResponseEntity<BriefView> read(
            TimeRequest time,
            @Parameter(description = "Which place: a code or an id", example = "YNB") @PathVariable Which code,
            @Parameter(
                            description =
                                    "Only what was agreed, promised or proposed on this day or later; what is not agreed on yet stays",
                            example = "2022-01-01")
                    @RequestParam(required = false)
                    @Nullable
                    LocalDate since,
            @Parameter(description = "At most so many items of each state", example = "10")
                    @RequestParam(defaultValue = "50")
                    int items,
            Locale locale) {
        if (items < 1 || items > MOST)
            throw new Invalid(
                    "items",
                    "Skal være et helt tal fra 1 til " + MOST + ".",
                    "Must be a whole number from 1 to " + MOST + ".");
        return questions.ask(new ReadBrief(time, code, since, items, Language.of(locale)));
    }
}
