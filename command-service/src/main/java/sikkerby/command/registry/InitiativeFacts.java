package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeId;

/** What a rule may know about an initiative: that there is one, and since when. */
public record InitiativeFacts(InitiativeId id, LocalDate proposedOn) {

    static Optional<InitiativeFacts> of(List<Fact> past) {
        return past.stream()
                .filter(InitiativeProposed.class::isInstance)
                .map(InitiativeProposed.class::cast)
                .map(it -> new InitiativeFacts(it.initiative(), it.occurredOn()))
                .findFirst();
    }
}
