package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sikkerby.events.fact.Fact;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.place.PlaceKind;

/**
 * What a rule may know about a place.
 *
 * @param since the first day on which it is known to exist
 */
record PlaceFacts(PlaceCode code, PlaceKind kind, LocalDate since) {

    static Optional<PlaceFacts> of(List<Fact> past) {
        return past.stream()
                .filter(PlaceEvent.class::isInstance)
                .map(fact -> after((PlaceEvent) fact))
                .findFirst();
    }

    private static PlaceFacts after(PlaceEvent event) {
        return switch (event) {
            case PlaceRegistered it -> new PlaceFacts(it.place(), it.kind(), it.occurredOn());
        };
    }
}
