package sikkerby.command.partner;

import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.ONE_PARTY_LEFT;
import static sikkerby.command.act.RefusalCode.PARTNER_ACTED_SINCE;
import static sikkerby.command.act.RefusalCode.PARTNER_CYCLE;
import static sikkerby.command.act.RefusalCode.PARTNER_HAS_UNITS;
import static sikkerby.command.act.RefusalCode.SUCCESSOR_REQUIRED;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;
import static sikkerby.command.act.RefusalCode.WRONG_PARENT;

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
import sikkerby.events.fact.PartnerCode;

@Tag(name = "Partners", description = "The agencies and organisations that make agreements")
@RestController
@RequestMapping("/api/partners")
class PartnerController {

    private final Desk desk;

    PartnerController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "registerPartner",
            summary = "Register an agency or organisation, as a root or below another",
            description =
                    "By the secretariat. An administration belongs below the municipality, everybody else below a partner of their own kind or nobody.")
    @PostMapping
    @Refuses({UNKNOWN_CODE, OCCURRED_TOO_EARLY, PARTNER_CYCLE, WRONG_PARENT})
    ResponseEntity<Answer> register(@Valid @RequestBody PartnerBody.Registration body, Call call) {
        return desk.create(call, body, "/api/partners/{id}", body::command);
    }

    @Operation(
            operationId = "renamePartner",
            summary = "Give a partner another name from a day on",
            description = "By the secretariat. On earlier days it goes on being shown under its earlier name.")
    @PostMapping("/{code}/names")
    @Refuses({OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> rename(
            @PathVariable PartnerCode code, @Valid @RequestBody PartnerBody.Renaming body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }

    @Operation(
            operationId = "movePartner",
            summary = "Move a partner below another one of its kind, or out of the tree to be a root of its own",
            description = "By the secretariat, from a day on. On earlier days it goes on standing where it stood.")
    @PostMapping("/{code}/move")
    @Refuses({UNKNOWN_CODE, OCCURRED_TOO_EARLY, PARTNER_CYCLE, WRONG_PARENT})
    ResponseEntity<Answer> move(@PathVariable PartnerCode code, @Valid @RequestBody PartnerBody.Move body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }

    @Operation(
            operationId = "dissolvePartner",
            summary = "Record that a partner is no more from a day on, and who takes its place",
            description =
                    "By the secretariat. From that day on nobody acts for it, and nothing new is agreed with it: no day before that was decided, nor one on or behind which it said or took on anything.")
    @PostMapping("/{code}/dissolve")
    @Refuses({
        UNKNOWN_CODE,
        OCCURRED_TOO_EARLY,
        PARTNER_ACTED_SINCE,
        SUCCESSOR_REQUIRED,
        PARTNER_HAS_UNITS,
        ILLEGAL_TRANSITION,
        ONE_PARTY_LEFT
    })
    ResponseEntity<Answer> dissolve(
            @PathVariable PartnerCode code, @Valid @RequestBody PartnerBody.Dissolution body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }
}
