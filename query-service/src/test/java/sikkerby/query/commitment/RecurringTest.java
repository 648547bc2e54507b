package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.events.commitment.Recurrence;

/** Promised on 1 February 2023 until the end of the year. */
class RecurringTest {

    private static final LocalDate PROMISED = LocalDate.of(2023, 2, 1);
    private static final LocalDate DUE = LocalDate.of(2023, 12, 31);

    @ParameterizedTest
    @CsvSource({"WEEKLY, 2023-02-05", "MONTHLY, 2023-02-28", "QUARTERLY, 2023-03-31", "YEARLY, 2023-12-31"})
    void the_first_word_is_due_on_the_first_of_its_days(Recurrence recurrence, LocalDate first) {
        assertThat(next(recurrence, PROMISED)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-02, 2023-03-31",
        "2023-02-28, 2023-03-31",
        "2023-03-01, 2023-04-30",
        "2023-10-31, 2023-11-30",
        "2023-11-30, 2023-12-31"
    })
    void a_word_answers_for_the_stretch_in_which_it_is_said(LocalDate said, LocalDate next) {
        assertThat(next(Recurrence.MONTHLY, said)).isEqualTo(next);
    }

    @Test
    void what_was_missed_stays_due_until_something_is_said() {
        assertThat(next(Recurrence.QUARTERLY, LocalDate.of(2023, 3, 31))).isEqualTo(LocalDate.of(2023, 6, 30));
        assertThat(next(Recurrence.QUARTERLY, LocalDate.of(2023, 10, 2))).isNull();
    }

    @Test
    void nothing_more_is_due_once_something_was_said_for_the_last_of_them() {
        assertThat(next(Recurrence.MONTHLY, LocalDate.of(2023, 12, 1))).isNull();
        assertThat(next(Recurrence.MONTHLY, LocalDate.of(2024, 1, 10))).isNull();
    }

    @Test
    void who_promises_it_on_its_last_day_owes_one_word() {
        assertThat(new Recurring(Recurrence.WEEKLY, DUE, DUE).nextAfter(DUE)).isEqualTo(DUE);
    }

    private static @Nullable LocalDate next(Recurrence recurrence, LocalDate heardOn) {
        return new Recurring(recurrence, PROMISED, DUE).nextAfter(heardOn);
    }
}
