package sikkerby.events.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeExamples;

/** Work goes on under the later strategy from the day on which it is carried over, or from that strategy's first, 1 January 2026. */
class CarriedOverAnotherDayTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY_2 = LocalDate.of(2026, 2, 2);

    @Test
    void what_was_carried_over_at_once_is_so_from_the_right_day_on() {
        var carriedOver = on(FEBRUARY_2, FEBRUARY_2);

        for (var day : new LocalDate[] {FEBRUARY_2.minusDays(4), FEBRUARY_2.plusDays(4)}) {
            assertThat(corrected(carriedOver, day).occurredOn()).isEqualTo(day);
            assertThat(corrected(carriedOver, day).takesEffectOn()).isEqualTo(day);
        }
    }

    @Test
    void what_was_to_wait_for_the_later_strategy_still_waits_for_it() {
        var carriedOver = on(InitiativeExamples.CARRIED_ON, NEW_YEAR);

        assertThat(corrected(carriedOver, NEW_YEAR.minusDays(1)).takesEffectOn())
                .isEqualTo(NEW_YEAR);
        assertThat(corrected(carriedOver, FEBRUARY_2).takesEffectOn()).isEqualTo(FEBRUARY_2);
    }

    private static InitiativeCarriedOver corrected(InitiativeCarriedOver carriedOver, LocalDate day) {
        return CorrectionExamples.occurredOn(day).in(carriedOver);
    }

    private static InitiativeCarriedOver on(LocalDate day, LocalDate from) {
        var it = InitiativeExamples.carriedOver();
        return new InitiativeCarriedOver(it.initiative(), it.former(), it.strategy(), it.principles(), from, day);
    }
}
