package sikkerby.command.commitment;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_NOT_IN_FORCE;
import static sikkerby.command.act.RefusalCode.DUE_BEFORE_PROMISE;
import static sikkerby.command.act.RefusalCode.DUE_OUTSIDE_AGREEMENT;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.INITIATIVE_ENDED;
import static sikkerby.command.act.RefusalCode.NOT_BENEFICIARY;
import static sikkerby.command.act.RefusalCode.NOT_PARTY;
import static sikkerby.command.act.RefusalCode.NO_BENEFICIARIES;
import static sikkerby.command.act.RefusalCode.NO_EVIDENCE;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OWN_CONFIRMATION;
import static sikkerby.command.act.RefusalCode.PARTY_NOT_NAMED;
import static sikkerby.command.act.RefusalCode.TERMINAL_STATE;
import static sikkerby.command.act.RefusalCode.TOO_OPEN;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

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
import sikkerby.command.desk.Refuses;
import sikkerby.events.commitment.CommitmentId;

@Tag(name = "Commitments", description = "What one party promises the others, and what becomes of it")
@RestController
@RequestMapping("/api/commitments")
class CommitmentController {

    private final Desk desk;

    CommitmentController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "pledgeCommitment",
            summary = "Promise something by a day: under an agreement, or to the steering group",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document. Without an agreement it is a promise of one's own to the steering group.")
    @PostMapping
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        NO_BENEFICIARIES,
        OCCURRED_TOO_EARLY,
        INITIATIVE_ENDED,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE,
        DUE_BEFORE_PROMISE,
        DUE_OUTSIDE_AGREEMENT,
        TOO_OPEN
    })
    ResponseEntity<Answer> pledge(@Valid @RequestBody CommitmentBody.Pledge body, Call call) {
        var id = body.id() == null ? new CommitmentId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/commitments/{id}", act -> body.command(id, act));
    }

    @Operation(
            operationId = "reportProgress",
            summary = "Say how it goes",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document. What is said last about onTrack counts.")
    @PostMapping("/{id}/progress")
    @Refuses({ACTS_FOR_OTHER_PARTY, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION, TERMINAL_STATE})
    ResponseEntity<Answer> report(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Progress body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "confirmStillOnTrack",
            summary = "Say, without more words, that it is still on track",
            description = "By a coordinator of the debtor, or by the secretariat from a document.")
    @PostMapping("/{id}/on-track")
    @Refuses({ACTS_FOR_OTHER_PARTY, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION, TERMINAL_STATE})
    ResponseEntity<Answer> confirmStillOnTrack(
            @PathVariable CommitmentId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new ConfirmStillOnTrack(id, act));
        return desk.change(call, body, act -> new ConfirmStillOnTrack(id, act));
    }

    @Operation(
            operationId = "attachEvidence",
            summary = "Attach something that shows what was done",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document: a link, the digest of a file, or words about where it is kept.")
    @PostMapping("/{id}/evidence")
    @Refuses({ACTS_FOR_OTHER_PARTY, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION, TERMINAL_STATE})
    ResponseEntity<Answer> attach(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Evidence body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "claimFulfilment",
            summary = "Say that it is kept",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document. It takes evidence, or noEvidence with a statement that says why; another party confirms or disputes it.")
    @PostMapping("/{id}/claim")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        AGREEMENT_NOT_IN_FORCE,
        NO_EVIDENCE,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> claim(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Claim body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "confirmFulfilment",
            summary = "Agree, as another party, that it is kept",
            description =
                    "By a coordinator of another party of the agreement (of one to whom it is owed, where the terms of that day say confirmRule BENEFICIARY), or by the secretariat from a document; a promise to the steering group by the secretariat or the steering group.")
    @PostMapping("/{id}/confirm")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        NOT_PARTY,
        OWN_CONFIRMATION,
        NOT_BENEFICIARY,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> confirm(
            @PathVariable CommitmentId id,
            @Valid @RequestBody(required = false) CommitmentBody.@Nullable Judgement body,
            Call call) {
        if (body == null) return desk.change(call, act -> new ConfirmFulfilment(id, null, act));
        return desk.change(call, body, act -> new ConfirmFulfilment(id, body.party(), act));
    }

    @Operation(
            operationId = "disputeFulfilment",
            summary = "Say, as another party, that it is not kept, and why",
            description =
                    "By whoever may confirm it, with a reason. The commitment is open again, and may be claimed anew.")
    @PostMapping("/{id}/dispute")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        NOT_PARTY,
        OWN_CONFIRMATION,
        NOT_BENEFICIARY,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> dispute(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Denial body, Call call) {
        return desk.change(call, body, act -> new DisputeFulfilment(id, body.party(), act));
    }
}
