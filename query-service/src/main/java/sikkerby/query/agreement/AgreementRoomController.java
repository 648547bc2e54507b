package sikkerby.query.agreement;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.AgreementRoomQueries.CompareTerms;
import sikkerby.query.agreement.AgreementRoomQueries.ReadVersions;
import sikkerby.query.agreement.AgreementRoomQueries.TryWithdrawal;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** What the parties of one agreement ask each other, as JSON. */
@RestController
@RequestMapping("/api/agreements/{id}")
@Tag(name = "Agreements", description = "What several parties bound themselves to, version by version")
class AgreementRoomController {

    private final Questions questions;

    AgreementRoomController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/versions")
    @Operation(
            operationId = "readAgreementVersions",
            summary = "All versions of its terms: who answered them when, from which paper, and who held them up",
            description =
                    "In order of their numbers. The days of who is awaited count up to validAt, or to the day on which nobody could answer any more.")
    ResponseEntity<Page<VersionView>> versions(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "AFT-2022-003") @PathVariable Which id) {
        return questions.ask(new ReadVersions(time, id));
    }

    @GetMapping("/terms-difference")
    @Operation(
            operationId = "compareTerms",
            summary = "What changed from one version of its terms to another, clause by clause and word by word",
            description =
                    "Clauses old and new. Of the words, those that stayed and went are the old text, those that stayed and came the new one. Both versions must have been proposed by validAt.")
    ResponseEntity<TermsDifference> compare(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "AFT-2022-003") @PathVariable Which id,
            @Parameter(description = "The number of the older version", example = "1") @RequestParam int from,
            @Parameter(description = "The number of the newer version", example = "2") @RequestParam int to) {
        return questions.ask(new CompareTerms(time, id, from, to));
    }

    @GetMapping("/withdrawal-effects")
    @Operation(
            operationId = "tryWithdrawal",
            summary = "What would come of it if a party left, with notice given on validAt; nothing is changed",
            description =
                    "Open commitments that would be left behind, whether the agreement would go on, and how soon the party could be gone. Only while the agreement binds.")
    ResponseEntity<WithdrawalEffects> tryWithdrawal(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "AFT-2022-003") @PathVariable Which id,
            @Parameter(description = "The party that would leave", example = "SSP") @RequestParam PartnerCode party,
            @Parameter(description = "The first day on which it would not be bound", example = "2024-01-01")
                    @RequestParam
                    @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
                    LocalDate effectiveOn) {
        return questions.ask(new TryWithdrawal(time, id, party, effectiveOn));
    }
}
