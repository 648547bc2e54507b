package sikkerby.command.commitment;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_NOT_IN_FORCE;
import static sikkerby.command.act.RefusalCode.DUE_BEFORE_PROMISE;
import static sikkerby.command.act.RefusalCode.DUE_OUTSIDE_AGREEMENT;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.INITIATIVE_ENDED;
import static sikkerby.command.act.RefusalCode.NOT_PARTY;
import static sikkerby.command.act.RefusalCode.NO_BENEFICIARIES;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
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
import sikkerby.command.commitment.CommitmentCommand.AcceptCommitment;
import sikkerby.command.commitment.CommitmentCommand.DeclineCommitment;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Grounds;
import sikkerby.command.desk.Occasion;
import sikkerby.command.desk.Refuses;
import sikkerby.events.commitment.CommitmentId;

/** Asking another to promise something, and the answer. */
@Tag(name = "Commitments")
@RestController
@RequestMapping("/api/commitments")
class ProposalController {

    private final Desk desk;

    ProposalController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "proposeCommitment",
            summary = "Ask another to promise something",
            description =
                    "By a coordinator of a party of the agreement, by the secretariat from a document, or by the steering group; a promise to the steering group is asked for by that or the secretariat. Nothing is promised before the debtor accepts.")
    @PostMapping("/proposals")
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
    ResponseEntity<Answer> propose(@Valid @RequestBody CommitmentBody.Proposal body, Call call) {
        var id = body.id() == null ? new CommitmentId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/commitments/{id}", act -> body.command(id, act));
    }

    @Operation(
            operationId = "acceptCommitment",
            summary = "Promise what was asked for",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document. From then on it is a promise like any other.")
    @PostMapping("/{id}/accept")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        OCCURRED_TOO_EARLY,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE,
        DUE_BEFORE_PROMISE,
        DUE_OUTSIDE_AGREEMENT,
        ILLEGAL_TRANSITION,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> accept(
            @PathVariable CommitmentId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new AcceptCommitment(id, act));
        return desk.change(call, body, act -> new AcceptCommitment(id, act));
    }

    @Operation(
            operationId = "declineCommitment",
            summary = "Say no to what was asked for, and why",
            description = "By a coordinator of the debtor, or by the secretariat from a document, with a reason.")
    @PostMapping("/{id}/decline")
    @Refuses({ACTS_FOR_OTHER_PARTY, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION, TERMINAL_STATE})
    ResponseEntity<Answer> decline(@PathVariable CommitmentId id, @Valid @RequestBody Grounds body, Call call) {
        return desk.change(call, body, act -> new DeclineCommitment(id, act));
    }
}
