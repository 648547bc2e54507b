package sikkerby.query.partner;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Page;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.TimeRequest;

/** Answers which agencies and organisations there are, and what they were called. */
@Component
class PartnerQueries {

    /** All partners, by their codes. */
    record FindPartners(TimeRequest time) implements Question<Page<PartnerView>> {}

    /** One partner. */
    record ReadPartner(TimeRequest time, Which which) implements Question<PartnerView> {}

    private final PartnerReadModel model;
    private final Histories histories;
    private final Finder finder;
    private final Snapshot snapshot;

    PartnerQueries(PartnerReadModel model, Histories histories, Finder finder, Snapshot snapshot) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<PartnerView>> find(FindPartners asked) {
        return snapshot.read(
                asked.time(),
                List.of(model),
                asOf -> histories.of(model).at(asOf).page(asked.time(), "code").map(PartnerView::of));
    }

    @QueryHandler
    Shown<PartnerView> read(ReadPartner asked) {
        var time = finder.about(model, asked.which(), asked.time());
        return snapshot.read(
                time,
                List.of(model),
                asOf -> finder.find(model, asked.which())
                        .flatMap(object -> histories.of(model).at(asOf).one(object))
                        .map(PartnerView::of)
                        .orElseThrow(() -> new NotFound(asked.which())));
    }
}
