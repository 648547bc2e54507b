package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.StoryCity.Made;

/** What becomes of agreements as the days go by. */
class AgendaAgreementTest {

    private static final Instant FEBRUARY = Instant.parse("2022-02-01T09:00:00Z");
    private static final LocalDate JANUARY_5 = NEW_YEAR.withDayOfMonth(5);
    private static final LocalDate JANUARY_10 = NEW_YEAR.withDayOfMonth(10);
    private static final LocalDate JANUARY_11 = NEW_YEAR.withDayOfMonth(11);
    private static final LocalDate JANUARY_20 = NEW_YEAR.withDayOfMonth(20);

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void it_begins_on_its_first_day_and_has_expired_on_the_day_after_its_last() {
        agreed(JANUARY_5, JANUARY_10);

        aMonthGoesBy();

        assertThat(city.made())
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple("agreement.AgreementEnteredIntoForce", JANUARY_5),
                        tuple("agreement.AgreementExpired", JANUARY_11));
    }

    @Test
    void what_was_agreed_on_to_follow_follows_instead() {
        var agreement = agreed(JANUARY_5, JANUARY_10);
        city.agree(agreement, 2, JANUARY_11, null);

        aMonthGoesBy();

        assertThat(city.made())
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple("agreement.AgreementEnteredIntoForce", JANUARY_5),
                        tuple("agreement.AgreementEnteredIntoForce", JANUARY_11));
    }

    @Test
    void a_party_leaves_on_the_day_it_gave_notice_for_and_two_are_needed_to_go_on() {
        var agreement = agreed(NEW_YEAR, null);
        city.sent("SSP", "/api/agreements/" + agreement + "/withdrawals", """
                {"effectiveOn": "%s", "reason": "Bevillingen ophører."}""".formatted(JANUARY_20));

        aMonthGoesBy();

        assertThat(city.made())
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple("agreement.PartyWithdrew", JANUARY_20),
                        tuple("agreement.AgreementTerminated", JANUARY_20));
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    @Test
    void of_two_the_later_day_of_the_one_comes_after_the_earlier_of_the_other() {
        var one = agreed(JANUARY_5, JANUARY_20);
        var other = agreed(JANUARY_10, JANUARY_11);

        aMonthGoesBy();

        assertThat(city.made()).extracting(Made::object).containsExactly(one, other, other, one);
    }

    private UUID agreed(LocalDate from, @Nullable LocalDate to) {
        var agreement = city.drafted();
        city.agree(agreement, 1, from, to);
        return agreement;
    }

    private void aMonthGoesBy() {
        city.clockIs(FEBRUARY);
        city.agenda(0).catchUp();
    }
}
