package sikkerby.command.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sikkerby.command.log.Appends.event;
import static sikkerby.command.log.Appends.guarded;
import static sikkerby.command.log.Appends.key;
import static sikkerby.command.log.Appends.keyed;
import static sikkerby.command.log.Appends.name;
import static sikkerby.command.log.Appends.row;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.testing.TestDatabase;

class GroupCommitTest {

    private final TestDatabase database = TestDatabase.create("sikkerby/command");
    private final JdbcClient sql = JdbcClient.create(database.command());
    private final AtomicInteger commits = new AtomicInteger();
    private final GroupCommit writer =
            new GroupCommit(database.command(), new SimpleMeterRegistry(), commits::incrementAndGet);
    private final UUID agreement = UUID.randomUUID();
    private final UUID commitment = UUID.randomUUID();

    @BeforeEach
    void start() {
        writer.start();
    }

    @AfterEach
    void leave_nothing_behind() {
        writer.close();
        database.close();
    }

    @Test
    void an_event_is_stored_with_its_words_and_the_transaction_that_wrote_it() {
        var append = event(agreement, 0);

        writer.append(append);

        var read = new LogReader(database.command()).events(agreement, 0);
        assertThat(read).usingRecursiveFieldByFieldElementComparator().containsExactlyElementsOf(append.events());
        assertThat(sql.sql("select count(*) from log.event where tx::text::bigint = xmin::text::bigint")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void many_commands_share_a_commit_and_none_is_lost() throws Exception {
        try (var handlers = Executors.newFixedThreadPool(32)) {
            var sent = new ArrayList<Future<?>>();
            for (int i = 0; i < 500; i++) sent.add(handlers.submit(() -> writer.append(event(UUID.randomUUID(), 0))));
            for (var one : sent) one.get();
        }
        assertThat(events()).isEqualTo(500);
        assertThat(commits).hasValueLessThan(400);
    }

    @Nested
    class When_somebody_else_was_first {

        @Test
        void a_second_creation_is_told_from_a_second_change() {
            writer.append(event(agreement, 0));
            writer.append(event(agreement, 1));

            assertThatThrownBy(() -> writer.append(event(agreement, 0)))
                    .isInstanceOf(AggregateStreamCreationException.class);
            assertThatThrownBy(() -> writer.append(event(agreement, 1)))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
            assertThat(events()).isEqualTo(2);
        }

        @Test
        void a_conflict_on_another_object_than_the_one_created_is_no_second_creation() {
            var register = UUID.randomUUID();
            writer.append(event(register, 0));

            var both = new Append(List.of(row(agreement, 0), row(register, 0)), null, Map.of(), Map.of());

            assertThatThrownBy(() -> writer.append(both))
                    .isInstanceOf(ConcurrencyException.class)
                    .isNotInstanceOf(AggregateStreamCreationException.class);
        }

        @Test
        void the_same_event_id_twice_is_a_mistake_and_no_conflict() {
            var row = row(agreement, 0);
            writer.append(new Append(List.of(row), null, Map.of(), Map.of()));
            var again = new EventRow(row.id(), "Thing", commitment, 0, row.event(), row.appendedAt(), Set.of());

            assertThatThrownBy(() -> writer.append(new Append(List.of(again), null, Map.of(), Map.of())))
                    .isInstanceOf(EventStoreException.class);
        }

        @Test
        void its_neighbours_in_the_batch_are_stored_all_the_same() throws Exception {
            writer.append(event(agreement, 0));
            try (var handlers = Executors.newFixedThreadPool(16)) {
                var sent = new ArrayList<Future<?>>();
                for (int i = 0; i < 64; i++) {
                    var object = i % 8 == 0 ? agreement : UUID.randomUUID();
                    sent.add(handlers.submit(() -> writer.append(event(object, 0))));
                }
                var refused = 0;
                for (var one : sent) refused += failed(one);
                assertThat(refused).isEqualTo(8);
            }
            assertThat(events()).isEqualTo(1 + 56);
        }

        private static int failed(Future<?> sent) throws InterruptedException {
            try {
                sent.get();
                return 0;
            } catch (ExecutionException refused) {
                assertThat(refused).hasCauseInstanceOf(AggregateStreamCreationException.class);
                return 1;
            }
        }
    }

    @Nested
    class When_a_command_is_sent_twice {

        @Test
        void the_second_finds_the_key_taken_and_stores_nothing() {
            var name = name();
            writer.append(keyed(agreement, 0, name));

            assertThatThrownBy(() -> writer.append(keyed(commitment, 0, name))).isInstanceOf(KeyTaken.class);

            assertThat(events()).isEqualTo(1);
        }

        @Test
        void one_that_changed_nothing_leaves_its_key_alone() {
            writer.append(event(agreement, 0));
            var name = name();

            writer.append(new Append(List.of(), key(name, null), Map.of(agreement, 0L), Map.of()));

            assertThat(events()).isEqualTo(1);
            assertThat(sql.sql("select count(*) from command.idempotency_key")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
            assertThatThrownBy(() ->
                            writer.append(new Append(List.of(), key(name(), null), Map.of(agreement, 1L), Map.of())))
                    .isInstanceOf(GuardMoved.class);
        }
    }

    @Nested
    class When_it_was_decided_on_another_object {

        @Test
        void it_is_stored_while_that_stands_and_refused_once_it_has_moved() {
            writer.append(event(agreement, 0));
            writer.append(guarded(UUID.randomUUID(), 0, Map.of(agreement, 0L)));
            writer.append(event(agreement, 1));

            assertThatThrownBy(() -> writer.append(guarded(commitment, 0, Map.of(agreement, 0L))))
                    .isInstanceOfSatisfying(
                            GuardMoved.class, it -> assertThat(it.objects()).isEqualTo(Set.of(agreement)));
            assertThat(events()).isEqualTo(3);
        }

        @Test
        void an_object_it_found_missing_must_still_be_missing() {
            writer.append(guarded(commitment, 0, Map.of(agreement, Attempt.NONE)));
            writer.append(event(agreement, 0));

            assertThatThrownBy(() -> writer.append(guarded(commitment, 1, Map.of(agreement, Attempt.NONE))))
                    .isInstanceOf(GuardMoved.class);
        }

        @Test
        void it_may_be_an_object_that_it_changes_itself() {
            writer.append(event(agreement, 0));
            var both = List.of(row(commitment, 0), row(agreement, 1));

            writer.append(new Append(both, null, Map.of(agreement, 0L), Map.of()));

            assertThat(events()).isEqualTo(3);
        }
    }

    @Nested
    class When_the_connection_is_lost {

        @Test
        void what_waits_fails_and_what_comes_later_is_stored() {
            writer.append(event(agreement, 0));
            JdbcClient.create(database.superuser())
                    .sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where application_name = 'sikkerby log writer' and datname = current_database()")
                    .query(Boolean.class)
                    .list();

            await().untilAsserted(() -> {
                try {
                    writer.append(event(agreement, 1));
                } catch (StoreUnavailable lost) {
                    assertThat(lost.outcomeUnknown()).isTrue();
                    throw new AssertionError(lost);
                } catch (ConcurrencyException stored) {
                    // Stored by an attempt that did not live to see it.
                }
            });
            assertThat(events()).isEqualTo(2);
        }

        @Test
        void a_writer_that_is_not_running_says_so() {
            writer.close();

            assertThatThrownBy(() -> writer.append(event(agreement, 0)))
                    .isInstanceOfSatisfying(
                            StoreUnavailable.class,
                            it -> assertThat(it.outcomeUnknown()).isFalse());
        }
    }

    private int events() {
        return sql.sql("select count(*) from log.event").query(Integer.class).single();
    }
}
