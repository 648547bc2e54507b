package sikkerby.command.log;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import sikkerby.events.stored.StoredEvent;

/**
 * One row of the log's events, without what the database gives it.
 *
 * @param refersTo other objects, from which this row's object is to be found
 */
record EventRow(
        UUID id,
        String aggregateType,
        UUID object,
        long sequence,
        StoredEvent event,
        Instant appendedAt,
        Set<UUID> refersTo) {

    EventRow {
        refersTo = Set.copyOf(refersTo);
    }
}
