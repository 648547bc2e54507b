package sikkerby.command.correction;

import static sikkerby.command.act.RefusalCode.CONTRADICTS_ENTRIES;
import static sikkerby.command.act.RefusalCode.CORRECTION_LOOP;
import static sikkerby.command.act.RefusalCode.CORRECTS_UNKNOWN;
import static sikkerby.command.act.RefusalCode.CREATION_STAYS;
import static sikkerby.command.act.RefusalCode.ENTRY_OF_OTHERS;
import static sikkerby.command.act.RefusalCode.FOLLOWS_FROM_ENTRY;
import static sikkerby.command.act.RefusalCode.LINK_CYCLE;
import static sikkerby.command.act.RefusalCode.NOT_CORRECTABLE;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.PARTNER_CYCLE;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;
import static sikkerby.command.act.RefusalCode.SAME_PERSON;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.correction.CorrectionCommand.ApproveCorrection;
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Occasion;
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
                    "By a coordinator of the agency whose entry it is, at once. By the secretariat for anybody's: its own at once, another's once a second person approves. The entry stays as it was recorded; what is understood of its object changes from now on, for all days. The id answered is the correction's own.")
    @PostMapping
    @Refuses({
        ENTRY_OF_OTHERS,
        UNKNOWN_CODE,
        PERIOD_REVERSED,
        CORRECTS_UNKNOWN,
        NOT_CORRECTABLE,
        OCCURRED_TOO_EARLY,
        CORRECTION_LOOP,
        FOLLOWS_FROM_ENTRY,
        CREATION_STAYS,
        CONTRADICTS_ENTRIES,
        LINK_CYCLE,
        PARTNER_CYCLE
    })
    ResponseEntity<Answer> correct(@Valid @RequestBody CorrectionBody.Correction body, Call call) {
        var answered = desk.create(
                call,
                body,
                "/api/corrections",
                act -> body.command(
                        log.objectOf(body.eventId())
                                .orElseThrow(
                                        () -> Refused.field(RefusalCode.CORRECTS_UNKNOWN, "eventId", body.eventId())),
                        act));
        return byEvent(answered);
    }

    @Operation(
            operationId = "approveCorrection",
            summary = "Agree, as a second person, to the correction of another's entry",
            description =
                    "By a coordinator of the agency whose entry it is, or by another person of the secretariat than the one who proposed it.")
    @PostMapping("/{id}/approve")
    @Refuses({
        ENTRY_OF_OTHERS,
        UNKNOWN_CODE,
        CORRECTS_UNKNOWN,
        OCCURRED_TOO_EARLY,
        CREATION_STAYS,
        CONTRADICTS_ENTRIES,
        LINK_CYCLE,
        PARTNER_CYCLE,
        SAME_PERSON
    })
    ResponseEntity<Answer> approve(
            @Parameter(
                            description = "The id that the proposal was answered with",
                            example = "01870000-0000-7000-8000-00000000c044")
                    @PathVariable
                    UUID id,
            @Valid @RequestBody(required = false) @Nullable Occasion body,
            Call call) {
        var said = body == null ? new Occasion(null, null, null) : body;
        return byEvent(desk.change(
                call,
                said,
                act -> new ApproveCorrection(
                        log.objectOf(id).orElseThrow(() -> Refused.because(RefusalCode.NOT_FOUND)), id, act)));
    }

    /** A correction goes by the event that says it: it has no object of its own. */
    private static ResponseEntity<Answer> byEvent(ResponseEntity<Answer> answered) {
        var answer = Objects.requireNonNull(answered.getBody());
        var headers = new HttpHeaders(answered.getHeaders());
        var register = headers.getLocation();
        if (register != null) headers.setLocation(URI.create(register + "/" + answer.event()));
        return ResponseEntity.status(answered.getStatusCode())
                .headers(headers)
                .body(new Answer(answer.event(), answer.number(), answer.version(), answer.event(), null, null));
    }
}
