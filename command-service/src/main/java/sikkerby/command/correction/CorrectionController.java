package sikkerby.command.correction;

import static sikkerby.command.act.RefusalCode.CONTRADICTS_ENTRIES;
import static sikkerby.command.act.RefusalCode.CONTRADICTS_OTHERS;
import static sikkerby.command.act.RefusalCode.CORRECTION_LOOP;
import static sikkerby.command.act.RefusalCode.CORRECTS_UNKNOWN;
import static sikkerby.command.act.RefusalCode.CREATION_STAYS;
import static sikkerby.command.act.RefusalCode.ENTRY_OF_OTHERS;
import static sikkerby.command.act.RefusalCode.FOLLOWS_FROM_ENTRY;
import static sikkerby.command.act.RefusalCode.NOT_CORRECTABLE;
import static sikkerby.command.act.RefusalCode.NOT_FOUND;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;

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

@Tag(name = "Corrections", description = "Entries that were recorded wrongly, and how they are now understood")
@RestController
@RequestMapping("/api/corrections")
class CorrectionController {

    private final Desk desk;
    private final LogReader log;

    CorrectionController(Desk desk, LogReader log) {
        this.desk = desk;
        this.log = log;
    }

    @Operation(
            operationId = "correctEntry",
            summary = "Correct an entry of one's own agency at once, or propose to correct another's",
            description =
                    "By a coordinator of the agency whose entry it is, at once. By the secretariat for anybody's: its own at once, another's once a second person approves. What would have others owe or own something, or owe it sooner, waits for them; what would have somebody owe less, for one of those to whom it is owed; and what an agreement binds to, for each of its other parties. The entry stays as it was recorded; what is understood of its object changes from now on, for all days. The id answered is the correction's own; what would change nothing is answered with 200 and the object's.")
    @PostMapping
    @Refuses(
            value = {
                ENTRY_OF_OTHERS,
                NOT_FOUND,
                PERIOD_REVERSED,
                CORRECTS_UNKNOWN,
                NOT_CORRECTABLE,
                CORRECTION_LOOP,
                FOLLOWS_FROM_ENTRY,
                CREATION_STAYS,
                CONTRADICTS_ENTRIES,
                CONTRADICTS_OTHERS
            },
            judged = true)
    ResponseEntity<Answer> correct(@Valid @RequestBody CorrectionBody.Correction body, Call call) {
        return desk.add(
                call,
                body,
                "/api/corrections/{id}",
                act -> body.command(
                        log.objectOf(body.eventId())
                                .orElseThrow(
                                        () -> Refused.field(RefusalCode.CORRECTS_UNKNOWN, "eventId", body.eventId())),
                        act));
    }
}
