package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import sikkerby.events.stored.EventJson;
import sikkerby.events.testing.TestDatabase;

class StoreGuardTest {

    @Test
    void a_durable_store_is_let_pass() {
        try (var database = TestDatabase.durable("sikkerby/command")) {
            assertThatCode(() -> StoreGuard.check(database.command(), log(database.command()), false))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void one_without_fsync_is_refused() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            assertThatThrownBy(() -> StoreGuard.check(database.command(), log(database.command()), false))
                    .hasMessageContaining("fsync");
        }
    }

    @Test
    void one_without_full_page_writes_is_refused() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            assertThatThrownBy(() -> StoreGuard.check(database.command(), log(database.command()), false))
                    .hasMessageContaining("full_page_writes");
        }
    }

    @Test
    void one_that_does_not_wait_for_its_own_commits_is_refused() {
        try (var database = TestDatabase.durable("sikkerby/command")) {
            var careless = new Careless(database.command());
            assertThatThrownBy(() -> StoreGuard.check(careless, log(careless), false))
                    .hasMessageContaining("off is synchronous_commit.");
        }
    }

    @Test
    void another_engine_than_the_logs_is_refused() {
        try (var database = TestDatabase.durable("sikkerby/command")) {
            var stock = StockEngine.in(database.owner(), SnapshotForm.serializer());
            assertThatThrownBy(() -> StoreGuard.check(database.command(), stock, false))
                    .hasMessageContaining("JdbcEventStorageEngine");
        }
    }

    @Test
    void who_says_it_is_unsafe_may_have_it_so() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            var stock = StockEngine.in(database.owner(), SnapshotForm.serializer());
            assertThatCode(() -> StoreGuard.check(database.command(), stock, true))
                    .doesNotThrowAnyException();
        }
    }

    private static EventStorageEngine log(DataSource database) {
        var writer = new GroupCommit(database, new SimpleMeterRegistry(), () -> {});
        var past = new GuardedPast(new LogReader(database), new EventJson(), 1);
        return new LogEventStorageEngine(
                database, writer, past, new EventJson(), SnapshotForm.serializer(), Clock.systemUTC());
    }

    private static final class Careless extends DelegatingDataSource {

        Careless(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            try (var statement = connection.createStatement()) {
                statement.execute("set synchronous_commit = off");
            }
            return connection;
        }
    }
}
