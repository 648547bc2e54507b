package sikkerby.query.strategy;

import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.initiative.InitiativeView;
import sikkerby.query.initiative.Initiatives;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Models;
import sikkerby.query.model.Row;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers what an initiative could go on to serve once its strategy has ended. */
@Component
class CarryOverQueries {

    /** One initiative, and what its principles become. */
    record ReadCarryOver(TimeRequest time, Which which) implements Question<CarryOver> {}

    private final StrategyReadModel model;
    private final Models models;
    private final Initiatives initiatives;
    private final Histories histories;
    private final Finder finder;
    private final Snapshot snapshot;

    CarryOverQueries(
            StrategyReadModel model,
            Models models,
            Initiatives initiatives,
            Histories histories,
            Finder finder,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.initiatives = initiatives;
        this.histories = histories;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<CarryOver> read(ReadCarryOver asked) {
        return snapshot.read(
                asked.time(),
                models.named("initiative", "strategy"),
                asOf -> initiative(asked.which(), asOf)
                        .map(it -> CarryOver.of(it, strategies(asOf)))
                        .orElseThrow(() -> new NotFound(asked.which())));
    }

    private Optional<InitiativeView> initiative(Which which, AsOf asOf) {
        var work = models.named("initiative").iterator().next();
        return finder.find(work, which).flatMap(it -> initiatives.one(it, asOf));
    }

    private List<StrategyState> strategies(AsOf asOf) {
        return histories.of(model).at(asOf).all().stream().map(Row::state).toList();
    }
}
