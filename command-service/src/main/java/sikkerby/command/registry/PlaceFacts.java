package sikkerby.command.registry;

import java.util.List;
import java.util.Optional;
import sikkerby.events.fact.Fact;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.place.PlaceKind;

/** What a rule may know about a place. */
public record PlaceFacts(PlaceCode code, PlaceKind kind) {

    static Optional<PlaceFacts> of(List<Fact> past) {
        return past.stream().map(fact -> after((PlaceEvent) fact)).findFirst();
    }

    private static PlaceFacts after(PlaceEvent event) {
        return switch (event) {
            case PlaceRegistered it -> new PlaceFacts(it.place(), it.kind());
        };
    }
}
