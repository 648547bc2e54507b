package sikkerby.command.log;

import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import sikkerby.command.act.Command;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;

/** An object decides on what is now understood of it, not on what was recorded wrongly. */
final class AsUnderstood {

    /** Stands where an entry says nothing of the object, so that those behind it keep their numbers. */
    private enum NoFact {
        OF_THE_OBJECT
    }

    private AsUnderstood() {}

    /**
     * The events with all corrections among them taken in.
     *
     * @param events of one object, from its first on or from behind a snapshot that no correction followed
     */
    static List<DomainEventMessage<?>> of(List<DomainEventMessage<?>> events) {
        var understanding =
                Understanding.of(events.stream().map(AsUnderstood::entry).toList());
        if (understanding == Understanding.AS_RECORDED) return events;
        return events.stream()
                .<DomainEventMessage<?>>map(it -> meaning(it, understanding))
                .toList();
    }

    private static Understanding.Entry entry(DomainEventMessage<?> event) {
        var causation =
                event.getMetaData().get(Command.CIRCUMSTANCES) instanceof Circumstances said ? said.causation() : null;
        return new Understanding.Entry(UUID.fromString(event.getIdentifier()), causation, (Fact) event.getPayload());
    }

    private static DomainEventMessage<?> meaning(DomainEventMessage<?> event, Understanding understanding) {
        var fact = understanding.of(UUID.fromString(event.getIdentifier()), (Fact) event.getPayload());
        return new GenericDomainEventMessage<Object>(
                event.getType(),
                event.getAggregateIdentifier(),
                event.getSequenceNumber(),
                fact.isPresent() ? fact.get() : NoFact.OF_THE_OBJECT,
                event.getMetaData(),
                event.getIdentifier(),
                event.getTimestamp());
    }
}
