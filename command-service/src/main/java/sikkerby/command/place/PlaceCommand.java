package sikkerby.command.place;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.fact.Name;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;

/** What can be asked of a place. */
sealed interface PlaceCommand extends Command {

    PlaceCode place();

    @Override
    @TargetAggregateIdentifier
    default UUID target() {
        return place().id();
    }

    record RegisterPlace(PlaceCode place, PlaceKind kind, Name name, List<PlaceCode> within, Act act)
            implements PlaceCommand {}
}
