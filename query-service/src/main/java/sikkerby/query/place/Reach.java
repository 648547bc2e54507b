package sikkerby.query.place;

import static java.util.stream.Collectors.joining;
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
public final class Reach {

    /** The condition that a row may count somewhere: it names one of {@code :places}, or none. */
    public static final String MAY_COUNT = "it.places && string_to_array(:places, ',') or it.places = '{}'";

    private final Map<PlaceCode, Place> places;

    public Reach(List<Place> places) {
        this.places = places.stream().collect(toMap(Place::code, Function.identity()));
    }

    /** Whether it is carried out there, within it, or all over something smaller than the city that it lies in. */
    public boolean covers(Collection<PlaceCode> named, PlaceCode place) {
        return named.stream()
                .filter(it -> !isCity(it))
                .anyMatch(it -> it.equals(place)
                        || around(it).contains(place)
                        || around(place).contains(it));
    }

    /** Whether it is for the whole city, which is also meant where no place is named. */
    public boolean isCityWide(Collection<PlaceCode> named) {
        return named.isEmpty() || named.stream().anyMatch(this::isCity);
    }

    /** All places whose being named may count at this one, for {@link #MAY_COUNT}. */
    public String reaching(PlaceCode place) {
        return places.keySet().stream()
                .filter(it -> isCity(it) || covers(List.of(it), place))
                .map(PlaceCode::value)
                .sorted()
                .collect(joining(","));
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
