package sikkerby.query.strategy;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Questions;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.strategy.StrategyQueries.FindPrinciples;
import sikkerby.query.strategy.StrategyQueries.FindStrategies;
import sikkerby.query.strategy.StrategyQueries.ReadHandOver;
import sikkerby.query.strategy.StrategyQueries.ReadStrategy;
import sikkerby.query.strategy.StrategyView.PrincipleView;
import sikkerby.query.time.TimeRequest;

/** Strategies and their principles as JSON. */
@RestController
@RequestMapping("/api")
@Tag(name = "Reference data", description = "Strategies, principles, partners and places, as known on a day")
class StrategyController {

    private final Questions questions;

    StrategyController(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/strategies")
    @Operation(
            operationId = "findStrategies",
            summary = "The strategies and programmes, with the principles that hold by validAt",
            description = "In the order of their periods.")
    ResponseEntity<Page<StrategyView>> find(TimeRequest time) {
        return questions.ask(new FindStrategies(time));
    }

    @GetMapping("/strategies/{id}")
    @Operation(
            operationId = "readStrategy",
            summary = "One strategy, with the principles that hold by validAt",
            description = "By its id or code.")
    ResponseEntity<StrategyView> read(
            TimeRequest time, @Parameter(description = "Id or code", example = "SBS-2022") @PathVariable Which id) {
        return questions.ask(new ReadStrategy(time, id));
    }

    @GetMapping("/strategies/{id}/hand-over")
    @Operation(
            operationId = "readHandOver",
            summary = "What ends with a strategy: completed, cancelled, carried over or still open by validAt",
            description = "All work that ever stood under it, and the promises that serve this work or whose agreement"
                    + " ends on the strategy's last day.")
    ResponseEntity<HandOver> handOver(
            TimeRequest time, @Parameter(description = "Id or code", example = "SBS-2022") @PathVariable Which id) {
        return questions.ask(new ReadHandOver(time, id));
    }

    @GetMapping("/principles")
    @Operation(
            operationId = "findPrinciples",
            summary = "The principles that hold by validAt, of one strategy or of all",
            description = "One code may stand in several strategies; strategy and code together name one principle.")
    ResponseEntity<Page<PrincipleView>> principles(
            TimeRequest time,
            @Parameter(description = "Of this strategy alone", example = "SBS-2022")
                    @RequestParam(required = false)
                    @Nullable
                    StrategyCode strategy) {
        return questions.ask(new FindPrinciples(time, strategy));
    }
}
