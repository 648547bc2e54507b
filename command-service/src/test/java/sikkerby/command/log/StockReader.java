package sikkerby.command.log;

import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Follows the events as Axon's own engine does: by global index, with a token that remembers gaps for a while. */
final class StockReader {

    private static final String VIEW = """
            create view domainevententry as
            select global_index as globalindex, event_id::text as eventidentifier, '{}'::bytea as metadata,
                '""'::bytea as payload, null::text as payloadrevision, 'java.lang.String' as payloadtype,
                to_char(appended_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as timestamp,
                aggregate_id::text as aggregateidentifier, sequence as sequencenumber, aggregate_type as type
            from log.event
            """;

    private final JdbcEventStorageEngine engine;
    private final Set<String> seen = new HashSet<>();
    private @Nullable TrackingToken token;

    /**
     * Follows a view over the log, made by its owner.
     *
     * @param patienceMillis how long a gap is watched: a minute by default, here as short as our transactions are
     */
    StockReader(DataSource owner, int patienceMillis) {
        JdbcClient.create(owner).sql(VIEW).update();
        engine = JdbcEventStorageEngine.builder()
                .connectionProvider(owner::getConnection)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(SnapshotForm.serializer())
                .snapshotSerializer(SnapshotForm.serializer())
                .gapTimeout(patienceMillis)
                .gapCleaningThreshold(1)
                .build();
    }

    void read() {
        try (var events = engine.readEvents(token, false)) {
            events.forEach(event -> {
                seen.add(event.getIdentifier());
                token = event.trackingToken();
            });
        }
    }

    int seen() {
        return seen.size();
    }
}
