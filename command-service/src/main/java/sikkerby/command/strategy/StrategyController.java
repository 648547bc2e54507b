package sikkerby.command.strategy;

import static sikkerby.command.act.RefusalCode.ALREADY_ADOPTED;
import static sikkerby.command.act.RefusalCode.ALREADY_EXISTS;
import static sikkerby.command.act.RefusalCode.ILLEGAL_TRANSITION;
import static sikkerby.command.act.RefusalCode.NOT_A_SUCCESSOR;
import static sikkerby.command.act.RefusalCode.OCCURRED_TOO_EARLY;
import static sikkerby.command.act.RefusalCode.OUTSIDE_STRATEGY;
import static sikkerby.command.act.RefusalCode.PERIOD_REVERSED;
import static sikkerby.command.act.RefusalCode.PRINCIPLE_IN_USE;
import static sikkerby.command.act.RefusalCode.STRATEGY_OVERLAP;
import static sikkerby.command.act.RefusalCode.UNKNOWN_CODE;

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
import sikkerby.command.desk.Refuses;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

@Tag(name = "Strategies", description = "The period frames of the city's work, and their principles")
@RestController
@RequestMapping("/api/strategies")
class StrategyController {

    private final Desk desk;

    StrategyController(Desk desk) {
        this.desk = desk;
    }

    @Operation(
            operationId = "draftStrategy",
            summary = "Draft a strategy for a period in which no other holds",
            description = "By the secretariat. Nothing can be linked to it before it is adopted.")
    @PostMapping
    @Refuses({UNKNOWN_CODE, PERIOD_REVERSED, STRATEGY_OVERLAP})
    ResponseEntity<Answer> draft(@Valid @RequestBody StrategyBody.Draft body, Call call) {
        return desk.create(call, body, "/api/strategies/{id}", body::command);
    }

    @Operation(
            operationId = "addPrinciple",
            summary = "Add a principle, also in the middle of the period",
            description =
                    "By the secretariat. From its first day on, or from that of the strategy where none is given.")
    @PostMapping("/{code}/principles")
    @Refuses({ALREADY_EXISTS, OCCURRED_TOO_EARLY, OUTSIDE_STRATEGY})
    ResponseEntity<Answer> add(
            @PathVariable StrategyCode code, @Valid @RequestBody StrategyBody.Principle body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }

    @Operation(
            operationId = "adoptStrategy",
            summary = "Record that a body adopted the strategy, and from which day on it is in force",
            description =
                    "By the secretariat, with the body that decided. The strategy before it stays the current one until this one is in force.")
    @PostMapping("/{code}/adoption")
    @Refuses({UNKNOWN_CODE, OCCURRED_TOO_EARLY, OUTSIDE_STRATEGY, ALREADY_ADOPTED})
    ResponseEntity<Answer> adopt(
            @PathVariable StrategyCode code, @Valid @RequestBody StrategyBody.Adoption body, Call call) {
        return desk.change(call, body, act -> body.command(code, act));
    }

    @Operation(
            operationId = "retirePrinciple",
            summary = "Retire a principle from a day on; what was linked to it before stays linked",
            description = "By the secretariat. A principle is never taken away: before that day it goes on holding.")
    @PostMapping("/{code}/principles/{principle}/retire")
    @Refuses({OCCURRED_TOO_EARLY, PRINCIPLE_IN_USE, ILLEGAL_TRANSITION})
    ResponseEntity<Answer> retire(
            @PathVariable StrategyCode code,
            @PathVariable PrincipleCode principle,
            @Valid @RequestBody StrategyBody.Retirement body,
            Call call) {
        return desk.change(call, body, act -> body.command(code, principle, act));
    }

    @Operation(
            operationId = "mapPrinciple",
            summary = "Say what a principle becomes in a later strategy, so that work may be carried over",
            description = "By the secretariat. Each initiative is then carried over by its owner.")
    @PostMapping("/{code}/principles/{principle}/mappings")
    @Refuses({UNKNOWN_CODE, OCCURRED_TOO_EARLY, NOT_A_SUCCESSOR})
    ResponseEntity<Answer> map(
            @PathVariable StrategyCode code,
            @PathVariable PrincipleCode principle,
            @Valid @RequestBody StrategyBody.Mapping body,
            Call call) {
        return desk.change(call, body, act -> body.command(code, principle, act));
    }
}
