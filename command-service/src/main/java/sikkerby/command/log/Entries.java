package sikkerby.command.log;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Role;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.stored.EventJson;

/**
 * The entries of one object as they were recorded, for what is decided about entries rather than by the object. They are
 * read anew each time, and what is added goes through the event store.
 */
public final class Entries {

    /**
     * One entry as it stands in the log, words put back.
     *
     * @param kind the kind of its object, as the store knows it
     * @param sequence counts the object's entries from 0
     * @param recordedAt when it was appended
     */
    public record Entry(
            UUID event,
            String kind,
            UUID object,
            long sequence,
            String type,
            Fact fact,
            Circumstances circumstances,
            Instant recordedAt) {

        /** An agency's own is what its people recorded, and what the secretariat recorded as its word. */
        public boolean isOwn(Act act) {
            if (act.is(Role.SECRETARIAT) && bySecretariat()) return true;
            var owner = owner();
            return owner != null && act.actsFor(owner);
        }

        /** The agency whose own it is; null where it is nobody's, or the steering group's. */
        public @Nullable PartnerCode owner() {
            return bySecretariat() ? circumstances.onBehalfOf() : circumstances.partner();
        }

        public boolean bySecretariat() {
            return Role.SECRETARIAT.name().equals(circumstances.role());
        }

        /** For what the corrections behind it make of it. */
        public Understanding.Entry asRecorded() {
            return new Understanding.Entry(event, circumstances.causation(), fact);
        }
    }

    private final LogReader reader;
    private final EventJson json;
    private final Consumer<DomainEventMessage<?>> store;

    public Entries(LogReader reader, EventJson json, Consumer<DomainEventMessage<?>> store) {
        this.reader = reader;
        this.json = json;
        this.store = store;
    }

    /** All of an object, in order; who asks decides about this object, and is asked anew where it has moved on. */
    public List<Entry> of(UUID object) {
        var entries = reader.events(object, 0).stream().map(this::entry).toList();
        Attempt.current().ifPresent(it -> it.noteTarget(object, entries.size() - 1L));
        return entries;
    }

    /** Adds a fact behind the last of these, in the transaction of the command. */
    public void add(List<Entry> before, Fact fact) {
        var last = before.getLast();
        store.accept(new GenericDomainEventMessage<>(last.kind(), last.object().toString(), last.sequence() + 1, fact));
    }

    private Entry entry(EventRow row) {
        var read = json.read(row.event());
        return new Entry(
                row.id(),
                row.aggregateType(),
                row.object(),
                row.sequence(),
                row.event().type(),
                read.fact(),
                read.circumstances(),
                row.appendedAt());
    }
}
