package sikkerby.command.place;

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

@Tag(name = "Places", description = "The city and its districts, in the geographies that coexist")
@RestController
@RequestMapping("/api/places")
class PlaceController {

    private final Desk desk;

    PlaceController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Register a place within others")
    @PostMapping
    ResponseEntity<Answer> register(@Valid @RequestBody PlaceBody.Registration body, Call call) {
        return desk.create(call, body, "/api/places/{id}", body::command);
    }
}
