package sikkerby.query.strategy;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.initiative.InitiativeView;
import sikkerby.query.initiative.Initiatives;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Row;
import sikkerby.query.model.Snapshot;
import sikkerby.query.strategy.StrategyView.PrincipleView;
import sikkerby.query.time.AsOf;
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

    /** What ends with a strategy, and what has become of it. */
    record ReadHandOver(TimeRequest time, Which which) implements Question<HandOver> {}

    private final StrategyReadModel model;
    private final Models models;
    private final Initiatives initiatives;
    private final Commitments commitments;
    private final Histories histories;
    private final Finder finder;
    private final Paging paging;
    private final Reader reader;
    private final Snapshot snapshot;

    StrategyQueries(
            StrategyReadModel model,
            Models models,
            Initiatives initiatives,
            Commitments commitments,
            Histories histories,
            Finder finder,
            Paging paging,
            Reader reader,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.initiatives = initiatives;
        this.commitments = commitments;
        this.histories = histories;
        this.finder = finder;
        this.paging = paging;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<StrategyView>> find(FindStrategies asked) {
        return snapshot.read(
                asked.time(),
                List.of(model),
                asOf -> histories
                        .of(model)
                        .at(asOf)
                        .page(asked.time(), "begins")
                        .map(row -> StrategyView.of(row, asOf)));
    }

    @QueryHandler
    Shown<StrategyView> read(ReadStrategy asked) {
        return reader.one(model, List.of(model), asked.time(), asked.which(), StrategyView::of);
    }

    @QueryHandler
    Shown<HandOver> read(ReadHandOver asked) {
        return reader.one(
                model,
                models.named("strategy", "initiative", "commitment", "agreement", "partner"),
                asked.time(),
                asked.which(),
                this::handOver);
    }

    private HandOver handOver(Row<StrategyState> row, AsOf asOf) {
        var works = initiatives.under(row.state().code(), asOf);
        var ids = works.stream().map(InitiativeView::id).toList();
        return HandOver.of(row, works, commitments.endingWith(ids, row.state().until(), asOf));
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
                    .map(row -> StrategyView.of(row, asOf))
                    .sorted(StrategyView.BY_PERIOD)
                    .flatMap(it -> it.principles().stream())
                    .filter(it -> !it.state().equals(StrategyView.RETIRED))
                    .toList();
            return paging.page(principles, PrincipleView::id, asked.time(), asOf);
        });
    }
}
