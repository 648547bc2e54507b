package sikkerby.command.annotation;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.NOT_RECORDED_FOR_OTHERS;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.TOO_LATE_TO_OBJECT;
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
import sikkerby.events.commitment.CommitmentId;

@Tag(name = "Commitments")
@RestController
@RequestMapping("/api/commitments")
class ContestController {

    private final Desk desk;

    ContestController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "contestEntry",
            summary = "Object to what the secretariat recorded as the debtor's word",
            description =
                    "By a coordinator of that debtor, within ten days after it was recorded: to the promise itself, or to the entry that eventId names. The promise stands until it is corrected, and is shown as contested.")
    @PostMapping("/{id}/contest")
    @Refuses({ACTS_FOR_OTHER_PARTY, UNKNOWN_CODE, OCCURRED_TOO_EARLY, NOT_RECORDED_FOR_OTHERS, TOO_LATE_TO_OBJECT})
    ResponseEntity<Answer> contest(
            @PathVariable CommitmentId id, @Valid @RequestBody AnnotationBody.Objection body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }
}
