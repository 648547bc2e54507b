package sikkerby.command.agreement;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_ENDED;
import static sikkerby.command.act.RefusalCode.ALREADY_ACCEPTED;
import static sikkerby.command.act.RefusalCode.ALREADY_DECLINED;
import static sikkerby.command.act.RefusalCode.CONTRIBUTOR_IS_PARTY;
import static sikkerby.command.act.RefusalCode.DECISION_REQUIRED;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.LEGAL_BASIS_MISSING;
import static sikkerby.command.act.RefusalCode.NOT_ACCEPTED;
import static sikkerby.command.act.RefusalCode.NOT_PARTY;
import static sikkerby.command.act.RefusalCode.NOT_RATIFIED;
import static sikkerby.command.act.RefusalCode.NOT_YET_DUE;
import static sikkerby.command.act.RefusalCode.NO_RATIFICATION_NEEDED;
import static sikkerby.command.act.RefusalCode.NO_TERMS;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OTHER_BODY_RATIFIES;
import static sikkerby.command.act.RefusalCode.PARTY_NOT_NAMED;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;
import static sikkerby.command.act.RefusalCode.STALE_VERSION;
import static sikkerby.command.act.RefusalCode.TOO_FEW_PARTIES;
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
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Occasion;
import sikkerby.command.desk.Refuses;
import sikkerby.events.agreement.AgreementId;

@Tag(name = "Agreements", description = "What several parties bind themselves to, version by version")
@RestController
@RequestMapping("/api/agreements")
class AgreementController {

    private final Desk desk;

    AgreementController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "draftAgreement",
            summary = "Draft an agreement between two or more parties",
            description =
                    "By a coordinator of one of its parties, or the secretariat. It binds nobody: terms have to be proposed and accepted first.")
    @PostMapping
    @Refuses({UNKNOWN_CODE, CONTRIBUTOR_IS_PARTY, OCCURRED_TOO_EARLY, TOO_FEW_PARTIES, NOT_PARTY})
    ResponseEntity<Answer> draft(@Valid @RequestBody AgreementBody.Draft body, Call call) {
        var id = body.id() == null ? new AgreementId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/agreements/{id}", act -> body.command(id, act));
    }

    @Operation(
            operationId = "proposeTerms",
            summary = "Propose terms, or other terms: a new version that nobody has accepted yet",
            description =
                    "By a coordinator of one of its parties, or the secretariat. Whoever accepted an earlier version has to accept this one anew; terms in force go on binding until then.")
    @PostMapping("/{id}/terms")
    @Refuses({
        UNKNOWN_CODE,
        PERIOD_REVERSED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        TOO_FEW_PARTIES,
        LEGAL_BASIS_MISSING,
        NO_TERMS,
        NOT_PARTY
    })
    ResponseEntity<Answer> propose(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Terms body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "acceptTerms",
            summary = "Accept one version of the terms for one party",
            description =
                    "By a coordinator of that party, or by the secretariat from a document. The version has to be the newest one. The last acceptance brings the terms into force, once they have been ratified where they must be and their first day has come.")
    @PostMapping("/{id}/acceptances")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        NO_TERMS,
        STALE_VERSION,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        NOT_PARTY
    })
    ResponseEntity<Answer> accept(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Acceptance body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "acceptWithReservation",
            summary = "Accept one version of the terms for one party, and have a reservation recorded beside it",
            description =
                    "By those who may accept. The acceptance counts like any other, and the terms stay as they are; the reservation is shown wherever the acceptance is. A party that wants other terms declines, or makes a counter-proposal.")
    @PostMapping("/{id}/reservations")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        NO_TERMS,
        STALE_VERSION,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        NOT_PARTY
    })
    ResponseEntity<Answer> acceptWithReservation(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Reservation body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "counterPropose",
            summary = "Decline one version of the terms for one party, and propose others in its place",
            description =
                    "By a coordinator of that party, or by the secretariat from a document. The other terms are a new version that nobody has accepted yet, whoever proposed it.")
    @PostMapping("/{id}/counter-proposals")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        PERIOD_REVERSED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        TOO_FEW_PARTIES,
        LEGAL_BASIS_MISSING,
        NO_TERMS,
        STALE_VERSION,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        NOT_PARTY
    })
    ResponseEntity<Answer> counter(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Counter body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "declineTerms",
            summary = "Decline one version of the terms for one party, and say why",
            description =
                    "By a coordinator of that party, or by the secretariat from a document. A version that one party declined can no longer come into force.")
    @PostMapping("/{id}/declines")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        NO_TERMS,
        STALE_VERSION,
        ALREADY_ACCEPTED,
        ALREADY_DECLINED,
        NOT_PARTY
    })
    ResponseEntity<Answer> decline(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Decline body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "ratifyAgreement",
            summary = "Ratify the terms as the body that they name",
            description =
                    "By the steering group, or by the secretariat with the decision. Only where the newest terms name the body in ratifiedBy.")
    @PostMapping("/{id}/ratification")
    @Refuses({
        UNKNOWN_CODE,
        DECISION_REQUIRED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        AGREEMENT_ENDED,
        NO_TERMS,
        ALREADY_DECLINED,
        NO_RATIFICATION_NEEDED,
        OTHER_BODY_RATIFIES
    })
    ResponseEntity<Answer> ratify(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Ratification body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "bringIntoForce",
            summary = "Bring terms into force on or after their first day, once everybody has accepted them",
            description =
                    "By a coordinator of one of its parties, or the secretariat: where everything was there before the first day of the terms, so that no acceptance did it.")
    @PostMapping("/{id}/force")
    @Refuses({AGREEMENT_ENDED, NO_TERMS, ALREADY_DECLINED, NOT_ACCEPTED, NOT_RATIFIED, NOT_YET_DUE, NOT_PARTY})
    ResponseEntity<Answer> bringIntoForce(
            @PathVariable AgreementId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new BringIntoForce(id, act));
        return desk.change(call, body, act -> new BringIntoForce(id, act));
    }
}
