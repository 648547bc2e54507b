package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A debtor has ten days to object to what was recorded as its word. */
class ObjectionLimitTest {

    private static final String OBJECTION = "{\"reason\": \"Det har vi ikke lovet.\"}";

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void on_the_tenth_day_still_and_on_the_eleventh_no_more() {
        var agreement = city.agreedFrom(NEW_YEAR.plusDays(4));
        city.clockIs(Instant.parse("2022-01-10T09:00:00Z"));
        var first = pledgedForSsp(agreement.toString());
        var second = pledgedForSsp(agreement.toString());

        city.clockIs(Instant.parse("2022-01-20T22:30:00Z"));
        city.sent("SSP", first, OBJECTION);

        city.clockIs(Instant.parse("2022-01-20T23:30:00Z"));
        assertThat(city.as("SSP").post(second, OBJECTION).text("code")).isEqualTo("TOO_LATE_TO_OBJECT");
    }

    private String pledgedForSsp(String agreement) {
        var pledge = city.sent("sekretariat", "/api/commitments", """
                {"debtor": "SSP", "documentRef": "2022-0106821", "text": "SSP kommer hver uge.",
                 "dueOn": "2022-06-30", "agreement": "%s"}""".formatted(agreement));
        return "/api/commitments/" + pledge.text("id") + "/contest";
    }
}
