package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.log.Order.Entry;
import sikkerby.events.testing.TestDatabase;

/** A log restored into another cluster, where transaction ids start over below those that it brings along. */
class RestoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-03-14T12:00:00Z"), ZoneOffset.UTC);
    private static final long LONG_AGO = 1L << 40;

    private final TestDatabase database = TestDatabase.create();
    private final JdbcClient sql = JdbcClient.create(database.command());
    private final UUID old = UUID.randomUUID();
    private final UUID unplaced = UUID.randomUUID();
    private final UUID young = UUID.randomUUID();

    @AfterEach
    void leave_nothing_behind() {
        database.close();
    }

    @Test
    void what_was_brought_along_stands_before_what_is_written_here() throws SQLException {
        sequencedInTheOldCluster();
        try (var restore = new ForeignWriter(database.command());
                var writer = new ForeignWriter(database.command())) {
            restore.writes(unplaced, 0, LONG_AGO + 8)
                    .writes(old, 1, LONG_AGO + 7)
                    .commits();
            writer.writes(young, 0).writes(old, 2).commits();
        }

        sequence();

        var order = Order.in(database.query());
        order.isSound();
        assertThat(order.entries()).extracting(Entry::object).isEqualTo(List.of(old, old, unplaced, young, old));
        assertThat(sql.sql("select cluster <> 'another' from log.head")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void and_the_order_goes_on_when_the_ids_pass_those_of_the_old_cluster() throws SQLException {
        sequencedInTheOldCluster();
        sequence();
        try (var writer = new ForeignWriter(database.command())) {
            for (int i = 0; i < 20; i++) {
                writer.writes(young, i).commits();
                sequence();
            }
        }
        var order = Order.in(database.query());
        order.isSound();
        assertThat(order.entries()).hasSize(21);
    }

    private void sequencedInTheOldCluster() throws SQLException {
        try (var restore = new ForeignWriter(database.command())) {
            restore.writes(old, 0, LONG_AGO).commits();
        }
        sql.sql("""
                        insert into log.entry (position, global_index, recorded_at)
                        select 1, global_index, '2023-03-01' from log.event
                        """).update();
        sql.sql("""
                        insert into log.head (position, tx, global_index, epoch_from, cluster, watermark)
                        select 1, tx, global_index, 0, 'another', '2023-03-01' from log.event
                        """).update();
    }

    private void sequence() {
        try (var sequencer = new Sequencer(database.command(), CLOCK, new SimpleMeterRegistry())) {
            sequencer.start();
            assertThat(sequencer.drained(Duration.ofSeconds(10))).isTrue();
        }
    }
}
