package sikkerby.command.place;

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
import sikkerby.command.desk.Answer;
import sikkerby.command.desk.Call;
import sikkerby.command.desk.Desk;
import sikkerby.command.desk.Refuses;

@Tag(name = "Places", description = "The city and its districts, in the geographies that coexist")
@RestController
@RequestMapping("/api/places")
class PlaceController {

    private final Desk desk;

    PlaceController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "registerPlace",
            summary = "Register a place within others",
            description =
                    "By the secretariat. A place may lie within several others; a question about one of these finds what lies within it.")
    @PostMapping
    @Refuses({UNKNOWN_CODE, OCCURRED_TOO_EARLY})
    ResponseEntity<Answer> register(@Valid @RequestBody PlaceBody.Registration body, Call call) {
        return desk.create(call, body, "/api/places/{id}", body::command);
    }
}
