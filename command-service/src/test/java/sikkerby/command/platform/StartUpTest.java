package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import sikkerby.events.testing.TestDatabase;

/** That it starts on a store that keeps what it acknowledged, {@link StoppedDatabaseTest} shows. */
@TestInstance(Lifecycle.PER_CLASS)
class StartUpTest {

    private static final String SAFE = "--sikkerby.store.unsafe=false";

    private final TestIssuer issuer = new TestIssuer();
    private final TestDatabase database = TestDatabase.empty();

    @AfterAll
    void clear() {
        database.close();
        issuer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void it_does_not_start_where_an_acknowledged_promise_may_be_lost(String setting) {
        assertThatThrownBy(() -> CommandServer.on(database, issuer, SAFE))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(setting)
                .hasMessageContaining("sikkerby.store.unsafe=true");
    }

    @Test
    void it_does_not_start_on_another_engine_than_the_log() {
        assertThatThrownBy(() -> CommandServer.on(
                        ForgetfulEngine.class,
                        database,
                        issuer,
                        SAFE,
                        "--spring.main.allow-bean-definition-overriding=true"))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("InMemoryEventStorageEngine");
    }

    @Test
    void it_does_not_start_on_axons_own_engine_unless_that_is_to_be_compared() {
        assertThatThrownBy(() -> CommandServer.on(database, issuer, "--sikkerby.store.engine=stock"))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("StockEngine")
                .hasMessageContaining("sikkerby.store.comparison=true");
    }

    @Test
    void it_does_not_start_on_an_engine_that_nobody_knows() {
        assertThatThrownBy(() -> CommandServer.on(database, issuer, "--sikkerby.store.engine=stok"))
                .rootCause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("sikkerby.store.engine")
                .hasMessageContaining("stok");
    }

    /** What a slip in the wiring would look like. */
    @Configuration(proxyBeanMethods = false)
    static class ForgetfulEngine {

        @Bean
        EventStorageEngine engine() {
            return new InMemoryEventStorageEngine();
        }
    }
}
