package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;
import static sikkerby.command.platform.Negotiation.json;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;

/** By a correction, too, nothing comes before what was shown or agreed on by then. */
class TimelyTest {

    private static Correcting city;
    private static LocalDate today;

    @BeforeAll
    static void start() {
        city = Correcting.inACity();
        today = city.today();
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Nested
    class A_claim {

        private final Reply pledge = pledged();
        private final Reply shown = ok(city.say(pledge, "politi", "evidence", "'text': 'Vagtplan', " + on(3)));
        private final Reply claim = ok(city.say(pledge, "politi", "claim", "'statement': 'Gjort', " + on(3)));

        @Test
        void keeps_what_it_rests_on_before_it() {
            assertThat(code(shown, on(2))).isEqualTo("CONTRADICTS_ENTRIES");
            assertThat(code(claim, on(4))).isEqualTo("CONTRADICTS_ENTRIES");

            ok(city.correct("politi", shown, on(4)));
            ok(city.correct("politi", claim, on(4)));
        }
    }

    @Nested
    class A_revised_promise {

        private final Reply pledge = pledged();

        @BeforeEach
        void revise() {
            var later = "'dueOn': '%s', 'reason': 'Ferie.', %s".formatted(today.plusDays(30), on(4));
            ok(city.say(pledge, "politi", "revisions", later));
            ok(city.say(pledge, "styregruppe", "revisions/1/accept", on(3)));
        }

        @Test
        void is_not_claimed_before_that() {
            var claim = ok(city.say(pledge, "politi", "claim", "'statement': 'Gjort', 'noEvidence': true, " + on(2)));

            assertThat(code(claim, on(4))).isEqualTo("OCCURRED_TOO_EARLY");
            ok(city.correct("politi", claim, on(3)));
        }

        @Test
        void is_handed_over_by_who_owed_it_when_it_was_revised() {
            var asked = ok(city.say(pledge, "politi", "transfer", "'to': 'SSP', 'reason': 'Ferie.', " + on(2)));
            ok(city.say(pledge, "ssp", "transfer/accept", on(2)));

            assertThat(code(asked, on(4))).isEqualTo("OCCURRED_TOO_EARLY");
            ok(city.correct("politi", asked, on(3)));
        }
    }

    /** To the steering group, five days ago. */
    private static Reply pledged() {
        var pledge = "'text': 'Vi kommer.', 'dueOn': '%s', %s".formatted(today, on(5));
        return ok(city.city().as("politi").post("/api/commitments", json(pledge)));
    }

    private static String code(Reply said, String corrected) {
        return String.valueOf(city.correct("politi", said, corrected).text("code"));
    }

    private static String on(int daysAgo) {
        return "'occurredOn': '%s'".formatted(today.minusDays(daysAgo));
    }
}
