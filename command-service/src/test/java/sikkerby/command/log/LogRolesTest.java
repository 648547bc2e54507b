package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.testing.TestDatabase;

class LogRolesTest {

    private static final String DENIED = "permission denied";
    private static final String STOPPED = "only ever added to";

    private final TestDatabase database = TestDatabase.create("sikkerby/command");

    @BeforeEach
    void one_event() throws SQLException {
        try (var writer = new ForeignWriter(database.command())) {
            writer.writes(UUID.randomUUID(), 0).commits();
        }
        execute(
                database.command(),
                "insert into log.entry (position, global_index, recorded_at)"
                        + " select 1, global_index, now() from log.event");
        execute(
                database.command(),
                "insert into log.reference (referred, kind, object) select event_id, aggregate_type, aggregate_id"
                        + " from log.event");
        execute(
                database.superuser(),
                "alter table log.event disable trigger event_never_changes;"
                        + " update log.event set content = 'words'; alter table log.event enable trigger event_never_changes");
    }

    @AfterEach
    void leave_nothing_behind() {
        database.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set sequence = 7",
                "update log.event set content = null",
                "delete from log.event",
                "truncate log.event cascade",
                "update log.entry set position = 7",
                "delete from log.entry",
                "truncate log.entry",
                "update log.reference set kind = 'Else'",
                "delete from log.reference",
                "truncate log.reference",
                "delete from log.head",
                "delete from command.idempotency_key",
                "update command.idempotency_key set status = 500",
                "update command.refusal_log set code = 'NONE'"
            })
    void the_service_can_only_add(String change) {
        assertThatThrownBy(() -> execute(database.command(), change)).hasMessageContaining(DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set sequence = 7",
                "update log.event set content = 'other words'",
                "update log.event set content = null, type = 'thing.Else'",
                "delete from log.event",
                "truncate log.event cascade",
                "update log.entry set position = 7",
                "delete from log.entry",
                "truncate log.entry",
                "update log.reference set kind = 'Else'",
                "delete from log.reference",
                "truncate log.reference"
            })
    void the_owner_is_stopped_by_the_trigger(String change) {
        assertThatThrownBy(() -> execute(database.owner(), change)).hasMessageContaining(STOPPED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update log.event set payload = ''",
                "delete from log.event",
                "select payload from log.event",
                "select position from log.entry",
                "insert into log.entry (position, global_index, recorded_at) values (2, 1, now())"
            })
    void erasure_reaches_nothing_but_words(String change) {
        assertThatThrownBy(() -> execute(database.erasure(), change)).hasMessageContaining(DENIED);
    }

    @Test
    void erasure_takes_words_away_and_puts_none_there() {
        assertThatThrownBy(() -> execute(database.erasure(), "update log.event set content = 'other words'"))
                .hasMessageContaining(STOPPED);
        assertThatCode(() -> execute(database.erasure(), "update log.event set content = null"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"insert into log.head default values", "delete from log.event", "select 1 from command.number"})
    void the_reading_service_changes_nothing_and_sees_nothing_of_commands(String change) {
        assertThatThrownBy(() -> execute(database.query(), change)).hasMessageContaining(DENIED);
    }

    @Test
    void no_session_of_a_service_may_keep_a_transaction_open_for_long() throws SQLException {
        for (var role : new DataSource[] {database.command(), database.query(), database.erasure()}) {
            assertThat(show(role, "transaction_timeout")).isNotEqualTo("0");
            assertThat(show(role, "idle_in_transaction_session_timeout")).isNotEqualTo("0");
        }
    }

    private static String show(DataSource role, String setting) throws SQLException {
        try (var connection = role.getConnection();
                var rows = connection.createStatement().executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DataSource role, String sql) throws SQLException {
        try (var connection = role.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
