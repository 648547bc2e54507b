package sikkerby.events.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {

    @Test
    void each_role_reaches_a_database_of_the_tests_own() throws SQLException {
        try (var one = TestDatabase.create();
                var other = TestDatabase.create()) {
            assertThat(ask(one.owner(), "select current_user")).isEqualTo("sikkerby_owner");
            assertThat(ask(one.command(), "select count(*) from log.event")).isEqualTo("0");
            assertThat(ask(one.query(), "select current_database()"))
                    .isNotEqualTo(ask(other.query(), "select current_database()"));
        }
    }

    @Test
    void only_the_durable_one_waits_for_the_disk() throws SQLException {
        try (var fast = TestDatabase.create();
                var durable = TestDatabase.durable()) {
            assertThat(ask(fast.command(), "show fsync")).isEqualTo("off");
            assertThat(ask(durable.command(), "show fsync")).isEqualTo("on");
            assertThat(ask(durable.command(), "show synchronous_commit")).isEqualTo("on");
        }
    }

    private static String ask(DataSource database, String sql) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
