package sikkerby.query.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;

/** A district or area, and the places it lies in. */
record PlaceState(
        PlaceCode code,
        PlaceKind kind,
        @Nullable String da,
        @Nullable String en,
        List<PlaceCode> within) {}
