package sikkerby.command.agreement;

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
import sikkerby.events.agreement.AgreementId;

@Tag(name = "Agreements", description = "What several parties bind themselves to, version by version")
@RestController
@RequestMapping("/api/agreements")
class AgreementController {

    private final Desk desk;

    AgreementController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Draft an agreement between two or more parties")
    @PostMapping
    ResponseEntity<Answer> draft(@Valid @RequestBody AgreementBody.Draft body, Call call) {
        var id = body.id() == null ? new AgreementId(UuidCreator.getTimeOrderedEpoch()) : body.id();
        return desk.create(call, body, "/api/agreements/{id}", act -> body.command(id, act));
    }

    @Operation(summary = "Propose terms, or other terms: a new version that nobody has accepted yet")
    @PostMapping("/{id}/terms")
    ResponseEntity<Answer> propose(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Terms body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Accept one version of the terms for one party")
    @PostMapping("/{id}/acceptances")
    ResponseEntity<Answer> accept(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Acceptance body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Decline one version of the terms for one party, and say why")
    @PostMapping("/{id}/declines")
    ResponseEntity<Answer> decline(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Decline body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Ratify the terms as the body that they name")
    @PostMapping("/{id}/ratification")
    ResponseEntity<Answer> ratify(
            @PathVariable AgreementId id, @Valid @RequestBody AgreementBody.Ratification body, Call call) {
        return desk.change(call, body, act -> body.command(id, act));
    }

    @Operation(summary = "Bring terms into force on or after their first day, once everybody has accepted them")
    @PostMapping("/{id}/force")
    ResponseEntity<Answer> bringIntoForce(
            @PathVariable AgreementId id, @Valid @RequestBody(required = false) @Nullable Occasion body, Call call) {
        if (body == null) return desk.change(call, act -> new BringIntoForce(id, act));
        return desk.change(call, body, act -> new BringIntoForce(id, act));
    }
}
