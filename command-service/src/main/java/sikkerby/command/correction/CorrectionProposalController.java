package sikkerby.command.correction;

import static sikkerby.command.act.RefusalCode.ACTS_FOR_OTHER_PARTY;
import static sikkerby.command.act.RefusalCode.CONTRADICTS_ENTRIES;
import static sikkerby.command.act.RefusalCode.CONTRADICTS_OTHERS;
import static sikkerby.command.act.RefusalCode.CORRECTION_OVERTAKEN;
import static sikkerby.command.act.RefusalCode.CORRECTS_UNKNOWN;
import static sikkerby.command.act.RefusalCode.CREATION_STAYS;
import static sikkerby.command.act.RefusalCode.DECISION_REQUIRED;
import static sikkerby.command.act.RefusalCode.ENTRY_OF_OTHERS;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOT_CORRECTABLE;
import static sikkerby.command.act.RefusalCode.NOT_PROPOSER;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.SAME_PERSON;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.correction.CorrectionCommand.ApproveCorrection;
import sikkerby.command.correction.CorrectionCommand.RefuseCorrection;
import sikkerby.command.correction.CorrectionCommand.WithdrawCorrection;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Body;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Grounds;
import sikkerby.command.desk.Occasion;
import sikkerby.command.desk.Refuses;
import sikkerby.command.log.LogReader;

@Tag(name = "Corrections", description = "Entries that were recorded wrongly, and how they are now understood")
@RestController
@RequestMapping("/api/corrections")
class CorrectionProposalController {

    private final Desk desk;
    private final LogReader log;

    CorrectionProposalController(Desk desk, LogReader log) {
        this.desk = desk;
        this.log = log;
    }

    @Operation(
            operationId = "approveCorrection",
            summary = "Agree, as a second person, to a correction",
            description =
                    "By one of each side that the proposal names: those whose entry it is, whoever would come to owe or own it, or would be owed less, and each party whom an agreement would bind otherwise; the steering group where it decided. For all of them by another person of the secretariat than the one who proposed it, from the document that says so (`documentRef`). The entry is corrected with the last of them; sent again, nothing is stored. What says no longer what was to be corrected, or would concern others by now, is refused.")
    @PostMapping("/{id}/approve")
    @Refuses(
            value = {
                ENTRY_OF_OTHERS,
                ACTS_FOR_OTHER_PARTY,
                DECISION_REQUIRED,
                CORRECTS_UNKNOWN,
                NOT_CORRECTABLE,
                CREATION_STAYS,
                CONTRADICTS_ENTRIES,
                CONTRADICTS_OTHERS,
                SAME_PERSON,
                CORRECTION_OVERTAKEN
            },
            judged = true)
    ResponseEntity<Answer> approve(
            @Parameter(
                            description = "The id that the proposal was answered with",
                            example = "01870000-0000-7000-8000-00000000c044")
                    @PathVariable
                    UUID id,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        return answered(id, body, call, ApproveCorrection::new);
    }

    @Operation(
            operationId = "refuseCorrection",
            summary = "Do not agree, as a second person, to a correction",
            description =
                    "By whoever might approve it, saying why. The entry goes on to mean what it means; it can be proposed to be corrected again.",
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(required = true))
    @PostMapping("/{id}/refuse")
    @Refuses({
        ENTRY_OF_OTHERS,
        ACTS_FOR_OTHER_PARTY,
        DECISION_REQUIRED,
        OCCURRED_TOO_EARLY,
        ILLEGAL_TRANSITION,
        SAME_PERSON
    })
    ResponseEntity<Answer> refuse(
            @Parameter(
                            description = "The id that the proposal was answered with",
                            example = "01870000-0000-7000-8000-00000000c044")
                    @PathVariable
                    UUID id,
            @Valid @RequestBody(required = false) @Nullable Grounds body,
            Call call) {
        return answered(id, body, call, RefuseCorrection::new);
    }

    @Operation(
            operationId = "withdrawCorrection",
            summary = "Take back the proposal of a correction",
            description = "By the one who proposed it, while it waits for anybody.")
    @PostMapping("/{id}/withdraw")
    @Refuses({NOT_PROPOSER, OCCURRED_TOO_EARLY, ILLEGAL_TRANSITION})
    ResponseEntity<Answer> withdraw(
            @Parameter(
                            description = "The id that the proposal was answered with",
                            example = "01870000-0000-7000-8000-00000000c044")
                    @PathVariable
                    UUID id,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        return answered(id, body, call, WithdrawCorrection::new);
    }

    /** Makes the command out of the object whose entry it is about, the proposal, and the act. */
    @FunctionalInterface
    private interface Wanted {
        CorrectionCommand of(UUID object, UUID proposal, Act act);
    }

    private ResponseEntity<Answer> answered(UUID id, @Nullable Body body, Call call, Wanted wanted) {
        var said = body == null ? new Occasion(null, null, null, null) : body;
        return byItself(
                id,
                desk.change(
                        call,
                        said,
                        act -> wanted.of(
                                log.objectOf(id).orElseThrow(() -> Refused.because(RefusalCode.NOT_FOUND)), id, act)));
    }

    /** A correction goes by the event that first spoke of it: it has no object of its own. */
    private static ResponseEntity<Answer> byItself(UUID id, ResponseEntity<Answer> answered) {
        var answer = Objects.requireNonNull(answered.getBody()).by(id);
        return ResponseEntity.status(answered.getStatusCode())
                .headers(answered.getHeaders())
                .body(answer);
    }
}
