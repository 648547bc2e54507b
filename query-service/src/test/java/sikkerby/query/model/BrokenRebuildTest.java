package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sikkerby.query.model.ReadSide.NOW;
import static sikkerby.query.model.ReadSide.pledged;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.testing.TestLog;
import sikkerby.query.time.AsOf;

class BrokenRebuildTest {

    private static final UUID SEVENTH = TestLog.object(pledged(7));
    private static final int PROMISES = 20;

    private final ReadSide side = new ReadSide();
    private final Projections projections = side.projections();
    private final DeadLetters letters = new DeadLetters(side.jdbc, projections);

    @BeforeEach
    void start() {
        for (int number = 1; number <= PROMISES; number++) side.log.append(pledged(number), NOW);
        projections.start();
        await().until(() -> side.token() == PROMISES);
    }

    @AfterEach
    void close() {
        projections.close();
        side.close();
    }

    @Nested
    class When_an_object_cannot_be_folded {

        @Test
        void it_keeps_its_rows_says_that_it_is_incomplete_and_keeps_no_other_out() {
            var live = Tables.rows(side.pool, "read.promise");
            side.promises.stumblesOver = Set.of(SEVENTH);

            var rebuilt = side.rebuild.rebuild(side.promises);

            assertThat(rebuilt).isEqualTo(new Rebuild.Rebuilt("promise", PROMISES, PROMISES, List.of(SEVENTH)));
            Tables.assertThatHolds(side.pool, "read.promise", live);
            assertThat(letters.gaps()).containsExactly(new DeadLetters.Gap("promise", SEVENTH, PROMISES));
            assertThat(incomplete(7, PROMISES)).isTrue();
            assertThat(incomplete(8, PROMISES)).isFalse();
        }

        @Test
        void the_next_rebuild_that_can_fold_it_makes_it_complete() {
            side.promises.stumblesOver = Set.of(SEVENTH);
            side.rebuild.rebuild(side.promises);
            side.promises.stumblesOver = Set.of();

            assertThat(side.rebuild.rebuild(side.promises).skipped()).isEmpty();

            assertThat(letters.gaps()).isEmpty();
            assertThat(incomplete(7, PROMISES)).isFalse();
        }

        @Test
        void its_dead_letter_waits_on() {
            side.promises.stumblesOver = Set.of(SEVENTH);
            fulfil();

            side.rebuild.rebuild(side.promises);

            assertThat(side.rows(SEVENTH)).containsExactly("BINDING [2023-02-01,) @[7,)");
            assertThat(letters.all()).hasSize(1);
            assertThat(letters.gaps()).isEmpty();
            assertThat(incomplete(7, PROMISES + 1)).isTrue();
        }

        @Test
        void one_that_only_a_newer_version_can_read_is_kept_likewise() {
            side.log.appendFromNewerVersion(fulfilled(), NOW);
            await().until(() -> side.token() == PROMISES + 1);

            assertThat(side.rebuild.rebuild(side.promises).skipped()).containsExactly(SEVENTH);

            assertThat(side.rows(SEVENTH)).containsExactly("BINDING [2023-02-01,) @[7,)");
            assertThat(letters.all()).hasSize(1);
        }

        @Test
        void once_it_can_be_what_waited_is_taken_in() {
            side.promises.stumblesOver = Set.of(SEVENTH);
            fulfil();
            side.promises.stumblesOver = Set.of();

            side.rebuild.rebuild(side.promises);

            assertThat(letters.all()).isEmpty();
            assertThat(side.rows(SEVENTH)).hasSize(3);
        }

        @Test
        void what_was_given_up_is_taken_in_too() {
            side.promises.stumblesOver = Set.of(SEVENTH);
            fulfil();
            letters.discard("promise", SEVENTH);
            side.promises.stumblesOver = Set.of();
            assertThat(incomplete(7, PROMISES + 1)).isTrue();

            side.rebuild.rebuild(side.promises);

            assertThat(side.rows(SEVENTH)).hasSize(3);
            assertThat(incomplete(7, PROMISES + 1)).isFalse();
        }

        private void fulfil() {
            side.log.append(fulfilled(), NOW);
            await().until(() -> side.token() == PROMISES + 1);
        }

        private CommitmentFulfilled fulfilled() {
            return new CommitmentFulfilled(pledged(7).commitment(), new PartnerCode("SSP"), LocalDate.of(2023, 2, 20));
        }

        private boolean incomplete(int number, long position) {
            return side.histories
                    .of(side.promises)
                    .at(new AsOf(CommitmentExamples.MARCH_14, position))
                    .one(TestLog.object(pledged(number)))
                    .orElseThrow()
                    .incomplete();
        }
    }

    @Nested
    class When_its_session_is_lost {

        @Test
        void nothing_is_swapped_in() {
            var live = Tables.rows(side.pool, "read.promise");
            side.promises.meanwhile.set(this::loseTheSession);

            assertThatThrownBy(() -> side.rebuild.rebuild(side.promises))
                    .isInstanceOf(Rebuild.Refused.class)
                    .hasMessageContaining("was lost");

            Tables.assertThatHolds(side.pool, "read.promise", live);
            assertThat(side.rebuild.rebuild(side.promises).position()).isEqualTo(PROMISES);
        }

        @Test
        void somebody_else_can_begin_and_is_not_disturbed() {
            var live = Tables.rows(side.pool, "read.promise");
            side.promises.meanwhile.set(() -> {
                loseTheSession();
                side.rebuild.rebuild(side.promises);
                side.jdbc
                        .sql("select read.begin_rebuild('promise')")
                        .query((_, _) -> true)
                        .list();
            });

            assertThatThrownBy(() -> side.rebuild.rebuild(side.promises)).isInstanceOf(Rebuild.Refused.class);

            Tables.assertThatHolds(side.pool, "read.promise", live);
            Tables.assertThatHolds(side.pool, "rebuild.promise", List.of());
        }

        private void loseTheSession() {
            var superuser = JdbcClient.create(side.database.superuser());
            var holders = """
                     from pg_locks where locktype = 'advisory'
                      and database = (select oid from pg_database where datname = current_database())
                    """;
            superuser
                    .sql("select count(pg_terminate_backend(pid))" + holders)
                    .query(Long.class)
                    .single();
            await().until(() -> superuser
                    .sql("select count(*)" + holders)
                    .query(Long.class)
                    .single()
                    .equals(0L));
        }
    }
}
