package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.testing.TestDatabase;

class SequencerTest {

    private static final Instant NOON = Instant.parse("2023-03-14T12:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final JdbcClient sql = JdbcClient.create(database.command());
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Sequencer sequencer = sequencer(NOON);
    private final UUID agreement = UUID.randomUUID();
    private final UUID commitment = UUID.randomUUID();

    private Sequencer sequencer(Instant time) {
        return new Sequencer(database.command(), Clock.fixed(time, ZoneOffset.UTC), meters);
    }

    @AfterEach
    void leave_nothing_behind() {
        sequencer.close();
        database.close();
    }

    @Test
    void events_get_positions_from_1_on_and_the_time_of_the_sequencers_clock() throws SQLException {
        try (var writer = new ForeignWriter(database.command())) {
            writer.writes(agreement, 0)
                    .writes(agreement, 1)
                    .writes(commitment, 0)
                    .commits();
        }
        sequencer.start();

        assertThat(sequencer.drained(SOON)).isTrue();
        var order = Order.in(database.query());
        order.isSound();
        assertThat(order.entries())
                .hasSize(3)
                .allMatch(it -> Duration.between(NOON, it.recordedAt()).toMillis() == 0);
        await().until(() -> meters.get("sikkerby.log.position").gauge().value() == 3);
        assertThat(meters.get("sikkerby.log.leader").gauge().value()).isEqualTo(1);
    }

    @Test
    void readers_are_told_the_last_position_once_it_is_there() throws SQLException {
        try (var reader = database.query().getConnection();
                var writer = new ForeignWriter(database.command())) {
            reader.createStatement().execute("listen log");
            writer.writes(agreement, 0).writes(agreement, 1).commits();
            sequencer.start();

            var told = reader.unwrap(PGConnection.class).getNotifications(10_000);

            assertThat(told)
                    .singleElement()
                    .satisfies(it -> assertThat(it.getParameter()).isEqualTo("2"));
        }
    }

    @Test
    void what_was_rolled_back_leaves_no_hole() throws SQLException {
        try (var one = new ForeignWriter(database.command());
                var other = new ForeignWriter(database.command())) {
            one.writes(agreement, 0).rollsBack();
            other.writes(commitment, 0).commits();
        }
        sequencer.start();

        assertThat(sequencer.drained(SOON)).isTrue();
        assertThat(Order.in(database.query()).entries())
                .singleElement()
                .satisfies(it -> assertThat(it.position()).isEqualTo(1));
    }

    @Nested
    class When_a_transaction_took_its_id_early {

        @Test
        void its_event_still_stands_behind_its_predecessor() throws SQLException {
            try (var early = new ForeignWriter(database.command());
                    var quick = new ForeignWriter(database.command())) {
                early.takesItsId();
                quick.writes(agreement, 0).commits();
                sequencer.start();
                early.writes(agreement, 1).commits();
            }
            assertThat(sequencer.drained(SOON)).isTrue();
            var order = Order.in(database.query());
            order.isSound();
            assertThat(order.entries()).hasSize(2);
        }
    }

    @Nested
    class When_an_older_transaction_does_not_end {

        @Test
        void later_events_wait_and_the_one_who_holds_them_up_is_named() throws SQLException {
            try (var slow = new ForeignWriter(database.command());
                    var quick = new ForeignWriter(database.command())) {
                slow.writes(agreement, 0);
                quick.writes(commitment, 0).commits();
                sequencer.start();

                // Others in this cluster may hold it up for a moment before.
                await().untilAsserted(() ->
                        assertThat(sequencer.blocker().map(Blocker::pid)).hasValue(slow.pid()));
                assertThat(sequencer.stalledFor()).isPositive();
                assertThat(Order.in(database.query()).entries()).isEmpty();

                slow.commits();
            }
            assertThat(sequencer.drained(SOON)).isTrue();
            Order.in(database.query()).isSound();
            await().until(() -> sequencer.stalledFor().isZero());
        }
    }

    @Nested
    class When_a_predecessor_is_missing {

        @Test
        void the_event_is_held_back_not_lost_and_others_pass() throws SQLException {
            try (var writer = new ForeignWriter(database.command())) {
                writer.writes(agreement, 1).writes(commitment, 0).commits();
                sequencer.start();
                await().until(() -> meters.get("sikkerby.log.held").gauge().value() == 1);
                assertThat(Order.in(database.query()).entries()).hasSize(1);

                writer.writes(agreement, 0).writes(commitment, 1).commits();
            }
            assertThat(sequencer.drained(SOON)).isTrue();
            var order = Order.in(database.query());
            order.isSound();
            assertThat(order.entries()).hasSize(4);
            assertThat(meters.get("sikkerby.log.held.back").counter().count()).isEqualTo(1);
        }
    }

    @Nested
    class When_another_takes_over {

        @Test
        void registreringstid_does_not_go_back_with_its_clock() throws SQLException {
            try (var early = sequencer(NOON.minus(Duration.ofHours(5)));
                    var writer = new ForeignWriter(database.command())) {
                sequencer.start();
                await().until(sequencer::leads);
                early.start();
                writer.writes(agreement, 0).commits();
                assertThat(sequencer.drained(SOON)).isTrue();
                assertThat(early.leads()).isFalse();

                sequencer.close();
                await().until(early::leads);
                writer.writes(agreement, 1).commits();
                assertThat(early.drained(SOON)).isTrue();
            }
            var entries = Order.in(database.query()).entries();
            var first = entries.get(0).recordedAt();
            assertThat(first).isBetween(NOON, NOON.plusMillis(1));
            assertThat(entries.get(1).recordedAt()).isBetween(first.plusNanos(1_000), NOON.plusMillis(1));
        }

        @Test
        void one_that_lost_its_lock_unnoticed_can_not_write() throws SQLException {
            try (var old = database.command().getConnection();
                    var young = database.command().getConnection();
                    var writer = new ForeignWriter(database.command())) {
                var deposed = Leader.takingOver(old, Clock.fixed(NOON, ZoneOffset.UTC));
                var leading = Leader.takingOver(young, Clock.fixed(NOON, ZoneOffset.UTC));
                writer.writes(agreement, 0).commits();
                await().until(() -> !leading.turn().placed().isEmpty());

                writer.writes(agreement, 1).commits();

                await().untilAsserted(() -> assertThatThrownBy(deposed::turn).isInstanceOf(Leader.Deposed.class));
                await().until(() -> !leading.turn().placed().isEmpty());
            }
            Order.in(database.query()).isSound();
        }
    }

    @Nested
    class When_nothing_happens {

        @Test
        void the_watermark_follows_the_clock_and_never_goes_back() {
            sequencer.start();
            await().until(() -> watermark().equals(NOON));
            sequencer.close();
            try (var early = sequencer(NOON.minusSeconds(60))) {
                early.start();
                await().until(early::leads);
                assertThat(watermark()).isEqualTo(NOON);
            }
        }
    }

    private Instant watermark() {
        return sql.sql("select watermark from log.head")
                .query((row, _) -> row.getTimestamp(1).toInstant())
                .optional()
                .orElse(Instant.MIN);
    }
}
