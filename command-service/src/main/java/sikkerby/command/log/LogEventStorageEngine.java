package sikkerby.command.log;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Command;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;
import sikkerby.events.stored.EventJson;

/**
 * Keeps Axon's events in the log. What one unit of work stores goes through the writer in one transaction, with the
 * idempotency key and the guards of its {@link Attempt}.
 */
public final class LogEventStorageEngine implements EventStorageEngine {

    private final LogReader reader;
    private final SnapshotStore snapshots;
    private final GroupCommit writer;
    private final GuardedPast past;
    private final EventJson json;
    private final Clock clock;

    public LogEventStorageEngine(
            DataSource database,
            GroupCommit writer,
            GuardedPast past,
            EventJson json,
            Serializer snapshots,
            Clock clock) {
        this.reader = new LogReader(database);
        this.snapshots = new SnapshotStore(database, snapshots);
        this.writer = writer;
        this.past = past;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (events.isEmpty()) return;
        var now = clock.instant();
        var first = UUID.fromString(events.getFirst().getIdentifier());
        var rows = events.stream().map(event -> row(event, first, now)).toList();
        var stored = rows.stream()
                .map(row -> new Stored(row.object(), row.sequence(), row.id()))
                .toList();
        var attempt = Attempt.current();
        if (attempt.filter(Attempt::hasStored).isPresent()) {
            throw new IllegalStateException("A command's events are stored at once: two appends in one unit of work.");
        }
        var key = attempt.flatMap(Attempt::key)
                .map(pending -> new KeyRow(pending.name(), pending.answer().apply(stored), now))
                .orElse(null);
        writer.append(new Append(
                rows,
                key,
                attempt.map(Attempt::guards).orElse(Map.of()),
                attempt.map(Attempt::searches).orElse(Map.of())));
        attempt.ifPresent(it -> it.storing(stored));
        past.stale(stored.stream().map(Stored::object).toList());
    }

    @Override
    public DomainEventStream readEvents(String aggregateIdentifier, long firstSequenceNumber) {
        var events = reader.events(UUID.fromString(aggregateIdentifier), firstSequenceNumber).stream()
                .<DomainEventMessage<?>>map(this::message)
                .toList();
        return DomainEventStream.of(AsUnderstood.of(events));
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String aggregateIdentifier) {
        return reader.last(UUID.fromString(aggregateIdentifier)).map(Stored::sequence);
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        snapshots.store(snapshot);
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String aggregateIdentifier) {
        return snapshots.read(UUID.fromString(aggregateIdentifier)).filter(this::isStillUnderstood);
    }

    /** A later correction may change what the snapshot was made of. */
    private boolean isStillUnderstood(DomainEventMessage<?> snapshot) {
        return !reader.isCorrected(UUID.fromString(snapshot.getAggregateIdentifier()), snapshot.getSequenceNumber());
    }

    /** Not offered: the log is followed by position, and by the query service. */
    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(
            @Nullable TrackingToken trackingToken, boolean mayBlock) {
        throw new UnsupportedOperationException("The log is followed by position, in the query service.");
    }

    /** The words and the paper of a command are stored with its first event, and once; the others are caused by that. */
    private EventRow row(EventMessage<?> event, UUID first, Instant now) {
        if (!(event instanceof DomainEventMessage<?> message && message.getPayload() instanceof Fact fact)) {
            throw new IllegalArgumentException("Only facts of an object are stored: " + event.getPayloadType());
        }
        if (!(event.getMetaData().get(Command.CIRCUMSTANCES) instanceof Circumstances circumstances)) {
            throw new IllegalArgumentException("Nobody is named who said so: " + event.getPayloadType());
        }
        var id = UUID.fromString(message.getIdentifier());
        return new EventRow(
                id,
                message.getType(),
                UUID.fromString(message.getAggregateIdentifier()),
                message.getSequenceNumber(),
                json.write(fact, id.equals(first) ? circumstances : circumstances.causedBy(first)),
                now,
                fact.refersTo());
    }

    private DomainEventMessage<?> message(EventRow row) {
        var read = json.read(row.event());
        return new GenericDomainEventMessage<>(
                row.aggregateType(),
                row.object().toString(),
                row.sequence(),
                read.fact(),
                MetaData.with(Command.CIRCUMSTANCES, read.circumstances()),
                row.id().toString(),
                row.appendedAt());
    }
}
