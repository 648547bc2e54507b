package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What followed of itself falls with anything that it rests on, and follows anew. */
class FollowedTest {

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
    class An_agreement_in_force {

        private final UUID agreement = city.parties().inForce();

        @Test
        void falls_with_an_acceptance_that_was_not_the_last() {
            city.agreed(city.correct("sof", city.entry(agreement, 2), "'annulled': true"), "ssp", "politi");

            assertThat(city.claim(city.pledged(agreement, today)).text("code")).isEqualTo("AGREEMENT_NOT_IN_FORCE");
            ok(city.parties().accept("sof", agreement, 1));
            ok(city.claim(city.pledged(agreement, today)));
        }

        @Test
        void is_left_on_the_day_that_the_notice_says_after_all() {
            ok(city.agree(
                    agreement,
                    "politi",
                    "withdrawals",
                    "'effectiveOn': '%s', 'reason': 'Omprioritering.'".formatted(today)));
            var notice = city.entry(agreement, 6);
            assertThat(city.agree(agreement, "ssp", "acceptances", "'termsVersion': 1")
                            .text("code"))
                    .isEqualTo("STALE_VERSION");

            city.agreed(
                    city.correct("politi", notice, "'effectiveOn': '%s'".formatted(today.plusDays(30))), "ssp", "sof");

            assertThat(city.agree(agreement, "ssp", "acceptances", "'termsVersion': 2")
                            .text("code"))
                    .isEqualTo("NO_TERMS");
            city.agreed(city.correct("politi", notice, "'effectiveOn': '%s'".formatted(today)), "ssp", "sof");
            ok(city.agree(agreement, "ssp", "acceptances", "'termsVersion': 2"));
        }
    }

    @Test
    void a_revision_falls_with_a_consent_that_was_not_the_last() {
        var pledge = city.pledged();
        ok(city.say(pledge, "politi", "revisions", "'text': 'Vi kommer to gange.', 'reason': 'Vagtplan.'"));
        var first = ok(city.say(pledge, "sof", "revisions/1/accept", ""));
        ok(city.say(pledge, "ssp", "revisions/1/accept", ""));

        city.agreed(city.correct("sof", first, "'annulled': true"), "politi");

        assertThat(city.say(pledge, "politi", "revisions", "'text': 'Vi kommer ofte.', 'reason': 'Vagtplan.'")
                        .text("code"))
                .isEqualTo("REVISION_OPEN");
        ok(city.say(pledge, "sof", "revisions/1/accept", ""));
    }

    @Test
    void a_release_falls_with_a_consent_that_was_not_the_last() {
        var pledge = city.pledged();
        var first = ok(city.say(pledge, "sof", "release", "'reason': 'Ikke mere brug for det.'"));
        ok(city.say(pledge, "ssp", "release", "'reason': 'Ikke mere brug for det.'"));

        city.agreed(city.correct("sof", first, "'annulled': true"), "politi");

        ok(city.say(pledge, "politi", "on-track", ""));
    }
}
