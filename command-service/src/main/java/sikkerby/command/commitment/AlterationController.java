package sikkerby.command.commitment;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_NOT_IN_FORCE;
import static sikkerby.command.act.RefusalCode.BINDS_PARTIES_ONLY;
import static sikkerby.command.act.RefusalCode.DECISION_REQUIRED;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOT_BENEFICIARY;
import static sikkerby.command.act.RefusalCode.NOT_ORPHANED;
import static sikkerby.command.act.RefusalCode.NOT_OVERDUE;
import static sikkerby.command.act.RefusalCode.NOT_PARTY;
import static sikkerby.command.act.RefusalCode.NO_BENEFICIARIES;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.PARTY_NOT_NAMED;
import static sikkerby.command.act.RefusalCode.RELEASE_NEEDS_BENEFICIARIES;
import static sikkerby.command.act.RefusalCode.TERMINAL_STATE;
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
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Given;
import sikkerby.command.desk.Occasion;
import sikkerby.command.desk.Refuses;
import sikkerby.events.commitment.CommitmentId;

/** How a promise passes to another, or ends without being kept. */
@Tag(name = "Commitments")
@RestController
@RequestMapping("/api/commitments")
class AlterationController {

    private final Desk desk;

    AlterationController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "releaseCommitment",
            summary = "Let the debtor off, and say why",
            description =
                    "By each party to which it is owed, and it ends with the last; or by decision: by the steering group, or by the secretariat with the decision. Never by the debtor.")
    @PostMapping("/{id}/release")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        DECISION_REQUIRED,
        OCCURRED_TOO_EARLY,
        RELEASE_NEEDS_BENEFICIARIES,
        ILLEGAL_TRANSITION,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> release(
            @PathVariable CommitmentId id, @Valid @RequestBody AlterationBody.Release body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "transferCommitment",
            summary = "Ask another to take it over, and say why",
            description =
                    "By a coordinator of the debtor, or by the secretariat from a document; where the debtor has left the agreement, by a party to which it is owed, by the steering group, or by the secretariat with the decision. To a party, or to a contributor with nonBinding. It stays with the debtor until the other accepts.")
    @PostMapping("/{id}/transfer")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        DECISION_REQUIRED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE,
        TERMINAL_STATE,
        NOT_BENEFICIARY,
        RELEASE_NEEDS_BENEFICIARIES,
        BINDS_PARTIES_ONLY
    })
    ResponseEntity<Answer> transfer(
            @PathVariable CommitmentId id, @Valid @RequestBody AlterationBody.Transfer body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "acceptTransfer",
            summary = "Take it over",
            description =
                    "By a coordinator of who was asked, or by the secretariat from a document. From then on that one owes it.")
    @PostMapping("/{id}/transfer/accept")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        NO_BENEFICIARIES,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE,
        TERMINAL_STATE,
        RELEASE_NEEDS_BENEFICIARIES,
        BINDS_PARTIES_ONLY
    })
    ResponseEntity<Answer> acceptTransfer(
            @PathVariable CommitmentId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new AcceptTransfer(id, act));
        return desk.change(call, body, act -> new AcceptTransfer(id, act));
    }

    @Operation(
            operationId = "declareNotMet",
            summary = "Give it up as not kept, and say why",
            description =
                    "By a coordinator of the debtor, or once it is overdue of a party to which it is owed, or by the secretariat from a document; where it is owed to the steering group, by that or the secretariat.")
    @PostMapping("/{id}/not-met")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        NOT_BENEFICIARY,
        NOT_OVERDUE,
        ILLEGAL_TRANSITION,
        TERMINAL_STATE
    })
    ResponseEntity<Answer> declareNotMet(
            @PathVariable CommitmentId id, @Valid @RequestBody CommitmentBody.Denial body, Call call) {
        return desk.change(call, body, act -> new DeclareNotMet(id, body.party(), act));
    }

    @Operation(
            operationId = "lapseCommitment",
            summary = "Let it lapse, its debtor having left the agreement, and say why",
            description =
                    "By the steering group, or by the secretariat with the decision. What ends with its agreement lapses by itself.")
    @PostMapping("/{id}/lapse")
    @Refuses({DECISION_REQUIRED, UNKNOWN_CODE, OCCURRED_TOO_EARLY, NOT_ORPHANED, ILLEGAL_TRANSITION, TERMINAL_STATE})
    ResponseEntity<Answer> lapse(
            @PathVariable CommitmentId id, @Valid @RequestBody AlterationBody.Lapse body, Call call) {
        return desk.change(call, body, act -> new LapseCommitment(id, Given.text(body.decision()), act));
    }
}
