package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import sikkerby.events.stored.EventJson;
import sikkerby.events.testing.TestDatabase;

class StoreGuardTest {

    @Test
    void a_durable_store_is_let_pass() {
        try (var database = TestDatabase.durable("sikkerby/command")) {
            assertThatCode(() -> StoreGuard.mustKeep(database.command(), false)).doesNotThrowAnyException();
        }
    }

    @Test
    void one_without_fsync_is_refused() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            assertThatThrownBy(() -> StoreGuard.mustKeep(database.command(), false))
                    .hasMessageContaining("fsync");
        }
    }

    @Test
    void one_without_full_page_writes_is_refused() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            assertThatThrownBy(() -> StoreGuard.mustKeep(database.command(), false))
                    .hasMessageContaining("full_page_writes");
        }
    }

    @Test
    void one_that_does_not_wait_for_its_own_commits_is_refused() {
        try (var database = TestDatabase.durable("sikkerby/command")) {
            var careless = new Careless(database.command());
            assertThatThrownBy(() -> StoreGuard.mustKeep(careless, false))
                    .hasMessageContaining("off is synchronous_commit.");
        }
    }

    @Test
    void who_says_it_is_unsafe_may_have_it_so() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            assertThatCode(() -> StoreGuard.mustKeep(database.command(), true)).doesNotThrowAnyException();
        }
    }

    @Test
    void another_engine_than_the_logs_is_for_comparisons_only() {
        try (var database = TestDatabase.create("sikkerby/command")) {
            var stock = StockEngine.in(database.command(), SnapshotForm.serializer());
            assertThatCode(() -> StoreGuard.mustBeLog(log(database.command()), false))
                    .doesNotThrowAnyException();
            assertThatThrownBy(() -> StoreGuard.mustBeLog(stock, false)).hasMessageContaining("StockEngine");
            assertThatCode(() -> StoreGuard.mustBeLog(stock, true)).doesNotThrowAnyException();
        }
    }

    @Test
    void nor_does_a_comparison_let_any_other_engine_pass() {
        assertThatThrownBy(() -> StoreGuard.mustBeLog(new InMemoryEventStorageEngine(), true))
                .hasMessageContaining("InMemoryEventStorageEngine");
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
