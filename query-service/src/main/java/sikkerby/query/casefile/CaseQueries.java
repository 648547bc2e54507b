package sikkerby.query.casefile;

import java.util.Collection;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.ReadModel;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.TimeRequest;

/** Answers which cases there are, what lies in them, and which of them nobody has filed. */
@Component
class CaseQueries {

    /**
     * The cases that had been opened by the day asked about; a filter that is null lets all through.
     *
     * @param linked an agreement, commitment, initiative or case that they are about
     * @param unfiledForDays without a number in the filing system that many days after they were opened, or more
     */
    record FindCases(
            TimeRequest time,
            @Nullable PartnerCode responsible,
            @Nullable CaseStatus state,
            @Nullable Which linked,
            @Nullable Integer unfiledForDays,
            @Nullable SourceStatus sourceStatus,
            @Nullable String q)
            implements Question<Page<CaseView>> {}

    /** One case. */
    record ReadCase(TimeRequest time, Which which) implements Question<CaseView> {}

    private static final String UNFILED =
            "it.esdh is null and it.opened_on <= cast(:validAt as date) - cast(:unfiledForDays as integer)";

    private final CaseReadModel model;
    private final Models models;
    private final Histories histories;
    private final CaseViews views;
    private final Finder finder;
    private final Snapshot snapshot;

    CaseQueries(
            CaseReadModel model,
            Models models,
            Histories histories,
            CaseViews views,
            Finder finder,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.histories = histories;
        this.views = views;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<CaseView>> find(FindCases asked) {
        return snapshot.read(asked.time(), read(), asOf -> {
            var page = histories
                    .of(model)
                    .at(asOf)
                    .where(
                            "it.responsible = :responsible",
                            "responsible",
                            text(finder.code("responsible", "partner", asked.responsible())))
                    .where("it.status = :state", "state", text(asked.state()))
                    .where(
                            "it.links @> array[cast(:linked as uuid)]",
                            "linked",
                            asked.linked() == null ? null : finder.anywhere("linked", linkable(), asked.linked()))
                    .where(UNFILED, "unfiledForDays", asked.unfiledForDays())
                    .sourced(asked.sourceStatus())
                    .speaksOf(asked.q())
                    .page(asked.time(), "number");
            return new Page<>(views.of(page.items(), asOf), page.next(), page.total());
        });
    }

    @QueryHandler
    Shown<CaseView> read(ReadCase asked) {
        var time = finder.about(model, asked.which(), asked.time());
        return snapshot.read(time, read(), asOf -> {
            var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
            var row = histories.of(model).at(asOf).one(object).orElseThrow(() -> new NotFound(asked.which()));
            return views.of(List.of(row), asOf).getFirst();
        });
    }

    /** Beside the cases all that they may be linked to. */
    private Collection<ReadModel<?>> read() {
        return models.named("casefile", "agreement", "commitment", "initiative", "partner", "place");
    }

    private Collection<ReadModel<?>> linkable() {
        return models.named("agreement", "commitment", "initiative", "casefile", "partner");
    }

    private static @Nullable String text(@Nullable Object filter) {
        return filter == null ? null : filter.toString();
    }
}
