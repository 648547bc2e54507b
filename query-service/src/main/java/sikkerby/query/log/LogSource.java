package sikkerby.query.log;

import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.StreamableMessageSource;
import org.jspecify.annotations.Nullable;

/** The log as a stream of references, in the order of its positions, which are its tracking tokens. */
public final class LogSource implements StreamableMessageSource<TrackedEventMessage<?>> {

    private static final String BEHIND = """
            select n.position, n.recorded_at, e.event_id, e.type, e.aggregate_id, e.sequence
              from log.entry n join log.event e using (global_index)
             where n.position > ? order by n.position limit ?
            """;

    private final DataSource database;
    private final LogSignal signal;

    public LogSource(DataSource database, LogSignal signal) {
        this.database = database;
        this.signal = signal;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> openStream(@Nullable TrackingToken token) {
        return new LogStream(this, signal, position(token));
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(0);
    }

    /** What a token of this source stands for; null is the beginning of the log. */
    public static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElseThrow();
    }

    List<TrackedEventMessage<?>> behind(long position, int most) throws SQLException {
        var messages = new ArrayList<TrackedEventMessage<?>>();
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(BEHIND)) {
            statement.setLong(1, position);
            statement.setInt(2, most);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    var entry = new LogEntry(
                            rows.getLong("position"),
                            rows.getObject("event_id", UUID.class),
                            rows.getString("type"),
                            rows.getObject("aggregate_id", UUID.class),
                            rows.getLong("sequence") + 1);
                    var recordedAt =
                            rows.getObject("recorded_at", OffsetDateTime.class).toInstant();
                    messages.add(new GenericTrackedEventMessage<>(
                            new GlobalSequenceTrackingToken(entry.position()),
                            new GenericEventMessage<>(
                                    entry.event().toString(), entry, MetaData.emptyInstance(), recordedAt)));
                }
            }
        }
        return messages;
    }
}
