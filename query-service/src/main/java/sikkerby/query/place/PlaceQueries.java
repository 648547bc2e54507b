package sikkerby.query.place;

import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Page;
import sikkerby.query.model.Reader;
import sikkerby.query.time.TimeRequest;

/** Answers which districts and areas there are, and what lies within what. */
@Component
class PlaceQueries {

    /** All places, by their codes. */
    record FindPlaces(TimeRequest time) implements Question<Page<PlaceView>> {}

    /** One place. */
    record ReadPlace(TimeRequest time, Which which) implements Question<PlaceView> {}

    private final PlaceReadModel model;
    private final Reader reader;

    PlaceQueries(PlaceReadModel model, Reader reader) {
        this.model = model;
        this.reader = reader;
    }

    @QueryHandler
    Shown<Page<PlaceView>> find(FindPlaces asked) {
        return reader.all(model, asked.time(), "code", PlaceView::of);
    }

    @QueryHandler
    Shown<PlaceView> read(ReadPlace asked) {
        return reader.one(model, asked.time(), asked.which(), PlaceView::of);
    }
}
