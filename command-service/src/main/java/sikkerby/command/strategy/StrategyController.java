package sikkerby.command.strategy;

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
import sikkerby.events.strategy.StrategyCode;

@Tag(name = "Strategies", description = "The period frames of the city's work, and their principles")
@RestController
@RequestMapping("/api/strategies")
class StrategyController {

    private final Desk desk;

    StrategyController(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "Draft a strategy for a period in which no other holds")
    @PostMapping
    ResponseEntity<Answer> draft(@Valid @RequestBody StrategyBody.Draft body, Call call) {
        return desk.create(call, body, "/api/strategies/{id}", body::command);
    }

    @Operation(summary = "Add a principle, also in the middle of the period")
    @PostMapping("/{code}/principles")
    ResponseEntity<Answer> add(
            @PathVariable StrategyCode code, @Valid @RequestBody StrategyBody.Principle body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }

    @Operation(summary = "Record that a body adopted the strategy, and from which day on it is in force")
    @PostMapping("/{code}/adoption")
    ResponseEntity<Answer> adopt(
            @PathVariable StrategyCode code, @Valid @RequestBody StrategyBody.Adoption body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }
}
