package sikkerby.command.commitment;

import com.github.f4b6a3.uuid.UuidCreator;
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
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Occasion;
import sikkerby.events.commitment.CommitmentId;

@Tag(name = "Commitments", description = "What one party promises the others, and what becomes of it")
@RestController
@RequestMapping("/api/commitments")
class CommitmentController {

    private final Desk desk;

    CommitmentController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Promise something by a day: under an agreement, or to the steering group")
    @PostMapping
    ResponseEntity<Answer> pledge(@Valid @RequestBody CommitmentBody.Pledge body, Call call) {
        var id = body.id() == null ? new CommitmentId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/commitments/{id}", act -> body.command(id, act));
    }

    @Operation(summary = "Say how it goes")
    @PostMapping("/{id}/progress")
    ResponseEntity<Answer> report(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Progress body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Say, without more words, that it is still on track")
    @PostMapping("/{id}/on-track")
    ResponseEntity<Answer> confirmStillOnTrack(
            @PathVariable CommitmentId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new ConfirmStillOnTrack(id, act));
        return desk.change(call, body, act -> new ConfirmStillOnTrack(id, act));
    }

    @Operation(summary = "Attach something that shows what was done")
    @PostMapping("/{id}/evidence")
    ResponseEntity<Answer> attach(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Evidence body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Say that it is kept")
    @PostMapping("/{id}/claim")
    ResponseEntity<Answer> claim(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Claim body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Agree, as another party, that it is kept")
    @PostMapping("/{id}/confirm")
    ResponseEntity<Answer> confirm(
            @PathVariable CommitmentId id,
            @Valid @RequestBody(required = false) CommitmentBody.@Nullable Judgement body,
            Call call) {
        if (body == null) return desk.change(call, act -> new ConfirmFulfilment(id, null, act));
        return desk.change(call, body, act -> new ConfirmFulfilment(id, body.party(), act));
    }

    @Operation(summary = "Say, as another party, that it is not kept, and why")
    @PostMapping("/{id}/dispute")
    ResponseEntity<Answer> dispute(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Judgement body, Call call) {
        return desk.change(call, body, act -> new DisputeFulfilment(id, body.party(), act));
    }
}
