package sikkerby.command.initiative;

import static sikkerby.command.act.RefusalCode.BEFORE_OWNER;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.LINK_CYCLE;
import static sikkerby.command.act.RefusalCode.NOT_A_SUCCESSOR;
import static sikkerby.command.act.RefusalCode.NOT_OWNER;
import static sikkerby.command.act.RefusalCode.NO_PRINCIPLE;
import static sikkerby.command.act.RefusalCode.NO_STRATEGY;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OUTSIDE_STRATEGY;
import static sikkerby.command.act.RefusalCode.OWNER_CONTRIBUTES;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;
import static sikkerby.command.act.RefusalCode.PRINCIPLE_NOT_MAPPED;
import static sikkerby.command.act.RefusalCode.PRINCIPLE_RETIRED;
import static sikkerby.command.act.RefusalCode.STRATEGY_CLOSED;
import static sikkerby.command.act.RefusalCode.STRATEGY_NOT_ADOPTED;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import com.github.f4b6a3.uuid.UuidCreator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
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
import sikkerby.command.desk.Refuses;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.UnlinkInitiative;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.initiative.LinkKind;
import sikkerby.events.strategy.PrincipleCode;

@Tag(name = "Initiatives", description = "Work carried out by an owner, and the principles it serves")
@RestController
@RequestMapping("/api/initiatives")
class InitiativeController {

    private final Desk desk;

    InitiativeController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "proposeInitiative",
            summary = "Propose an initiative that serves at least one principle, one of them as its primary",
            description =
                    "By a coordinator of the owner, or the secretariat. Without strategy it belongs to the one in force on its first day.")
    @PostMapping
    @Refuses({
        NOT_OWNER,
        UNKNOWN_CODE,
        PERIOD_REVERSED,
        OCCURRED_TOO_EARLY,
        STRATEGY_CLOSED,
        STRATEGY_NOT_ADOPTED,
        NO_STRATEGY,
        OUTSIDE_STRATEGY,
        PRINCIPLE_RETIRED,
        NO_PRINCIPLE,
        OWNER_CONTRIBUTES,
        BEFORE_OWNER
    })
    ResponseEntity<Answer> propose(@Valid @RequestBody InitiativeBody.Proposal body, Call call) {
        var id = body.id() == null ? new InitiativeId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/initiatives/{id}", act -> body.command(id, act));
    }

    @Operation(
            operationId = "assignPrinciple",
            summary = "Link the initiative to a principle, and say why",
            description =
                    "By a coordinator of the owner, or the secretariat. With primary it takes the place of the one that was primary.")
    @PostMapping("/{id}/principles")
    @Refuses({
        NOT_OWNER,
        UNKNOWN_CODE,
        OCCURRED_TOO_EARLY,
        STRATEGY_CLOSED,
        STRATEGY_NOT_ADOPTED,
        PRINCIPLE_RETIRED,
        ILLEGAL_TRANSITION
    })
    ResponseEntity<Answer> assign(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Assignment body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "unassignPrinciple",
            summary = "Take a principle away, but not the primary one",
            description =
                    "By a coordinator of the owner, or the secretariat. What is not linked stays so, and nothing is logged.")
    @DeleteMapping("/{id}/principles/{code}")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, NO_PRINCIPLE, ILLEGAL_TRANSITION})
    ResponseEntity<Answer> unassign(
            @PathVariable InitiativeId id,
            @PathVariable PrincipleCode code,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnassignPrinciple(id, code, act));
        return desk.change(call, act -> new UnassignPrinciple(id, code, act));
    }

    @Operation(
            operationId = "assignPartner",
            summary = "Let a partner contribute",
            description = "By a coordinator of the owner, or the secretariat. The owner cannot contribute as well.")
    @PostMapping("/{id}/partners")
    @Refuses({NOT_OWNER, UNKNOWN_CODE, OCCURRED_TOO_EARLY, OWNER_CONTRIBUTES, ILLEGAL_TRANSITION})
    ResponseEntity<Answer> assign(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Participation body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "unassignPartner",
            summary = "Let a partner contribute no longer",
            description =
                    "By a coordinator of the owner, or the secretariat. Who does not contribute goes on not doing so, and nothing is logged.")
    @DeleteMapping("/{id}/partners/{code}")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION})
    ResponseEntity<Answer> unassign(
            @PathVariable InitiativeId id,
            @PathVariable PartnerCode code,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnassignPartner(id, code, act));
        return desk.change(call, act -> new UnassignPartner(id, code, act));
    }

    @Operation(
            operationId = "changeInitiativePeriod",
            summary = "Plan the work for other days",
            description = "By a coordinator of the owner, or the secretariat. The days before stay in its history.")
    @PostMapping("/{id}/period")
    @Refuses({
        NOT_OWNER,
        ILLEGAL_TRANSITION,
        OCCURRED_TOO_EARLY,
        PERIOD_REVERSED,
        OUTSIDE_STRATEGY,
        BEFORE_OWNER,
        UNKNOWN_CODE
    })
    ResponseEntity<Answer> plan(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Planning body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "changePlaces",
            summary = "Carry the work out in these places, and in no others",
            description =
                    "By a coordinator of the owner, or the secretariat. The whole list takes the place of the one before.")
    @PostMapping("/{id}/places")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY, UNKNOWN_CODE})
    ResponseEntity<Answer> locate(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Places body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "linkInitiative",
            summary = "Link the work to other work; nothing is part of itself, not even by way of others",
            description = "By a coordinator of the owner, or the secretariat. The other initiative shows the link too.")
    @PostMapping("/{id}/links")
    @Refuses({NOT_OWNER, UNKNOWN_CODE, OCCURRED_TOO_EARLY, LINK_CYCLE})
    ResponseEntity<Answer> link(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.Linking body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "unlinkInitiative",
            summary = "Take a link to other work away",
            description =
                    "By a coordinator of the owner, or the secretariat. What is not linked stays so, and nothing is logged.")
    @DeleteMapping("/{id}/links/{kind}/{target}")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> unlink(
            @PathVariable InitiativeId id,
            @Parameter(description = "How it is linked", example = "DEPENDS_ON") @PathVariable LinkKind kind,
            @PathVariable InitiativeId target,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnlinkInitiative(id, kind, target, act));
        return desk.change(call, act -> new UnlinkInitiative(id, kind, target, act));
    }

    @Operation(
            operationId = "carryOverInitiative",
            summary = "Carry the work over to a later strategy, by mappings of its principles",
            description =
                    "By a coordinator of the owner, or the secretariat. Each mapping named here was recorded by the secretariat and is accepted by naming it; principles that are not named end with the former strategy.")
    @PostMapping("/{id}/carry-over")
    @Refuses({
        NOT_OWNER,
        ILLEGAL_TRANSITION,
        OCCURRED_TOO_EARLY,
        UNKNOWN_CODE,
        NO_PRINCIPLE,
        NOT_A_SUCCESSOR,
        STRATEGY_NOT_ADOPTED,
        STRATEGY_CLOSED,
        PRINCIPLE_RETIRED,
        PRINCIPLE_NOT_MAPPED
    })
    ResponseEntity<Answer> carryOver(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeBody.CarryOver body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }
}
