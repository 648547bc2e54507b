package sikkerby.query.coverage;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.query.place.Places.Place;

/** Where work counts that names some places: three geographies lie over one another. */
final class Reach {

    private final Map<PlaceCode, Place> places;

    Reach(List<Place> places) {
        this.places = places.stream().collect(toMap(Place::code, Function.identity()));
    }

    /** Whether it is carried out there, within it, or all over something smaller than the city that it lies in. */
    boolean covers(Collection<PlaceCode> named, PlaceCode place) {
        return named.stream()
                .filter(it -> !isCity(it))
                .anyMatch(it -> it.equals(place)
                        || around(it).contains(place)
                        || around(place).contains(it));
    }

    /** Whether it is for the whole city, which is also meant where no place is named. */
    boolean isCityWide(Collection<PlaceCode> named) {
        return named.isEmpty() || named.stream().anyMatch(this::isCity);
    }

    private boolean isCity(PlaceCode code) {
        var place = places.get(code);
        return place != null && place.kind() == PlaceKind.CITY;
    }

    /** All that a place lies in. */
    private Set<PlaceCode> around(PlaceCode code) {
        var around = new HashSet<PlaceCode>();
        collect(code, around);
        return around;
    }

    private void collect(PlaceCode code, Set<PlaceCode> around) {
        var place = places.get(code);
        if (place == null) return;
        for (var it : place.within()) if (around.add(it)) collect(it, around);
    }
}
