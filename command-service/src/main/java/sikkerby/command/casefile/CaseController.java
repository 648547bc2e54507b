package sikkerby.command.casefile;

import static sikkerby.command.act.RefusalCode.ALREADY_EXISTS;
import static sikkerby.command.act.RefusalCode.BAD_ESDH_NUMBER;
import static sikkerby.command.act.RefusalCode.CASE_CLOSED;
import static sikkerby.command.act.RefusalCode.NOT_OWNER;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import com.github.f4b6a3.uuid.UuidCreator;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.casefile.CaseCommand.CloseCase;
import sikkerby.command.casefile.CaseCommand.ReopenCase;
import sikkerby.command.casefile.CaseCommand.UnlinkCase;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Grounds;
import sikkerby.command.desk.Occasion;
import sikkerby.command.desk.Refuses;
import sikkerby.events.casefile.CaseId;

@Tag(name = "Cases", description = "Notes, references to filed documents, and links, kept by one partner")
@RestController
@RequestMapping("/api/cases")
class CaseController {

    private final Desk desk;

    CaseController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "openCase",
            summary = "Open a case that one partner is responsible for",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. It is for the parties to read unless said otherwise, and may get its number in the filing system later.")
    @PostMapping
    @Refuses({NOT_OWNER, UNKNOWN_CODE, BAD_ESDH_NUMBER, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> open(@Valid @RequestBody CaseBody.Opening body, Call call) {
        var id = body.id() == null ? new CaseId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/cases/{id}", act -> body.command(id, act));
    }

    @Operation(
            operationId = "addNote",
            summary = "Write down what must not be lost",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. What happened on an earlier day says so in occurredOn, and the delay is shown.")
    @PostMapping("/{id}/notes")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, CASE_CLOSED})
    ResponseEntity<Answer> add(@PathVariable CaseId id, @Valid @RequestBody CaseBody.Note body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "registerDocument",
            summary = "Refer to a document that was filed",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. Also after the case is closed. It was either received or sent; the days from then until it was filed, occurredOn, are shown.")
    @PostMapping("/{id}/documents")
    @Refuses({NOT_OWNER, BAD_ESDH_NUMBER, OCCURRED_TOO_EARLY, ALREADY_EXISTS})
    ResponseEntity<Answer> register(
            @PathVariable CaseId id, @Valid @RequestBody CaseBody.Registration body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "setEsdhReference",
            summary = "Set the case's number in the filing system",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. Also after the case is closed. It takes the place of the one before.")
    @PostMapping("/{id}/esdh")
    @Refuses({NOT_OWNER, BAD_ESDH_NUMBER, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> refer(@PathVariable CaseId id, @Valid @RequestBody CaseBody.Reference body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "classifyCase",
            summary = "Set the topic of KLE that the case belongs to",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. It takes the place of the one before.")
    @PostMapping("/{id}/kle")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, CASE_CLOSED})
    ResponseEntity<Answer> classify(
            @PathVariable CaseId id, @Valid @RequestBody CaseBody.Classification body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "linkCase",
            summary = "Link the case to an agreement, a commitment, an initiative or another case",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. What is linked stays so, and nothing is logged.")
    @PostMapping("/{id}/links")
    @Refuses({NOT_OWNER, UNKNOWN_CODE, OCCURRED_TOO_EARLY, CASE_CLOSED})
    ResponseEntity<Answer> link(@PathVariable CaseId id, @Valid @RequestBody CaseBody.Link body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "unlinkCase",
            summary = "Take a link away",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. What is not linked stays so, and nothing is logged.")
    @DeleteMapping("/{id}/links/{target}")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, CASE_CLOSED})
    ResponseEntity<Answer> unlink(
            @PathVariable CaseId id,
            @Parameter(
                            description = "The id of what the case is linked to",
                            example = "0185aa10-0000-7000-8000-000000000003")
                    @PathVariable
                    UUID target,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        if (body != null) return desk.change(call, body, act -> new UnlinkCase(id, target, act));
        return desk.change(call, act -> new UnlinkCase(id, target, act));
    }

    @Operation(
            operationId = "changeConfidentiality",
            summary = "Say who may read the case",
            description = "By a coordinator of the responsible partner, or the secretariat.")
    @PostMapping("/{id}/confidentiality")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY, CASE_CLOSED})
    ResponseEntity<Answer> change(@PathVariable CaseId id, @Valid @RequestBody CaseBody.Openness body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(
            operationId = "closeCase",
            summary = "Close the case",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. From then on it takes only corrections, references to what was filed, and reopening.")
    @PostMapping("/{id}/close")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> close(
            @PathVariable CaseId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new CloseCase(id, act));
        return desk.change(call, body, act -> new CloseCase(id, act));
    }

    @Operation(
            operationId = "reopenCase",
            summary = "Open a closed case again, and say why",
            description =
                    "By a coordinator of the responsible partner, or the secretariat. What is open stays so, and nothing is logged.")
    @PostMapping("/{id}/reopen")
    @Refuses({NOT_OWNER, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> reopen(@PathVariable CaseId id, @Valid @RequestBody Grounds body, Call call) {
        return desk.change(call, body, act -> new ReopenCase(id, act));
    }
}
