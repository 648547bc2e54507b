package sikkerby.command.annotation;

import static sikkerby.command.act.RefusalCode.ENTRY_OF_OTHERS;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Refuses;
import sikkerby.command.log.LogReader;

@Tag(name = "Annotations", description = "Remarks on entries, which stay what they are")
@RestController
@RequestMapping("/api/annotations")
class AnnotationController {

    private final Desk desk;
    private final LogReader log;

    AnnotationController(Desk desk, LogReader log) {
        this.desk = desk;
        this.log = log;
    }

    @Operation(
            operationId = "annotateEntry",
            summary = "Note something on an entry, which stays what it is",
            description =
                    "By a coordinator of the agency whose entry it is, or by the secretariat on anybody's. It is shown with the entry in the history of its object; the id answered is that of the object.")
    @PostMapping
    @Refuses({ENTRY_OF_OTHERS, UNKNOWN_CODE, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> annotate(@Valid @RequestBody AnnotationBody.Annotation body, Call call) {
        return desk.create(
                call,
                body,
                "/api/changes?from=@0&object={id}",
                act -> body.command(
                        log.objectOf(body.eventId())
                                .orElseThrow(() -> Refused.field(RefusalCode.UNKNOWN_CODE, "eventId", body.eventId())),
                        act));
    }
}
