package sikkerby.command.partner;

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
import sikkerby.events.fact.PartnerCode;

@Tag(name = "Partners", description = "The agencies and organisations that make agreements")
@RestController
@RequestMapping("/api/partners")
class PartnerController {

    private final Desk desk;

    PartnerController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Register an agency or organisation, as a root or below another")
    @PostMapping
    ResponseEntity<Answer> register(@Valid @RequestBody PartnerBody.Registration body, Call call) {
        return desk.create(call, body, "/api/partners/{id}", body::command);
    }

    @Operation(summary = "Give a partner another name from a day on")
    @PostMapping("/{code}/names")
    ResponseEntity<Answer> rename(
            @PathVariable PartnerCode code, @Valid @RequestBody PartnerBody.Renaming body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }
}
