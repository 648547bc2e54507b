package sikkerby.query.strategy;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Snapshot;
import sikkerby.query.strategy.StrategyView.PrincipleView;
import sikkerby.query.time.TimeRequest;

/** Answers which strategies there are, and by which principles they measure the work. */
@Component
class StrategyQueries {

    /** All strategies, by the days on which their periods begin. */
    record FindStrategies(TimeRequest time) implements Question<Page<StrategyView>> {}

    /** One strategy. */
    record ReadStrategy(TimeRequest time, Which which) implements Question<StrategyView> {}

    /** The principles of one strategy, or of all. */
    record FindPrinciples(TimeRequest time, @Nullable StrategyCode strategy) implements Question<Page<PrincipleView>> {}

    private final StrategyReadModel model;
    private final Histories histories;
    private final Finder finder;
    private final Paging paging;
    private final Reader reader;
    private final Snapshot snapshot;

    StrategyQueries(
            StrategyReadModel model,
            Histories histories,
            Finder finder,
            Paging paging,
            Reader reader,
            Snapshot snapshot) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
        this.paging = paging;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<StrategyView>> find(FindStrategies asked) {
        return reader.all(model, asked.time(), "begins", StrategyView::of);
    }

    @QueryHandler
    Shown<StrategyView> read(ReadStrategy asked) {
        return reader.one(model, asked.time(), asked.which(), StrategyView::of);
    }

    @QueryHandler
    Shown<Page<PrincipleView>> find(FindPrinciples asked) {
        return snapshot.read(asked.time(), List.of(model), asOf -> {
            var strategy = finder.code("strategy", "strategy", asked.strategy());
            var principles = histories
                    .of(model)
                    .at(asOf)
                    .where("it.code = :strategy", "strategy", strategy == null ? null : strategy.value())
                    .all()
                    .stream()
                    .map(StrategyView::of)
                    .sorted(StrategyView.BY_PERIOD)
                    .flatMap(it -> it.principles().stream())
                    .toList();
            return paging.page(principles, PrincipleView::id, asked.time(), asOf);
        });
    }
}
