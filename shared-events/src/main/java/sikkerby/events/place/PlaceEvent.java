package sikkerby.events.place;

import java.time.LocalDate;
import java.util.List;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Name;

/** What can happen to a place. Names and components are stored and never change. */
public sealed interface PlaceEvent extends Fact {

    PlaceCode place();

    /**
     * There is such a place.
     *
     * @param within the places it lies in; a partnership area may lie in several
     */
    record PlaceRegistered(PlaceCode place, PlaceKind kind, Name name, List<PlaceCode> within, LocalDate occurredOn)
            implements PlaceEvent {}
}
