package sikkerby.command.commitment;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_NOT_IN_FORCE;
import static sikkerby.command.act.RefusalCode.DUE_BEFORE_PROMISE;
import static sikkerby.command.act.RefusalCode.DUE_OUTSIDE_AGREEMENT;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOT_BENEFICIARY;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.PARTY_NOT_NAMED;
import static sikkerby.command.act.RefusalCode.REVISION_OPEN;
import static sikkerby.command.act.RefusalCode.TERMINAL_STATE;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.commitment.CommitmentCommand.AcceptRevision;
import sikkerby.command.commitment.CommitmentCommand.RefuseRevision;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Refuses;
import sikkerby.events.commitment.CommitmentId;

/** Promising something else, or for another day. */
@Tag(name = "Commitments")
@RestController
@RequestMapping("/api/commitments")
class RevisionController {

    private final Desk desk;

    RevisionController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "proposeRevision",
            summary = "Ask to promise something else, or for another day, and say why",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document, with a reason. All to whom it is owed have to accept; until then it stands as promised. One revision is open at a time.")
    @PostMapping("/{id}/revisions")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        AGREEMENT_NOT_IN_FORCE,
        DUE_BEFORE_PROMISE,
        DUE_OUTSIDE_AGREEMENT,
        TERMINAL_STATE,
        REVISION_OPEN
    })
    ResponseEntity<Answer> propose(
            @PathVariable CommitmentId id, @Valid @RequestBody AlterationBody.Revision body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "acceptRevision",
            summary = "Agree, as one to whom it is owed, to a revision",
            description =
                    "By a coordinator of a party to which it is owed, or by the secretariat from a document; where it is owed to the steering group, by that or the secretariat. With the last it holds.")
    @PostMapping("/{id}/revisions/{revision}/accept")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        AGREEMENT_NOT_IN_FORCE,
        DUE_BEFORE_PROMISE,
        DUE_OUTSIDE_AGREEMENT,
        TERMINAL_STATE,
        NOT_BENEFICIARY
    })
    ResponseEntity<Answer> accept(
            @PathVariable CommitmentId id,
            @Parameter(description = "The revision's number", example = "1") @PathVariable int revision,
            @Valid @RequestBody(required = false) CommitmentBody.@Nullable Judgement body,
            Call call) {
        if (body == null) return desk.change(call, act -> new AcceptRevision(id, revision, null, act));
        return desk.change(call, body, act -> new AcceptRevision(id, revision, body.party(), act));
    }

    @Operation(
            operationId = "refuseRevision",
            summary = "Hold the debtor to what was promised, and say why",
            description = "By whoever may accept it, with a reason. One refusal ends the revision.")
    @PostMapping("/{id}/revisions/{revision}/refuse")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        NOT_BENEFICIARY,
        ILLEGAL_TRANSITION,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> refuse(
            @PathVariable CommitmentId id,
            @Parameter(description = "The revision's number", example = "1") @PathVariable int revision,
            @Valid @RequestBody CommitmentBody.Denial body,
            Call call) {
        return desk.change(call, body, act -> new RefuseRevision(id, revision, body.party(), act));
    }
}
