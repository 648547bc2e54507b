package sikkerby.query.place;

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

/** Answers which districts and areas there are, and what lies within what. */
@Component
class PlaceQueries {

    /** All places, by their codes. */
    record FindPlaces(TimeRequest time) implements Question<Page<PlaceView>> {}

    /** One place. */
    record ReadPlace(TimeRequest time, Which which) implements Question<PlaceView> {}

    private final PlaceReadModel model;
    private final Histories histories;
    private final Finder finder;
    private final Snapshot snapshot;

    PlaceQueries(PlaceReadModel model, Histories histories, Finder finder, Snapshot snapshot) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<PlaceView>> find(FindPlaces asked) {
        return snapshot.read(
                asked.time(),
                List.of(model),
                asOf -> histories.of(model).at(asOf).page(asked.time(), "code").map(PlaceView::of));
    }

    @QueryHandler
    Shown<PlaceView> read(ReadPlace asked) {
        var time = finder.about(model, asked.which(), asked.time());
        return snapshot.read(
                time,
                List.of(model),
                asOf -> finder.find(model, asked.which())
                        .flatMap(object -> histories.of(model).at(asOf).one(object))
                        .map(PlaceView::of)
                        .orElseThrow(() -> new NotFound(asked.which())));
    }
}
