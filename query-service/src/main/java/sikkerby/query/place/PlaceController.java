package sikkerby.query.place;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.place.PlaceQueries.FindPlaces;
import sikkerby.query.place.PlaceQueries.ReadPlace;
import sikkerby.query.time.TimeRequest;

/** Places as JSON. */
@RestController
@RequestMapping("/api/places")
@Tag(name = "Reference data", description = "Strategies, principles, partners and places, as known on a day")
class PlaceController {

    private final Questions questions;

    PlaceController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    @Operation(
            operationId = "findPlaces",
            summary = "The districts and areas, and the places they lie in",
            description = "A place may lie within several others.")
    ResponseEntity<Page<PlaceView>> find(TimeRequest time) {
        return questions.ask(new FindPlaces(time));
    }

    @GetMapping("/{id}")
    @Operation(
            operationId = "readPlace",
            summary = "One place, and the places it lies in",
            description = "By its id or code.")
    ResponseEntity<PlaceView> read(
            TimeRequest time, @Parameter(description = "Id or code", example = "BIS") @PathVariable Which id) {
        return questions.ask(new ReadPlace(time, id));
    }
}
