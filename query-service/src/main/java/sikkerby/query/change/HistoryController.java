package sikkerby.query.change;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import sikkerby.query.change.HistoryQueries.ReadHistory;
import sikkerby.query.model.Page;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.Reading;
import sikkerby.query.time.TimeRequest;

/** What happened to one object, as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "History", description = "What happened to one object, and what became known between two points")
class HistoryController {

    private final Questions questions;

    HistoryController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/agreements/{id}/history")
    @Operation(
            operationId = "readAgreementHistory",
            summary = "What happened to an agreement by validAt, as known at knownAt, in the order of the log",
            description = "Each event with a sentence in the language asked for, and with the words that go with it.")
    ResponseEntity<Page<Happening>> agreement(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "AFT-2022-003") @PathVariable Which id,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "agreement", id, reading, Language.of(locale)));
    }

    @GetMapping("/commitments/{id}/history")
    @Operation(
            operationId = "readCommitmentHistory",
            summary = "What happened to a commitment by validAt, as known at knownAt, in the order of the log",
            description = "Each event with a sentence in the language asked for, and with the words that go with it.")
    ResponseEntity<Page<Happening>> commitment(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "FOR-2022-0017") @PathVariable Which id,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "commitment", id, reading, Language.of(locale)));
    }

    @GetMapping("/cases/{id}/history")
    @Operation(
            operationId = "readCaseHistory",
            summary = "What happened to a case by validAt, as known at knownAt, in the order of the log",
            description = "Each event with a sentence in the language asked for, and with the words that go with it.")
    ResponseEntity<Page<Happening>> casefile(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "SAG-2022-002") @PathVariable Which id,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "casefile", id, reading, Language.of(locale)));
    }

    @GetMapping("/initiatives/{id}/history")
    @Operation(
            operationId = "readInitiativeHistory",
            summary = "What happened to an initiative by validAt, as known at knownAt, in the order of the log",
            description = "Each event with a sentence in the language asked for, and with the words that go with it.")
    ResponseEntity<Page<Happening>> initiative(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "IND-2023-001") @PathVariable Which id,
            @Parameter(
                            description = "Corrected entries as they were recorded, or as they are understood now",
                            example = "RECORDED")
                    @RequestParam(defaultValue = "RECORDED")
                    Reading reading,
            Locale locale) {
        return questions.ask(new ReadHistory(time, "initiative", id, reading, Language.of(locale)));
    }
}
