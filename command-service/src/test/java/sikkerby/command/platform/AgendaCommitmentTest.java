package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.StoryCity.Made;

/** What becomes of promises once their agreement has ended. */
class AgendaCommitmentTest {

    private static final LocalDate JANUARY_10 = NEW_YEAR.withDayOfMonth(10);
    private static final LocalDate JANUARY_11 = NEW_YEAR.withDayOfMonth(11);
    private static final LocalDate FEBRUARY_1 = LocalDate.of(2022, 2, 1);

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void open_ones_lapse_on_the_day_it_expires_and_because_of_that() {
        var agreement = city.drafted();
        city.agree(agreement, 1, NEW_YEAR, JANUARY_10);
        var first = pledged(agreement, JANUARY_10, false);
        var second = pledged(agreement, JANUARY_10, false);
        pledged(agreement, LocalDate.of(2022, 6, 30), true);
        city.sent("SOF", "/api/commitments/" + pledged(agreement, JANUARY_10, false) + "/claim", """
                {"statement": "Hallen var åben.", "noEvidence": true}""");

        city.clockIs(Instant.parse("2022-02-01T09:00:00Z"));
        city.agenda(0).catchUp();

        var made = city.made();
        assertThat(made)
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple("commitment.ReminderSent", FEBRUARY_1),
                        tuple("commitment.ReminderSent", FEBRUARY_1),
                        tuple("agreement.AgreementExpired", JANUARY_11),
                        tuple("commitment.CommitmentLapsed", JANUARY_11),
                        tuple("commitment.CommitmentLapsed", JANUARY_11));
        assertThat(made.subList(3, 5)).extracting(Made::object).containsExactlyInAnyOrder(first, second);
        assertThat(made.subList(3, 5))
                .extracting(Made::causation)
                .containsOnly(made.get(2).event());
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    private UUID pledged(UUID agreement, LocalDate dueOn, boolean survives) {
        return UUID.fromString(city.sent("SOF", "/api/commitments", """
                {"text": "Vi holder hallen åben.", "agreement": "%s", "dueOn": "%s", "survives": %b}""".formatted(agreement, dueOn, survives))
                .text("id"));
    }
}
