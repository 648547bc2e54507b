package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.MARCH_1;
import static sikkerby.events.agreement.AgreementExamples.MARCH_2;
import static sikkerby.events.agreement.AgreementExamples.MARCH_9;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.fact.Period;
import sikkerby.query.model.Step;
import sikkerby.query.time.Known;

class AgreementFoldTest {

    private static final LocalDate MAY_1 = LocalDate.of(2023, 5, 1);
    private static final LocalDate JUNE_30 = LocalDate.of(2023, 6, 30);
    private static final LocalDate AUGUST_1 = LocalDate.of(2023, 8, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2023, 12, 31);

    private final AgreementReadModel model = new AgreementReadModel();

    @Test
    void newer_terms_with_an_earlier_first_day_stay_in_force_on_the_older_ones_first_day() {
        var facts = story(Period.through(MAY_1, YEAR_END), Period.through(MARCH_1, YEAR_END));

        assertThat(inForceOn(MARCH_1, facts)).isEqualTo(2);
        assertThat(inForceOn(MAY_1, facts)).isEqualTo(2);
        assertThat(inForceOn(AUGUST_1, facts)).isEqualTo(2);
    }

    @Test
    void the_end_of_older_terms_ends_nothing_while_newer_ones_are_in_force() {
        var facts = story(Period.through(MAY_1, JUNE_30), Period.through(MARCH_1, YEAR_END));

        assertThat(on(AUGUST_1, facts).status()).isEqualTo(AgreementStatus.IN_FORCE);
        assertThat(on(YEAR_END.plusDays(1), facts).status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    @Test
    void older_terms_do_not_come_back_when_newer_ones_have_ended() {
        var facts = story(Period.through(AUGUST_1, YEAR_END), Period.through(MARCH_1, JUNE_30));

        assertThat(on(AUGUST_1, facts).status()).isEqualTo(AgreementStatus.EXPIRED);
    }

    private static List<Known> story(Period first, Period second) {
        return List.of(
                known(1, AgreementExamples.drafted()),
                known(2, AgreementExamples.version1Proposed()),
                known(3, new AgreementEnteredIntoForce(YDRE_NOERREBRO, 1, first, false, MARCH_2)),
                known(4, AgreementExamples.version2Proposed()),
                known(5, new AgreementEnteredIntoForce(YDRE_NOERREBRO, 2, second, true, MARCH_9)));
    }

    private int inForceOn(LocalDate day, List<Known> facts) {
        var inForce = on(day, facts).inForce();
        return inForce == null || inForce.expired() ? 0 : inForce.termsVersion();
    }

    private AgreementState on(LocalDate day, List<Known> facts) {
        var state = model.begin(facts);
        var steps = facts.stream()
                .flatMap(known -> model.steps(known, facts).stream())
                .filter(step -> !step.day().isAfter(day))
                .sorted(Comparator.comparing(Step::day))
                .toList();
        for (var step : steps) state = step.change().apply(state);
        return state;
    }

    private static Known known(long position, AgreementEvent fact) {
        return new Known(
                position,
                Instant.parse("2023-03-09T12:00:00Z"),
                new UUID(1, position),
                "agreement." + fact.getClass().getSimpleName(),
                YDRE_NOERREBRO.value(),
                position,
                fact,
                CircumstancesExamples.bySecretariat());
    }
}
