package sikkerby.query.initiative;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.TimeRequest;

/** Answers what work there is, whose it is, and which principles it serves. */
@Component
class InitiativeQueries {

    /**
     * The initiatives that had begun by the day asked about; a filter that is null lets all through.
     *
     * @param partner owns it or contributes to it
     * @param strategy it stands under it, or did until it was carried over
     */
    record FindInitiatives(
            TimeRequest time,
            @Nullable PartnerCode owner,
            @Nullable PartnerCode partner,
            @Nullable PrincipleCode principle,
            @Nullable StrategyCode strategy,
            @Nullable PlaceCode place,
            @Nullable InitiativeStatus state,
            @Nullable SourceStatus sourceStatus,
            @Nullable String q)
            implements Question<Page<InitiativeView>> {}

    /** One initiative. */
    record ReadInitiative(TimeRequest time, Which which) implements Question<InitiativeView> {}

    private final InitiativeReadModel model;
    private final Models models;
    private final Initiatives initiatives;
    private final Finder finder;
    private final Reader reader;
    private final Snapshot snapshot;

    InitiativeQueries(
            InitiativeReadModel model,
            Models models,
            Initiatives initiatives,
            Finder finder,
            Reader reader,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.initiatives = initiatives;
        this.finder = finder;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<InitiativeView>> find(FindInitiatives asked) {
        return snapshot.read(asked.time(), models.named("initiative", "place", "partner", "strategy"), asOf -> {
            var page = initiatives
                    .at(asOf)
                    .where("it.owner = :owner", "owner", text(finder.code("owner", "partner", asked.owner())))
                    .where(
                            "it.partners @> array[cast(:partner as text)]",
                            "partner",
                            text(finder.code("partner", "partner", asked.partner())))
                    .where("it.principles @> array[cast(:principle as text)]", "principle", text(asked.principle()))
                    .where(
                            "it.strategies @> array[cast(:strategy as text)]",
                            "strategy",
                            text(finder.code("strategy", "strategy", asked.strategy())))
                    .where(Finder.isForPlace(asOf), "place", text(finder.code("place", "place", asked.place())))
                    .where("it.status = :state", "state", text(asked.state()))
                    .sourced(asked.sourceStatus())
                    .speaksOf(asked.q())
                    .page(asked.time(), "number");
            return new Page<>(initiatives.views(page.items(), asOf), page.next(), page.total());
        });
    }

    @QueryHandler
    Shown<InitiativeView> read(ReadInitiative asked) {
        return reader.one(
                model,
                models.named("initiative"),
                asked.time(),
                asked.which(),
                (row, asOf) -> initiatives.views(List.of(row), asOf).getFirst());
    }

    private static @Nullable String text(@Nullable Object filter) {
        return filter == null ? null : filter.toString();
    }
}
