package sikkerby.query.initiative;

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
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.initiative.InitiativeQueries.FindInitiatives;
import sikkerby.query.initiative.InitiativeQueries.ReadInitiative;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** Initiatives as JSON. */
@RestController
@RequestMapping("/api/initiatives")
@Tag(name = "Initiatives", description = "Work carried out by an owner, and the principles it serves")
class InitiativeController {

    private final Questions questions;

    InitiativeController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findInitiatives",
            summary = "The initiatives that had begun by validAt, as known at knownAt",
            description = "Ended ones included; filter by state.")
    ResponseEntity<Page<InitiativeView>> find(
            TimeRequest time,
            @Parameter(description = "Whose work it is", example = "SOF") @RequestParam(required = false) @Nullable
                    PartnerCode owner,
            @Parameter(description = "Owns it or contributes", example = "SSP")
                    @RequestParam(required = false)
                    @Nullable
                    PartnerCode partner,
            @Parameter(description = "A principle it serves", example = "F4") @RequestParam(required = false) @Nullable
                    PrincipleCode principle,
            @Parameter(description = "It stands under it, or did until it was carried over", example = "SBS-2022")
                    @RequestParam(required = false)
                    @Nullable
                    StrategyCode strategy,
            @Parameter(description = "A place, with what lies within it", example = "BIS")
                    @RequestParam(required = false)
                    @Nullable
                    PlaceCode place,
            @Parameter(description = "The state it is in by validAt", example = "PROPOSED")
                    @RequestParam(required = false)
                    @Nullable
                    InitiativeStatus state,
            @Parameter(description = "Recorded as a fact, or to illustrate", example = "FACT")
                    @RequestParam(required = false)
                    @Nullable
                    SourceStatus sourceStatus,
            @Parameter(description = "Words of its title or purpose, or its number", example = "nabo")
                    @RequestParam(required = false)
                    @Nullable
                    String q) {
        return questions.ask(
                new FindInitiatives(time, owner, partner, principle, strategy, place, state, sourceStatus, q));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readInitiative",
            summary = "One initiative: whose it is, how far it has come, and which principles it serves",
            description =
                    "By its id or number, with its principles and the reason for each, and its links at either end.")
    ResponseEntity<InitiativeView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "IND-2023-001") @PathVariable Which id) {
        return questions.ask(new ReadInitiative(time, id));
    }
}
