package sikkerby.query.agreement;

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
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.agreement.AgreementQueries.FindAgreements;
import sikkerby.query.agreement.AgreementQueries.ReadAgreement;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** Agreements as JSON. */
@RestController
@RequestMapping("/api/agreements")
@Tag(name = "Agreements", description = "What several parties bound themselves to, version by version")
class AgreementController {

    private final Questions questions;

    AgreementController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findAgreements",
            summary = "The agreements that had begun by validAt, as known at knownAt",
            description =
                    "Ended ones included; filter by state. What only one agreement has, such as its terms, is left out here.")
    ResponseEntity<Page<AgreementView>> find(
            TimeRequest time,
            @Parameter(description = "A party bound by it", example = "POLITI")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode party,
            @Parameter(description = "A place, with what lies within it", example = "YNB")
                    @RequestParam(required = false)
                    @Nullable
                    PlaceCode place,
            @Parameter(description = "The state it is in by validAt", example = "IN_FORCE")
                    @RequestParam(required = false)
                    @Nullable
                    AgreementStatus state,
            @Parameter(description = "A party that has not accepted the terms on the table", example = "SSP")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode awaiting,
            @Parameter(
                            description = "A body that has not ratified them, where all parties have accepted",
                            example = "STEERING_GROUP")
                    @RequestParam(required = false)
                    @Nullable
                    BodyCode awaitingBody,
            @Parameter(description = "Recorded as a fact, or to illustrate", example = "FACT")
                    @RequestParam(required = false)
                    @Nullable
                    SourceStatus sourceStatus,
            @Parameter(description = "Words of its title or terms, or its number", example = "Nørrebro")
                    @RequestParam(required = false)
                    @Nullable
                    String q) {
        return questions.ask(new FindAgreements(time, party, place, state, awaiting, awaitingBody, sourceStatus, q));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readAgreement",
            summary = "One agreement: who accepted what, whether and why it binds, its terms and commitments",
            description =
                    "By its id or number. The version of the terms is the one in force by validAt, else the one proposed; pending are new terms while the old ones bind.")
    ResponseEntity<AgreementView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "AFT-2022-003") @PathVariable Which id) {
        return questions.ask(new ReadAgreement(time, id));
    }
}
