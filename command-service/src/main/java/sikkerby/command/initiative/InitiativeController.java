package sikkerby.command.initiative;

import com.github.f4b6a3.uuid.UuidCreator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Occasion;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.strategy.PrincipleCode;

@Tag(name = "Initiatives", description = "Work carried out by an owner, and the principles it serves")
@RestController
@RequestMapping("/api/initiatives")
class InitiativeController {

    private final Desk desk;

    InitiativeController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Propose an initiative that serves at least one principle, one of them as its primary")
    @PostMapping
    ResponseEntity<Answer> propose(@Valid @RequestBody InitiativeBody.Proposal body, Call call) {
        var id = body.id() == null ? new InitiativeId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/initiatives/{id}", act -> body.command(id, act));
    }

    @Operation(summary = "Link the initiative to a principle, and say why")
    @PostMapping("/{id}/principles")
    ResponseEntity<Answer> assign(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Assignment body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Take a principle away, but not the primary one")
    @DeleteMapping("/{id}/principles/{code}")
    ResponseEntity<Answer> unassign(
            @PathVariable InitiativeId id,
            @PathVariable PrincipleCode code,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnassignPrinciple(id, code, act));
        return desk.change(call, act -> new UnassignPrinciple(id, code, act));
    }

    @Operation(summary = "Let a partner contribute")
    @PostMapping("/{id}/partners")
    ResponseEntity<Answer> assign(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Participation body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Let a partner contribute no longer")
    @DeleteMapping("/{id}/partners/{code}")
    ResponseEntity<Answer> unassign(
            @PathVariable InitiativeId id,
            @PathVariable PartnerCode code,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnassignPartner(id, code, act));
        return desk.change(call, act -> new UnassignPartner(id, code, act));
    }
}
