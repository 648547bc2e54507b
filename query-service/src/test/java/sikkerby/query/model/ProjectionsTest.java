package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.query.model.ReadSide.NOW;
import static sikkerby.query.model.ReadSide.pledged;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.log.LogEntry;
import sikkerby.query.log.LogReader;
import sikkerby.query.time.AsOf;

class ProjectionsTest {

    private final ReadSide side = new ReadSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Test
    void rows_are_closed_and_added_never_changed() {
        try (var projections = side.projections()) {
            projections.start();
            side.log.append(pledged(1), NOW);
            var pledge = side.log.append(CommitmentExamples.pledged(), NOW);
            side.log.append(pledged(2), NOW);
            var kept = side.log.append(fulfilled(), NOW);
            await().until(() -> side.token() == kept.position());

            assertThat(side.rows(PATROLS.value()))
                    .containsExactly(
                            "BINDING [2023-02-01,) @[2,4)",
                            "BINDING [2023-02-01,2023-02-20) @[4,)",
                            "FULFILLED [2023-02-20,) @[4,)");
            assertThat(pledge.position()).isEqualTo(2);
        }
    }

    @Test
    void the_same_entry_twice_or_out_of_turn_changes_nothing() {
        var first = side.log.append(CommitmentExamples.pledged(), NOW);
        var second = side.log.append(fulfilled(), NOW);
        var projection = new Projection<>(
                side.promises,
                new LogReader(side.jdbc),
                new NamedParameterJdbcTemplate(side.pool),
                new TransactionTemplate(side.transactions));
        projection.on(entry(first.position(), first.event()));
        projection.on(entry(second.position(), second.event()));
        var rows = side.rows(PATROLS.value());

        projection.on(entry(second.position(), second.event()));
        projection.on(entry(first.position(), first.event()));

        assertThat(side.rows(PATROLS.value())).isEqualTo(rows).hasSize(3);
    }

