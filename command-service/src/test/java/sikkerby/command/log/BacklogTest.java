package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import sikkerby.events.testing.TestDatabase;

/** Looks when the test says so, on a clock of the test's own. */
class BacklogTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final AtomicLong time = new AtomicLong();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Backlog backlog = new Backlog(database.command(), meters, time::get);
    private final UUID agreement = UUID.randomUUID();
    private ForeignWriter writer;

    @BeforeEach
    void begin() throws SQLException {
        writer = new ForeignWriter(database.command());
    }

    @AfterEach
    void leave_nothing_behind() throws SQLException {
        writer.close();
        backlog.close();
        database.close();
    }

    @Test
    void an_empty_log_waits_for_nothing() {
        looksAfter(0);

        assertThat(backlog.waitedFor()).isZero();
        assertThat(backlog.heldFor()).isZero();
    }

    @Test
    void what_waits_is_noticed_though_nobody_leads() throws SQLException {
        writer.writes(agreement, 0).commits();
        looksAfter(0);
        assertThat(backlog.waitedFor()).isZero();

        looksAfter(11);

        assertThat(backlog.waitedFor()).hasSeconds(11);
        assertThat(backlog.heldFor()).isZero();
        assertThat(meters.get("sikkerby.log.waiting.seconds").gauge().value()).isEqualTo(11);
    }

    @Test
    void time_goes_on_between_looks() throws SQLException {
        writer.writes(agreement, 0).commits();
        looksAfter(0);
        time.addAndGet(TimeUnit.SECONDS.toNanos(5));

        assertThat(backlog.waitedFor()).hasSeconds(5);
    }

    @Test
    void it_is_over_as_soon_as_all_have_their_positions() throws SQLException {
        writer.writes(agreement, 0).commits();
        looksAfter(0);
        looksAfter(11);

        placeAll();
        looksAfter(1);

        assertThat(backlog.waitedFor()).isZero();
    }

    @Test
    void a_busy_log_that_moves_is_not_taken_for_one_that_waits() throws SQLException {
        for (long sequence = 0; sequence < 3; sequence++) {
            writer.writes(agreement, sequence).commits();
            looksAfter(6);
            assertThat(backlog.waitedFor()).isZero();
            placeAll();
        }
    }

    @Test
    void how_late_a_log_is_that_moves_too_slowly_is_not_forgotten_at_each_step() throws SQLException {
        writer.writes(agreement, 0).commits();
        looksAfter(0);
        writer.writes(agreement, 1).commits();
        looksAfter(6);
        placeFirst();
        looksAfter(6);

        assertThat(backlog.waitedFor()).hasSeconds(6);
    }

    @Test
    void one_without_its_predecessor_is_held_back_until_that_is_there() throws SQLException {
        writer.writes(agreement, 1).commits();
        looksUntilHeld();
        looksAfter(3);
        assertThat(backlog.heldFor()).hasSeconds(3);

        writer.writes(agreement, 0).commits();
        placeAll();
        looksAfter(1);

        assertThat(backlog.heldFor()).isZero();
        assertThat(backlog.waitedFor()).isZero();
    }

    @Test
    void it_looks_by_itself_from_start_to_close() throws SQLException {
        writer.writes(agreement, 0).commits();
        backlog.start();
        time.set(1);

        await().until(() -> {
            time.incrementAndGet();
            return !backlog.waitedFor().isZero();
        });
    }

    /** Others in this cluster may have an older transaction for a moment. */
    private void looksUntilHeld() {
        await().until(() -> {
            looksAfter(0);
            time.incrementAndGet();
            return !backlog.heldFor().isZero();
        });
        time.decrementAndGet();
    }

    private void looksAfter(long seconds) {
        time.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
        backlog.look();
    }

    private void placeAll() {
        try (var sequencer = new Sequencer(database.command(), Clock.systemUTC(), new SimpleMeterRegistry())) {
            sequencer.start();
            assertThat(sequencer.drained(SOON)).isTrue();
        }
    }

    /** What a sequencer does that is slow: one event, and its head behind that. */
    private void placeFirst() throws SQLException {
        try (var connection = database.command().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                    with first as (select tx, global_index from log.event order by tx, global_index limit 1),
                    placed as (
                        insert into log.entry (position, global_index, recorded_at)
                        select 1, global_index, now() from first)
                    insert into log.head (position, tx, global_index, epoch_from, cluster, watermark)
                    select 1, tx, global_index, 0, 'test', now() from first
                    """);
        }
    }
}
