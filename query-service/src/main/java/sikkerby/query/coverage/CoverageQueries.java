package sikkerby.query.coverage;

import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.initiative.ActiveInitiatives;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.place.Places;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.strategy.Principles;
import sikkerby.query.time.TimeRequest;

/** Answers where each principle is served by work that is going on, and where it is not. */
@Component
class CoverageQueries {

    /**
     * Principles against places of one kind.
     *
     * @param strategy null for the current one
     * @param partner only work that it takes part in; null for all
     */
    record ReadCoverage(
            TimeRequest time,
            PlaceKind kind,
            @Nullable StrategyCode strategy,
            @Nullable PartnerCode partner,
            Language language)
            implements Question<Coverage> {}

    private final ActiveInitiatives initiatives;
    private final Principles principles;
    private final Places places;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Snapshot snapshot;

    CoverageQueries(
            ActiveInitiatives initiatives,
            Principles principles,
            Places places,
            NamesReader names,
            Models models,
            Finder finder,
            Snapshot snapshot) {
        this.initiatives = initiatives;
        this.principles = principles;
        this.places = places;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Coverage> read(ReadCoverage asked) {
        return snapshot.read(asked.time(), models.named("initiative", "strategy", "place", "partner"), asOf -> {
            var strategy = finder.code("strategy", "strategy", asked.strategy());
            var partner = finder.code("partner", "partner", asked.partner());
            var active = initiatives.at(asOf).stream()
                    .filter(it -> partner == null || it.partners().contains(partner))
                    .toList();
            var held = principles.of(strategy, asOf).orElse(null);
            return new Matrix(held, asked.kind(), places.all(asOf), active, names.all(), asked.language(), asOf)
                    .drawn();
        });
    }
}
