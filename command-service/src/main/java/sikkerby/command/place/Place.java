package sikkerby.command.place;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import sikkerby.command.act.Done;
import sikkerby.command.act.Role;
import sikkerby.command.place.PlaceCommand.RegisterPlace;
import sikkerby.command.registry.Registry;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;

/** A place lies within others that were there before it. */
@AggregateRoot
class Place {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private UUID id;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Place() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done register(RegisterPlace command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        registry.mustBeFree(command.target(), command.place());
        var within = command.within().stream().distinct().toList();
        registry.places("within", within, act);
        apply(new PlaceRegistered(command.place(), command.kind(), command.name(), within, act.occurredOn()));
        return Done.with(command.place().value());
    }

    @EventSourcingHandler
    @SuppressWarnings("RefactorSwitch") // A second event will not compile before it is decided about here.
    void evolve(PlaceEvent event) {
        switch (event) {
            case PlaceRegistered it -> id = it.place().id();
        }
    }
}
