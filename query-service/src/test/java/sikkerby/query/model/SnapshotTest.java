package sikkerby.query.model;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static sikkerby.query.model.ReadSide.NOW;
import static sikkerby.query.model.ReadSide.pledged;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.query.ask.Invalid;
import sikkerby.query.ask.NotYet;
import sikkerby.query.ask.Shown;
import sikkerby.query.time.Bookmark;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

class SnapshotTest {

    private static final Instant MARCH_14 = Instant.parse("2023-03-14T09:00:00Z");

    private final ReadSide side = new ReadSide();

    @AfterEach
    void close() {
        side.close();
    }

    @Nested
    class When_everything_is_shown {

        @Test
        void between_two_entries_of_one_millisecond_the_position_decides() {
            side.log.append(pledged(1), MARCH_14.plusNanos(100_000));
            side.log.append(pledged(2), MARCH_14.plusNanos(900_000));
            show(2);

            assertThat(count(new KnownAt.Position(1))).isEqualTo(new Shown<>(1L, 1));
            assertThat(count(new KnownAt.Position(2))).isEqualTo(new Shown<>(2L, 2));
            assertThat(count(new KnownAt.Moment(MARCH_14.plusNanos(100_000)))).isEqualTo(new Shown<>(1L, 1));
            assertThat(count(new KnownAt.Moment(MARCH_14.plusNanos(99_000)))).isEqualTo(new Shown<>(0L, 0));
        }

        @Test
        void a_past_date_is_the_end_of_that_day_in_copenhagen() {
            side.log.append(pledged(1), Instant.parse("2023-03-14T22:59:59.999999Z"));
            side.log.append(pledged(2), Instant.parse("2023-03-14T23:00:00Z"));
            show(2);

            assertThat(count(new KnownAt.Day(LocalDate.of(2023, 3, 13)))).isEqualTo(new Shown<>(0L, 0));
            assertThat(count(new KnownAt.Day(LocalDate.of(2023, 3, 14)))).isEqualTo(new Shown<>(1L, 1));
            side.log.passes(Instant.parse("2023-03-16T00:00:00Z"));
            assertThat(count(new KnownAt.Day(LocalDate.of(2023, 3, 15)))).isEqualTo(new Shown<>(2L, 2));
        }

        @Test
        void today_means_now_and_the_future_is_refused() {
            side.log.append(pledged(1), MARCH_14);
            show(1);
            var today = LocalDate.of(2023, 6, 1);

            assertThat(count(new KnownAt.Day(today))).isEqualTo(new Shown<>(1L, 1));
            assertThatThrownBy(() -> count(new KnownAt.Day(today.plusDays(1)))).isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> count(new KnownAt.Moment(NOW.plusSeconds(1))))
                    .isInstanceOf(Invalid.class);
            assertThatThrownBy(() -> count(new KnownAt.Position(2))).isInstanceOf(Invalid.class);
        }

