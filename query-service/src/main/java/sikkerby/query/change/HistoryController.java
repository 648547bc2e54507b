package sikkerby.query.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.change.HistoryQueries.Happening;
import sikkerby.query.change.HistoryQueries.ReadHistory;
import sikkerby.query.change.HistoryQueries.Reading;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;

/** What happened to one object, as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "History")
class HistoryController {

    private final Questions questions;

    HistoryController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements/{id}/history")
    @Operation(summary = "What happened to an agreement by validAt, as known at knownAt, in the order of the log")
    ResponseEntity<Page<Happening>> agreement(
            TimeRequest time,
            @PathVariable Which id,
            @RequestParam(defaultValue = "RECORDED") Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "agreement", id, reading, Language.of(locale)));
    }

    @GetMapping("/commitments/{id}/history")
    @Operation(summary = "What happened to a commitment by validAt, as known at knownAt, in the order of the log")
    ResponseEntity<Page<Happening>> commitment(
            TimeRequest time,
            @PathVariable Which id,
            @RequestParam(defaultValue = "RECORDED") Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "commitment", id, reading, Language.of(locale)));
    }

    @GetMapping("/cases/{id}/history")
    @Operation(summary = "What happened to a case by validAt, as known at knownAt, in the order of the log")
    ResponseEntity<Page<Happening>> casefile(
            TimeRequest time,
            @PathVariable Which id,
            @RequestParam(defaultValue = "RECORDED") Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "casefile", id, reading, Language.of(locale)));
    }

    @GetMapping("/initiatives/{id}/history")
    @Operation(summary = "What happened to an initiative by validAt, as known at knownAt, in the order of the log")
    ResponseEntity<Page<Happening>> initiative(
            TimeRequest time,
            @PathVariable Which id,
            @RequestParam(defaultValue = "RECORDED") Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "initiative", id, reading, Language.of(locale)));
    }
}
