package sikkerby.command.agreement;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.AGREEMENT_ENDED;
import static sikkerby.command.act.RefusalCode.AGREEMENT_NOT_IN_FORCE;
import static sikkerby.command.act.RefusalCode.ALREADY_PARTY;
import static sikkerby.command.act.RefusalCode.CONTRIBUTOR_IS_PARTY;
import static sikkerby.command.act.RefusalCode.DECISION_REQUIRED;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOTICE_GIVEN;
import static sikkerby.command.act.RefusalCode.NOTICE_TOO_SHORT;
import static sikkerby.command.act.RefusalCode.NOT_PARTY;
import static sikkerby.command.act.RefusalCode.NO_TERMS;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OVERLAPPING_VERSION;
import static sikkerby.command.act.RefusalCode.PARTY_NOT_NAMED;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;
import static sikkerby.command.act.RefusalCode.TOO_FEW_PARTIES;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Refuses;
import sikkerby.events.agreement.AgreementId;

/** Who joins agreements and leaves them, and how they go on or end. */
@Tag(name = "Agreements")
@RestController
@RequestMapping("/api/agreements")
class AgreementLifecycleController {

    private final Desk desk;

    AgreementLifecycleController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "addContributor",
            summary = "Let a partner contribute without being bound",
            description =
                    "By a coordinator of one of its parties, or the secretariat. A contributor accepts nothing and counts for nothing; to be bound, it has to join.")
    @PostMapping("/{id}/contributors")
    @Refuses({UNKNOWN_CODE, CONTRIBUTOR_IS_PARTY, OCCURRED_TOO_EARLY, AGREEMENT_ENDED, NOT_PARTY})
    ResponseEntity<Answer> add(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Contributor body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "proposeAccession",
            summary = "Propose that somebody join",
            description =
                    "By a coordinator of one of its parties, or the secretariat. Makes a new version of the terms on the table, or else of those in force, for the days that are left; all parties have to accept it, the newcomer too. The answer names the version.")
    @PostMapping("/{id}/accessions")
    @Refuses({
        UNKNOWN_CODE,
        PERIOD_REVERSED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        TOO_FEW_PARTIES,
        ALREADY_PARTY,
        NO_TERMS,
        NOT_PARTY
    })
    ResponseEntity<Answer> join(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Accession body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "renewAgreement",
            summary = "Propose that the terms in force go on for more days",
            description =
                    "By a coordinator of one of its parties, or the secretariat. Makes a new version with nothing changed but its days, which follow on the old ones; like any terms it binds once all have accepted it. The answer names the version.")
    @PostMapping("/{id}/renewals")
    @Refuses({
        PERIOD_REVERSED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        TOO_FEW_PARTIES,
        NO_TERMS,
        OVERLAPPING_VERSION,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE
    })
    ResponseEntity<Answer> renew(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Renewal body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "giveNotice",
            summary = "Give notice that a party leaves, and why",
            description =
                    "By a coordinator of that party, or by the secretariat from a document. effectiveOn is the first day on which it is not bound; the terms in force say how long before that notice has to be given. Where the day has come, it leaves at once. With fewer than two parties left the agreement ends; else, as its terms say, it goes on and is put to the others anew, or is suspended.")
    @PostMapping("/{id}/withdrawals")
    @Refuses({
        ACTS_FOR_OTHER_PARTY,
        UNKNOWN_CODE,
        PARTY_NOT_NAMED,
        OCCURRED_TOO_EARLY,
        AGREEMENT_ENDED,
        NOTICE_TOO_SHORT,
        NOTICE_GIVEN,
        NOT_PARTY,
        AGREEMENT_NOT_IN_FORCE
    })
    ResponseEntity<Answer> withdraw(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Withdrawal body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "suspendAgreement",
            summary = "Let the agreement bind nobody for the time being",
            description = "By the steering group, or by the secretariat with the decision.")
    @PostMapping("/{id}/suspend")
    @Refuses({DECISION_REQUIRED, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION, AGREEMENT_ENDED, AGREEMENT_NOT_IN_FORCE})
    ResponseEntity<Answer> suspend(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Suspension body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "resumeAgreement",
            summary = "Let a suspended agreement bind again",
            description = "By the steering group, or by the secretariat with the decision.")
    @PostMapping("/{id}/resume")
    @Refuses({DECISION_REQUIRED, OCCURRED_TOO_EARLY, AGREEMENT_ENDED, AGREEMENT_NOT_IN_FORCE})
    ResponseEntity<Answer> resume(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Resumption body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "reviewAgreement",
            summary = "Record that the parties looked at the terms again",
            description =
                    "By a coordinator of one of its parties, or the secretariat: what they found. Terms with reviewEvery ask for it so many months after they began to bind, and after each review.")
    @PostMapping("/{id}/reviews")
    @Refuses({OCCURRED_TOO_EARLY, AGREEMENT_ENDED, AGREEMENT_NOT_IN_FORCE, NOT_PARTY})
    ResponseEntity<Answer> review(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Review body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "classifyAgreement",
            summary = "Set the topic of KLE that the agreement belongs to",
            description =
                    "By a coordinator of one of its parties, or the secretariat. Also after the agreement has ended. It takes the place of the one before.")
    @PostMapping("/{id}/kle")
    @Refuses({OCCURRED_TOO_EARLY, NOT_PARTY})
    ResponseEntity<Answer> classify(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Kle body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "terminateAgreement",
            summary = "End the agreement before its time",
            description =
                    "By the steering group, or by the secretariat with the decision. effectiveOn is the first day on which it does not bind, today or later.")
    @PostMapping("/{id}/termination")
    @Refuses({DECISION_REQUIRED, OCCURRED_TOO_EARLY, AGREEMENT_ENDED, AGREEMENT_NOT_IN_FORCE})
    ResponseEntity<Answer> terminate(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Termination body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "supersedeAgreement",
            summary = "Let another agreement take its place",
            description =
                    "By the steering group, or by the secretariat with the decision. The other has to be in force on the first day on which this one does not bind.")
    @PostMapping("/{id}/supersession")
    @Refuses({UNKNOWN_CODE, DECISION_REQUIRED, OCCURRED_TOO_EARLY, AGREEMENT_ENDED, AGREEMENT_NOT_IN_FORCE})
    ResponseEntity<Answer> supersede(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementLifecycleBody.Supersession body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }
}
