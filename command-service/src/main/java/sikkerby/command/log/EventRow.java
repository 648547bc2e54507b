package sikkerby.command.log;

import java.time.Instant;
import java.util.UUID;
import sikkerby.events.stored.StoredEvent;

/** One row of the log's events, without what the database gives it. */
record EventRow(UUID id, String aggregateType, UUID object, long sequence, StoredEvent event, Instant appendedAt) {}
