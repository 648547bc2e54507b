package sikkerby.query.partner;

import java.util.Optional;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Finds partners for questions about what else they do. */
@Component
public final class Partners {

    private final PartnerReadModel model;
    private final Histories histories;
    private final Finder finder;

    Partners(PartnerReadModel model, Histories histories, Finder finder) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
    }

    /** The question as one about this partner, whose version can be waited for. */
    public TimeRequest about(Which which, TimeRequest time) {
        return finder.about(model, which, time);
    }

    /** Nothing where it was not there under the dates asked for. */
    public Optional<PartnerCode> code(Which which, AsOf asOf) {
        return finder.find(model, which)
                .flatMap(object -> histories.of(model).at(asOf).one(object))
                .map(row -> row.state().code());
    }
}
