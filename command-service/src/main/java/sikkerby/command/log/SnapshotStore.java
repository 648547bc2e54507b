package sikkerby.command.log;

import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One snapshot for each object, written over by a newer one. */
final class SnapshotStore {

    private final JdbcClient database;
    private final Serializer serializer;

    SnapshotStore(DataSource database, Serializer serializer) {
        this.database = JdbcClient.create(database);
        this.serializer = serializer;
    }

    void store(DomainEventMessage<?> snapshot) {
        var state = serializer.serialize(snapshot.getPayload(), byte[].class);
        database.sql("""
                        insert into command.snapshot as old
                            (aggregate_id, aggregate_type, sequence, type, revision, payload, taken_at)
                        values (:object, :aggregateType, :sequence, :type, :revision, :payload, :at)
                        on conflict (aggregate_id) do update set
                            aggregate_type = excluded.aggregate_type, sequence = excluded.sequence, type = excluded.type,
                            revision = excluded.revision, payload = excluded.payload, taken_at = excluded.taken_at
                        where old.sequence < excluded.sequence
                        """)
                .param("object", UUID.fromString(snapshot.getAggregateIdentifier()))
                .param("aggregateType", snapshot.getType())
                .param("sequence", snapshot.getSequenceNumber())
                .param("type", state.getType().getName())
                .param("revision", state.getType().getRevision())
                .param("payload", state.getData())
                .param("at", Timestamp.from(snapshot.getTimestamp()))
                .update();
    }

    Optional<DomainEventMessage<?>> read(UUID object) {
        return database.sql("""
                        select aggregate_type, sequence, type, revision, payload from command.snapshot
                        where aggregate_id = :object
                        """)
                .param("object", object)
                .<DomainEventMessage<?>>query((row, _) -> message(
                        row.getString("aggregate_type"),
                        object,
                        row.getLong("sequence"),
                        new SimpleSerializedObject<>(
                                row.getBytes("payload"),
                                byte[].class,
                                row.getString("type"),
                                row.getString("revision"))))
                .optional();
    }

    private DomainEventMessage<?> message(
            String aggregateType, UUID object, long sequence, SimpleSerializedObject<byte[]> state) {
        return new GenericDomainEventMessage<>(
                aggregateType, object.toString(), sequence, serializer.<byte[], Object>deserialize(state));
    }
}
