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
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.initiative.InitiativeQueries.FindInitiatives;
import sikkerby.query.initiative.InitiativeQueries.ReadInitiative;
import sikkerby.query.model.Page;
import sikkerby.query.time.TimeRequest;

/** Initiatives as JSON. */
@RestController
@RequestMapping("/api/initiatives")
@Tag(name = "Initiatives")
class InitiativeController {

    private final Questions questions;

    InitiativeController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(summary = "The initiatives that had begun by validAt, as known at knownAt")
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
            @Parameter(description = "A place, with what lies within it", example = "BIS")
                    @RequestParam(required = false)
                    @Nullable
                    PlaceCode place,
            @RequestParam(required = false) @Nullable InitiativeStatus state,
            @Parameter(description = "Words of its title or purpose, or its number", example = "nabo")
                    @RequestParam(required = false)
                    @Nullable
                    String q) {
        return questions.ask(new FindInitiatives(time, owner, partner, principle, place, state, q));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One initiative: whose it is, who takes part, and which principles it serves")
    ResponseEntity<InitiativeView> read(
            TimeRequest time,
            @Parameter(description = "Id or number", example = "IND-2022-014") @PathVariable Which id) {
        return questions.ask(new ReadInitiative(time, id));
    }
}
