package sikkerby.query.place;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Histories;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Reads all places with what lies within what: there are some dozens. */
@Component
public final class Places {

    private final PlaceReadModel model;
    private final Histories histories;
    private final Finder finder;

    Places(PlaceReadModel model, Histories histories, Finder finder) {
        this.model = model;
        this.histories = histories;
        this.finder = finder;
    }

    /** A district or area, and the places it lies in. */
    public record Place(UUID id, PlaceCode code, PlaceKind kind, List<PlaceCode> within) {}

    public List<Place> all(AsOf asOf) {
        return histories.of(model).at(asOf).all().stream().map(Places::place).toList();
    }

    /** The question as one about this place, whose version can be waited for. */
    public TimeRequest about(Which which, TimeRequest time) {
        return finder.about(model, which, time);
    }

    /** One of all of them, in which it need not be sought again; nothing where it was not there. */
    public Optional<Place> one(Which which, Collection<Place> all) {
        return all.stream()
                .filter(it -> which.id() == null
                        ? it.code().value().equals(which.number())
                        : it.id().equals(which.id()))
                .findFirst();
    }

    private static Place place(Row<PlaceState> row) {
        var it = row.state();
        return new Place(row.object(), it.code(), it.kind(), it.within());
    }
}