    @Test
    void the_database_refuses_two_rows_that_hold_at_once() {
        var insert = """
                insert into read.promise (object, valid_from, valid_to, known_from, known_to, state, status, number, places)
                values ('00000000-0000-0000-0000-000000000001', :day::date, null, :known, null, '{}', 'X', 'N', '{}')
                """;
        side.jdbc.sql(insert).param("day", "2023-01-01").param("known", 5).update();

        assertThatThrownBy(() -> side.jdbc
                        .sql(insert)
                        .param("day", "2024-01-01")
                        .param("known", 9)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("exclusion");
    }

    @Test
    void following_goes_on_from_the_token_after_a_restart() {
        side.log.append(pledged(1), NOW);
        try (var projections = side.projections()) {
            projections.start();
            await().until(() -> side.token() == 1);
        }
        side.log.append(pledged(2), NOW);
        // Were the first entry taken in anew, this one could not be.
        JdbcClient.create(side.database.owner()).sql("delete from read.promise").update();
        try (var projections = side.projections()) {
            projections.start();
            await().until(() -> side.token() == 2);
        }

        assertThat(side.rows(pledged(1).commitment().value())).isEmpty();
        assertThat(side.rows(pledged(2).commitment().value())).hasSize(1);
    }

    @Test
    void it_goes_on_by_itself_when_the_database_has_thrown_everybody_out() {
        try (var projections = side.projections()) {
            projections.start();
            side.log.append(pledged(1), NOW);
            await().until(() -> side.token() == 1);

            JdbcClient.create(side.database.superuser())
                    .sql("""
                            select count(pg_terminate_backend(pid)) from pg_stat_activity
                             where usename = 'sikkerby_query' and datname = current_database()
                            """)
                    .query(Long.class)
                    .single();
            side.log.append(pledged(2), NOW);

            await().atMost(Duration.ofSeconds(20)).until(() -> side.token() == 2);
            assertThat(side.rows(pledged(2).commitment().value())).hasSize(1);
        }
    }

    @Nested
    class When_an_entry_cannot_be_taken_in {

        private final UUID object = CommitmentExamples.PATROLS.value();

        @Test
        void its_object_waits_says_so_and_others_go_on() {
            try (var projections = side.projections()) {
                stumble(projections);

                assertThat(side.rows(object)).containsExactly("BINDING [2023-02-01,) @[1,)");
                assertThat(side.rows(pledged(1).commitment().value())).hasSize(1);
                assertThat(incomplete(1)).isFalse();
                assertThat(incomplete(3)).isTrue();
                var lag = new Lag(side.jdbc, Clock.systemUTC(), List.of("promise"));
                lag.look();
                assertThat(lag.behind().get("promise")).isEqualTo(new Lag.Behind(0, 0, 1));
                assertThat(lag.isWithin(Duration.ofSeconds(1))).isTrue();
            }
        }

        @Test
        void no_words_are_copied_to_where_it_waits() {
            try (var projections = side.projections()) {
                stumble(projections);

                var letter = side.jdbc
                        .sql("select row_to_json(it)::text || convert_from(payload, 'UTF8') from read.dead_letter it")
                        .query(String.class)
                        .single();
                assertThat(letter).contains("IllegalStateException").doesNotContain("Words");
            }
        }

        @Test
        void it_is_taken_in_when_tried_again_with_those_behind_it() {
            try (var projections = side.projections()) {
                stumble(projections);
                side.log.append(CommitmentExamples.progressReported(), NOW);
                await().until(() -> side.token() == 4);
                var letters = new DeadLetters(side.jdbc, projections);
                assertThat(letters.all())
                        .extracting(DeadLetters.Letter::position)
                        .containsExactly(2L, 4L);
                assertThat(letters.retry("promise", object)).isFalse();
                assertThat(letters.all()).hasSize(2);

                side.promises.stumblesOver = Set.of();

                assertThat(letters.retry("promise", object)).isTrue();
                assertThat(side.rows(object))
                        .containsExactly(
                                "BINDING [2023-02-01,) @[1,2)",
                                "BINDING [2023-02-01,2023-02-20) @[2,4)",
                                "FULFILLED [2023-02-20,) @[2,4)",
                                "BINDING [2023-02-01,2023-02-20) @[4,)",
                                "FULFILLED [2023-02-20,) @[4,)");
                assertThat(incomplete(4)).isFalse();
            }
        }

        @Test
        void it_can_be_given_up_and_the_next_fact_takes_it_in_all_the_same() {
            try (var projections = side.projections()) {
                stumble(projections);
                var letters = new DeadLetters(side.jdbc, projections);

                assertThat(letters.discard("promise", object)).isEqualTo(1);
                assertThat(letters.all()).isEmpty();
                assertThat(letters.gaps()).containsExactly(new DeadLetters.Gap("promise", object, 2));
                assertThat(letters.retry("promise", object)).isFalse();
                assertThat(incomplete(3)).isTrue();
                side.promises.stumblesOver = Set.of();
                side.log.append(CommitmentExamples.progressReported(), NOW);
                await().until(() -> side.token() == 4);

                assertThat(side.rows(object)).contains("FULFILLED [2023-02-20,) @[4,)");
                assertThat(letters.gaps()).isEmpty();
                assertThat(incomplete(1)).isFalse();
                assertThat(incomplete(3)).isTrue();
                assertThat(incomplete(4)).isFalse();
            }
        }

        private void stumble(Projections projections) {
            projections.start();
            side.log.append(CommitmentExamples.pledged(), NOW);
            await().until(() -> side.token() == 1);
            side.promises.stumblesOver = Set.of(object);
            side.log.append(fulfilled(), NOW);
            side.log.append(pledged(1), NOW);
            await().until(() -> side.token() == 3);
        }

        private boolean incomplete(long position) {
            return side.histories
                    .of(side.promises)
                    .at(new AsOf(CommitmentExamples.MARCH_14, position))
                    .one(object)
                    .orElseThrow()
                    .incomplete();
        }
    }

    private static LogEntry entry(long position, UUID event) {
        return new LogEntry(position, event, "commitment.CommitmentPledged", PATROLS.value(), position);
    }

    private static CommitmentFulfilled fulfilled() {
        return new CommitmentFulfilled(PATROLS, new PartnerCode("SSP"), CommitmentExamples.FEBRUARY_20);
    }
}
