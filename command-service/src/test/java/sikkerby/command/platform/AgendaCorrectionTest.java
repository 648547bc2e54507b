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

/** What happened by itself, once what it followed from is corrected. */
class AgendaCorrectionTest {

    private static final LocalDate JANUARY_20 = NEW_YEAR.withDayOfMonth(20);
    private static final LocalDate MARCH_1 = LocalDate.of(2022, 3, 1);

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void promises_that_lapsed_bind_again_with_their_agreement_and_lapse_on_its_true_last_day() {
        var agreement = city.agreedFrom(NEW_YEAR);
        var pledge = city.sent("SOF", "/api/commitments", """
                {"text": "Vi holder hallen åben.", "agreement": "%s", "dueOn": "2022-06-30"}""".formatted(agreement));
        var notice = city.sent("SSP", "/api/agreements/" + agreement + "/withdrawals", """
                {"effectiveOn": "%s", "reason": "Bevillingen ophører."}""".formatted(JANUARY_20));
        goOnTo("2022-02-01T09:00:00Z");
        assertThat(city.made())
                .extracting(Made::type, Made::occurredOn)
                .containsExactly(
                        tuple("agreement.PartyWithdrew", JANUARY_20),
                        tuple("agreement.AgreementTerminated", JANUARY_20),
                        tuple("commitment.CommitmentLapsed", JANUARY_20));

        var proposal = city.sent("SSP", "/api/corrections", """
                {"eventId": "%s", "reasonCode": "WRONG_DATE", "text": "Bevillingen ophører den 1. marts.",
                 "corrected": {"effectiveOn": "%s"}}""".formatted(notice.text("event"), MARCH_1));
        city.sent("SOF", "/api/corrections/" + proposal.text("id") + "/approve", "");
        city.agenda(0).catchUp();

        assertThat(city.made().getLast().type()).isEqualTo("correction.EntryCorrected");
        city.sent("SOF", "/api/commitments/" + pledge.text("id") + "/on-track", "{}");
        assertThat(city.made()).hasSize(4);

        goOnTo("2022-03-02T09:00:00Z");

        assertThat(city.made().subList(4, 7))
                .extracting(Made::object, Made::type, Made::occurredOn)
                .containsExactly(
                        tuple(agreement, "agreement.PartyWithdrew", MARCH_1),
                        tuple(agreement, "agreement.AgreementTerminated", MARCH_1),
                        tuple(UUID.fromString(pledge.text("id")), "commitment.CommitmentLapsed", MARCH_1));
        assertThat(city.agenda(0).waiting().steps()).isZero();
    }

    private void goOnTo(String instant) {
        city.clockIs(Instant.parse(instant));
        city.agenda(0).catchUp();
    }
}
