package sikkerby.command.initiative;

import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOT_OWNER;
import static sikkerby.command.act.RefusalCode.NO_PRINCIPLE;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OPEN_COMMITMENTS;
import static sikkerby.command.act.RefusalCode.OUTCOME_REQUIRED;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import sikkerby.command.initiative.InitiativeCommand.ApproveInitiative;
import sikkerby.command.initiative.InitiativeCommand.PauseInitiative;
import sikkerby.command.initiative.InitiativeCommand.ResumeInitiative;
import sikkerby.command.initiative.InitiativeCommand.StartInitiative;
import sikkerby.events.initiative.InitiativeId;

@Tag(name = "Initiatives")
@RestController
@RequestMapping("/api/initiatives")
class InitiativeLifecycleController {

    private final Desk desk;

    InitiativeLifecycleController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "approveInitiative",
            summary = "Approve what was proposed",
            description = "By the secretariat or the steering group. Its primary principle still holds that day.")
    @PostMapping("/{id}/approve")
    @Refuses({ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY, NO_PRINCIPLE, UNKNOWN_CODE})
    ResponseEntity<Answer> approve(
            @PathVariable InitiativeId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body != null) return desk.change(call, body, act -> new ApproveInitiative(id, act));
        return desk.change(call, act -> new ApproveInitiative(id, act));
    }

    @Operation(
            operationId = "startInitiative",
            summary = "Say that the work has begun",
            description = "By a coordinator of the owner, or the secretariat. It was approved before.")
    @PostMapping("/{id}/start")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> start(
            @PathVariable InitiativeId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body != null) return desk.change(call, body, act -> new StartInitiative(id, act));
        return desk.change(call, act -> new StartInitiative(id, act));
    }

    @Operation(
            operationId = "pauseInitiative",
            summary = "Let the work rest",
            description = "By a coordinator of the owner, or the secretariat. Only work that goes on can rest.")
    @PostMapping("/{id}/pause")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> pause(
            @PathVariable InitiativeId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body != null) return desk.change(call, body, act -> new PauseInitiative(id, act));
        return desk.change(call, act -> new PauseInitiative(id, act));
    }

    @Operation(
            operationId = "resumeInitiative",
            summary = "Take the work up again",
            description =
                    "By a coordinator of the owner, or the secretariat. Only work that rests can be taken up again.")
    @PostMapping("/{id}/resume")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> resume(
            @PathVariable InitiativeId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body != null) return desk.change(call, body, act -> new ResumeInitiative(id, act));
        return desk.change(call, act -> new ResumeInitiative(id, act));
    }

    @Operation(
            operationId = "completeInitiative",
            summary = "Say that the work is done, and what came of it",
            description =
                    "By a coordinator of the owner, or the secretariat. Commitments that serve it are over by then, or leaveOpen says why they stay open.")
    @PostMapping("/{id}/complete")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY, OUTCOME_REQUIRED, OPEN_COMMITMENTS})
    ResponseEntity<Answer> complete(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeLifecycleBody.Completion body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "cancelInitiative",
            summary = "Give the work up, and say why",
            description =
                    "By the secretariat or the steering group. Commitments that serve it are over by then, or leaveOpen says why they stay open.")
    @PostMapping("/{id}/cancel")
    @Refuses({ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY, OPEN_COMMITMENTS})
    ResponseEntity<Answer> cancel(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeLifecycleBody.Cancellation body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "reportInitiativeStatus",
            summary = "Report how the work goes",
            description =
                    "By a coordinator of the owner, or the secretariat. Until it has ended, on any day before that.")
    @PostMapping("/{id}/status")
    @Refuses({NOT_OWNER, ILLEGAL_TRANSITION, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> report(
            @PathVariable InitiativeId id, @Valid @RequestBody InitiativeLifecycleBody.Status body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }
}
