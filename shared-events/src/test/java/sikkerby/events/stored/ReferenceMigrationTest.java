package sikkerby.events.stored;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.testing.TestDatabase;
import sikkerby.events.testing.TestLog;

/** A log from before there were references gets them from its events, as the events themselves would say. */
class ReferenceMigrationTest {

    private static final List<Fact> FROM_BEFORE = List.of(
            PartnerExamples.registered(PartnerExamples.TMF),
            InitiativeExamples.proposed(),
            InitiativeExamples.partnerAssigned(),
            AgreementExamples.drafted(),
            CommitmentExamples.pledged());

    private final TestDatabase database = TestDatabase.create();

    @AfterEach
    void leave_nothing_behind() {
        database.close();
    }

    @Test
    void an_older_log_is_searched_like_a_new_one() throws Exception {
        var log = new TestLog(database);
        for (var fact : FROM_BEFORE) log.append(fact, Instant.parse("2023-03-14T12:00:00Z"));

        execute("drop table log.reference");
        execute(migration());

        var expected = new HashMap<UUID, Set<UUID>>();
        for (var fact : FROM_BEFORE)
            expected.computeIfAbsent(TestLog.object(fact), _ -> new HashSet<>()).addAll(fact.refersTo());
        assertThat(references()).isEqualTo(expected);
    }

    private Map<UUID, Set<UUID>> references() throws SQLException {
        var found = new HashMap<UUID, Set<UUID>>();
        try (var connection = database.command().getConnection();
                var rows = connection.createStatement().executeQuery("select object, referred from log.reference")) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getObject(1, UUID.class), _ -> new HashSet<>())
                        .add(rows.getObject(2, UUID.class));
            }
        }
        return found;
    }

    private static String migration() throws IOException {
        try (var sql = ReferenceMigrationTest.class.getResourceAsStream("/sikkerby/log/V3__reference.sql")) {
            if (sql == null) throw new IllegalStateException("The migration is not on the class path.");
            return new String(sql.readAllBytes(), UTF_8);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