        @Test
        void the_first_position_is_before_everything() {
            side.log.append(pledged(1), MARCH_14);
            show(1);

            assertThat(count(new KnownAt.Position(0))).isEqualTo(new Shown<>(0L, 0));
            assertThat(count(new KnownAt.Day(LocalDate.of(1999, 1, 1)))).isEqualTo(new Shown<>(0L, 0));
        }
    }

    @Nested
    class When_something_is_not_shown_yet {

        @Test
        void an_instant_waits_until_the_log_has_passed_it() {
            side.log.append(pledged(1), MARCH_14);
            show(1);
            var later = new KnownAt.Moment(MARCH_14.plusSeconds(60));

            assertThatThrownBy(() -> count(later)).isInstanceOf(NotYet.class);
            side.log.passes(MARCH_14.plusSeconds(60));
            assertThat(count(later)).isEqualTo(new Shown<>(1L, 1));
        }

        @Test
        void a_position_waits_and_gives_up() {
            side.log.append(pledged(1), MARCH_14);

            assertThatThrownBy(() -> count(new KnownAt.Position(1))).isInstanceOf(NotYet.class);
            assertThat(count(new KnownAt.Now())).isEqualTo(new Shown<>(0L, 0));
        }

        @Test
        void nobody_tells_more_than_the_one_that_is_furthest_behind() {
            side.log.append(pledged(1), MARCH_14);
            side.log.append(pledged(2), MARCH_14);
            show(2);
            comeTo("behind", 1);

            var both = side.snapshot.read(
                    TimeRequest.now(),
                    List.of(side.promises, new Promises("behind")),
                    asOf -> side.histories.of(side.promises).at(asOf).count());

            assertThat(both).isEqualTo(new Shown<>(1L, 1));
        }

        @Test
        void a_past_date_or_instant_is_never_answered_with_less_than_was_known_then() {
            side.log.append(pledged(1), MARCH_14);
            show(1);
            side.log.append(pledged(2), MARCH_14.plusSeconds(1));
            side.log.passes(MARCH_14.plusSeconds(200_000));

            assertThatThrownBy(() -> count(new KnownAt.Day(LocalDate.of(2023, 3, 14))))
                    .isInstanceOf(NotYet.class);
            assertThatThrownBy(() -> count(new KnownAt.Moment(MARCH_14.plusSeconds(1))))
                    .isInstanceOf(NotYet.class);
            assertThat(count(new KnownAt.Moment(MARCH_14))).isEqualTo(new Shown<>(1L, 1));
            assertThat(count(new KnownAt.Day(LocalDate.of(2023, 6, 1)))).isEqualTo(new Shown<>(1L, 1));
        }

        @Test
        void an_instant_that_the_log_has_passed_is_not_the_future() {
            side.log.append(pledged(1), NOW.plusSeconds(5));
            show(1);

            assertThat(count(new KnownAt.Moment(NOW.plusSeconds(5)))).isEqualTo(new Shown<>(1L, 1));
        }

        @Test
        void a_second_position_is_waited_for_and_not_clipped() {
            side.log.append(pledged(1), MARCH_14);
            show(1);
            side.log.append(pledged(2), MARCH_14);

            assertThat(position(new KnownAt.Now()).value()).isEqualTo(1);
            assertThatThrownBy(() -> position(new KnownAt.Position(2))).isInstanceOf(NotYet.class);
        }

        @Test
        void a_second_position_behind_a_known_past_is_refused_at_once() {
            side.log.append(pledged(1), MARCH_14);
            side.log.append(pledged(2), NOW);
            show(2);
            var then = asked(new KnownAt.Position(1), null, null, null);

            assertThat(position(new KnownAt.Position(1), then).value()).isEqualTo(1);
            for (var later : List.of(
                    new KnownAt.Position(2), new KnownAt.Moment(NOW), new KnownAt.Day(LocalDate.of(2023, 6, 1))))
                assertThatThrownBy(() -> position(later, then))
                        .isInstanceOfSatisfying(
                                Invalid.class, it -> assertThat(it.field()).isEqualTo("to"));
        }

        @Test
        void a_later_page_keeps_to_what_the_first_one_knew() {
            side.log.append(pledged(1), MARCH_14);
            side.log.append(pledged(2), NOW);
            show(2);
            var first = asked(new KnownAt.Position(1), null, null, null);
            var second = new TimeRequest(
                    null, first.knownAt(), null, null, null, 1, new Bookmark("1", UUID.randomUUID()), "", Map.of());

            assertThat(position(new KnownAt.Position(2), second).value()).isEqualTo(1);
            assertThat(position(new KnownAt.Now(), second).value()).isEqualTo(1);
        }

        @Test
        void a_version_and_an_event_are_waited_for() {
            var recorded = side.log.append(pledged(1), MARCH_14);
            try (var projections = side.projections()) {
                projections.start();

                assertThat(count(asked(new KnownAt.Now(), null, 1L, recorded.object())))
                        .isEqualTo(new Shown<>(1L, 1));
                assertThat(count(asked(new KnownAt.Now(), recorded.event(), null, null)))
                        .isEqualTo(new Shown<>(1L, 1));
                assertThatThrownBy(() -> count(asked(new KnownAt.Now(), null, 2L, recorded.object())))
                        .isInstanceOf(NotYet.class);
                assertThatThrownBy(() -> count(asked(new KnownAt.Now(), UUID.randomUUID(), null, null)))
                        .isInstanceOf(Invalid.class);
            }
        }
    }

    private void comeTo(String model, long position) {
        var owner = JdbcClient.create(side.database.owner());
        owner.sql("create table read." + model + " (like read.promise including all)")
                .update();
        owner.sql("grant select on read." + model + " to sikkerby_query").update();
        side.jdbc
                .sql("insert into read.token (processor_name, segment, token) values (:model, 0, :token)")
                .param("model", model)
                .param("token", "{\"globalIndex\":%d}".formatted(position).getBytes(UTF_8))
                .update();
    }

    private void show(long position) {
        try (var projections = side.projections()) {
            projections.start();
            await().until(() -> side.token() == position);
        }
    }

    private Shown<Long> position(KnownAt to) {
        return position(to, TimeRequest.now());
    }

    private Shown<Long> position(KnownAt to, TimeRequest time) {
        return side.snapshot.read(time, List.of(side.promises), asOf -> side.snapshot.position("to", to, time, asOf));
    }

    private Shown<Long> count(KnownAt knownAt) {
        return count(asked(knownAt, null, null, null));
    }

    private Shown<Long> count(TimeRequest time) {
        return side.snapshot.read(
                time,
                List.of(side.promises),
                asOf -> side.histories.of(side.promises).at(asOf).count());
    }

    private static TimeRequest asked(
            KnownAt knownAt, @Nullable UUID after, @Nullable Long minVersion, @Nullable UUID object) {
        return new TimeRequest(null, knownAt, after, minVersion, object, 50, null, "", Map.of());
    }
}
