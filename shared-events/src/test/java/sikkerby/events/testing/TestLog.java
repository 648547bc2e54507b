package sikkerby.events.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.stored.EventJson;
import sikkerby.events.stored.StoredEvent;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyRegisterEvent;

/**
 * Writes facts straight into the log of a test database, in order, recorded when the test says so, and notifies as the
 * sequencer does. One test's alone: it draws positions by looking.
 */
public final class TestLog {

    private final DataSource database;
    private final EventJson json = new EventJson();

    public TestLog(TestDatabase database) {
        this.database = database.command();
    }

    /** Where a fact was put. */
    public record Recorded(long position, UUID event, UUID object, long version) {}

    /** Recorded by the secretariat; the watermark moves with it. */
    public Recorded append(Fact fact, Instant recordedAt) {
        return append(fact, CircumstancesExamples.bySecretariat(), recordedAt);
    }

    public Recorded append(Fact fact, Circumstances circumstances, Instant recordedAt) {
        return append(object(fact), json.write(fact, circumstances), recordedAt);
    }

    /** What is said of an entry stands among those of its object, which it does not name. */
    public Recorded correct(UUID object, AboutEntry said, Circumstances circumstances, Instant recordedAt) {
        return append(object, json.write(said, circumstances), recordedAt);
    }

    /** The same under a name that only a newer version of the software knows. */
    public Recorded appendFromNewerVersion(Fact fact, Instant recordedAt) {
        var it = json.write(fact, CircumstancesExamples.bySecretariat());
        var stored = new StoredEvent(it.type() + "Anew", it.revision(), it.payload(), it.metadata(), it.content());
        return append(object(fact), stored, recordedAt);
    }

    private Recorded append(UUID object, StoredEvent stored, Instant recordedAt) {
        return within(connection -> {
            var recorded = insert(connection, object, stored, true, recordedAt);
            notify(connection, recorded.position());
            return recorded;
        });
    }

    /** An event that was stored but has no position yet. */
    public UUID appendWithoutPosition(Fact fact) {
        var stored = json.write(fact, CircumstancesExamples.bySecretariat());
        return within(connection -> insert(connection, object(fact), stored, false, Instant.EPOCH))
                .event();
    }

    /** Nothing can any more be recorded at or before this instant. */
    public void passes(Instant watermark) {
        within(connection -> {
            head(connection, end(connection), watermark);
            return true;
        });
    }

    public static UUID object(Fact fact) {
        return switch (fact) {
            case AgreementEvent it -> it.agreement().value();
            case CommitmentEvent it -> it.commitment().value();
            case CaseEvent it -> it.casefile().value();
            case InitiativeEvent it -> it.initiative().value();
            case PartnerEvent it -> it.partner().id();
            case PlaceEvent it -> it.place().id();
            case StrategyEvent it -> it.strategy().id();
            case StrategyRegisterEvent _ -> StrategyRegisterEvent.REGISTER;
            default -> throw new IllegalArgumentException("Of no known family: " + fact);
        };
    }

    private Recorded insert(
            Connection connection, UUID object, StoredEvent stored, boolean position, Instant recordedAt)
            throws SQLException {
        var event = UUID.randomUUID();
        var sequence = number(connection, "select count(*) from log.event where aggregate_id = ?", object);
        var index = number(
                connection,
                """
                insert into log.event (event_id, aggregate_type, aggregate_id, sequence, type, revision, appended_at,
                                       payload, metadata, content)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning global_index
                """,
                event,
                stored.type().substring(0, stored.type().indexOf('.')),
                object,
                sequence,
                stored.type(),
                stored.revision(),
                recordedAt.atOffset(ZoneOffset.UTC),
                stored.payload(),
                stored.metadata(),
                stored.content());
        if (!position) return new Recorded(0, event, object, sequence + 1);
        var next = end(connection) + 1;
        number(
                connection,
                "insert into log.entry (position, global_index, recorded_at) values (?, ?, ?) returning position",
                next,
                index,
                recordedAt.atOffset(ZoneOffset.UTC));
        head(connection, next, recordedAt);
        return new Recorded(next, event, object, sequence + 1);
    }

    private static long end(Connection connection) throws SQLException {
        return number(connection, "select coalesce(max(position), 0) from log.entry");
    }

    private static void head(Connection connection, long position, Instant watermark) throws SQLException {
        number(connection, """
                insert into log.head (position, tx, global_index, epoch_from, cluster, watermark)
                values (?, pg_current_xact_id(), 0, 0, 'test', ?)
                on conflict (single) do update set position = excluded.position,
                    watermark = greatest(head.watermark, excluded.watermark)
                returning position
                """, position, watermark.atOffset(ZoneOffset.UTC));
    }

    private static void notify(Connection connection, long position) throws SQLException {
        number(connection, "with told as (select pg_notify('log', ?)) select count(*) from told", "" + position);
    }

    private static long number(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    @FunctionalInterface
    private interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    private <R> R within(Work<R> work) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            var result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
