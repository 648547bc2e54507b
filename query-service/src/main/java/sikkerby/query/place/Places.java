package sikkerby.query.place;

import java.util.List;
import org.springframework.stereotype.Component;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.model.Histories;
import sikkerby.query.time.AsOf;

/** Reads all places with what lies within what: there are some dozens. */
@Component
public final class Places {

    private final PlaceReadModel model;
    private final Histories histories;

    Places(PlaceReadModel model, Histories histories) {
        this.model = model;
        this.histories = histories;
    }

    /** A district or area, and the places it lies in. */
    public record Place(PlaceCode code, PlaceKind kind, List<PlaceCode> within) {}

    public List<Place> all(AsOf asOf) {
        return histories.of(model).at(asOf).all().stream()
                .map(row -> new Place(
                        row.state().code(), row.state().kind(), row.state().within()))
                .toList();
    }
}
