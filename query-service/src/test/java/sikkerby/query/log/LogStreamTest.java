package sikkerby.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.testing.TestDatabase;
import sikkerby.events.testing.TestLog;

class LogStreamTest {

    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");

    private final TestDatabase database = TestDatabase.create();
    private final TestLog log = new TestLog(database);
    private final LogSignal signal = new LogSignal(database.query());
    private final LogSource source = new LogSource(database.query(), signal);

    @AfterEach
    void close() {
        signal.close();
        database.close();
    }

    @Test
    void entries_come_in_the_order_of_their_positions_from_behind_the_token() throws Exception {
        for (int i = 0; i < 4; i++) log.append(CommitmentExamples.progressReported(), RECORDED);
        try (var stream = source.openStream(new GlobalSequenceTrackingToken(1))) {
            var positions = LongStream.rangeClosed(2, 4).boxed().toList();
            for (var position : positions) {
                var message = stream.nextAvailable();
                assertThat(message.trackingToken().position()).hasValue(position);
                assertThat(message.getPayload())
                        .isInstanceOfSatisfying(
                                LogEntry.class, it -> assertThat(it.version()).isEqualTo(position));
            }
            assertThat(stream.hasNextAvailable()).isFalse();
        }
    }

    @Test
    void a_notification_wakes_who_waits_long_before_the_next_poll() throws Exception {
        signal.start();
        try (var stream = source.openStream(null)) {
            assertThat(stream.hasNextAvailable(2, TimeUnit.SECONDS)).isFalse();
            var slowest = Duration.ZERO;
            for (int i = 0; i < 10; i++) {
                var woken = new CountDownLatch(1);
                stream.setOnAvailableCallback(woken::countDown);
                log.append(CommitmentExamples.progressReported(), RECORDED);
                var appended = System.nanoTime();
                assertThat(stream.hasNextAvailable(5, TimeUnit.SECONDS)).isTrue();
                var took = Duration.ofNanos(System.nanoTime() - appended);
                slowest = took.compareTo(slowest) > 0 ? took : slowest;
                stream.nextAvailable();
                assertThat(woken.await(5, TimeUnit.SECONDS)).isTrue();
            }
            // Ten times in a row within half a poll is no luck.
            assertThat(slowest).isLessThan(Duration.ofMillis(900));
        }
    }

    @Test
    void listening_begins_anew_when_the_connection_is_lost() {
        var wakings = new AtomicInteger();
        signal.wakes(wakings::incrementAndGet);
        signal.start();
        await().until(() -> listeners() == 1);

        JdbcClient.create(database.superuser()).sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                         where query = 'listen log' and datname = current_database()
                        """).query(Long.class).single();

        await().until(() -> listeners() == 1);
        assertThat(wakings.get()).isPositive();
    }

    private int listeners() {
        return JdbcClient.create(database.superuser())
                .sql("""
                        select count(*) from pg_stat_activity
                         where usename = 'sikkerby_query' and datname = current_database()
                        """)
                .query(Integer.class)
                .single();
    }
}
