package sikkerby.events.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2022, 12, 31);
    private static final Period YEAR = Period.through(NEW_YEAR, NEW_YEARS_EVE);
    private static final Period OPEN = Period.through(NEW_YEAR, null);

    @Test
    void its_first_and_its_last_day_count() {
        assertThat(YEAR.contains(NEW_YEAR)).isTrue();
        assertThat(YEAR.contains(NEW_YEARS_EVE)).isTrue();
        assertThat(YEAR.contains(NEW_YEAR.minusDays(1))).isFalse();
        assertThat(YEAR.contains(NEW_YEARS_EVE.plusDays(1))).isFalse();
    }

    @Test
    void it_may_be_a_single_day() {
        assertThat(Period.through(NEW_YEAR, NEW_YEAR).contains(NEW_YEAR)).isTrue();
    }

    @Test
    void it_never_ends_before_it_begins() {
        assertThatThrownBy(() -> Period.through(NEW_YEAR, NEW_YEAR.minusDays(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_open_one_contains_every_later_day() {
        assertThat(OPEN.contains(LocalDate.of(2100, 12, 31))).isTrue();
        assertThat(OPEN.lastDay()).isNull();
    }

    @Test
    void the_last_day_is_the_one_that_was_given() {
        assertThat(YEAR.lastDay()).isEqualTo(NEW_YEARS_EVE);
    }

    @Test
    void a_period_lies_within_another_when_none_of_its_days_lies_outside() {
        assertThat(YEAR.contains(YEAR)).isTrue();
        assertThat(OPEN.contains(YEAR)).isTrue();
        assertThat(YEAR.contains(OPEN)).isFalse();
        assertThat(YEAR.contains(Period.through(NEW_YEAR.minusDays(1), NEW_YEARS_EVE)))
                .isFalse();
    }

    @Test
    void two_that_meet_do_not_overlap() {
        var next = Period.through(NEW_YEARS_EVE.plusDays(1), null);

        assertThat(YEAR.overlaps(next)).isFalse();
        assertThat(next.overlaps(YEAR)).isFalse();
        assertThat(OPEN.overlaps(next)).isTrue();
        assertThat(YEAR.overlaps(Period.through(NEW_YEARS_EVE, NEW_YEARS_EVE))).isTrue();
    }

    @Test
    void two_have_those_days_in_common_that_lie_in_both() {
        var lastDay = Period.through(NEW_YEARS_EVE, NEW_YEARS_EVE);

        assertThat(YEAR.common(OPEN)).contains(YEAR);
        assertThat(OPEN.common(YEAR)).contains(YEAR);
        assertThat(YEAR.common(new Period(NEW_YEARS_EVE, null))).contains(lastDay);
        assertThat(OPEN.common(OPEN)).contains(OPEN);
        assertThat(YEAR.common(Period.through(NEW_YEARS_EVE.plusDays(1), null))).isEmpty();
    }
}
