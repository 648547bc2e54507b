package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Negotiation;

/** An agreement binds by the word of all its parties, and what they are bound to is corrected by the word of all. */
class BoundByAllTest {

    private static final String ANNULLED = "'annulled': true";

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
    class Terms_that_a_party_has_accepted {

        @Test
        void bind_until_each_of_the_other_parties_agrees_that_they_do_not() {
            var agreement = city.parties().inForce();
            var proposal = ok(city.correct("politi", city.entry(agreement, 4), ANNULLED));

            assertThat(city.asked(proposal)).containsExactly("[\"SOF\"]", "[\"SSP\"]");
            ok(city.settle("ssp", proposal, "approve"));
            assertThat(city.parties().accept("politi", agreement, 1).text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
            ok(city.settle("sof", proposal, "approve"));

            assertThat(city.claim(city.pledged(agreement, today)).text("code")).isEqualTo("AGREEMENT_NOT_IN_FORCE");
            ok(city.parties().accept("politi", agreement, 1));
        }

        @Test
        void bind_all_of_them_again_by_the_word_of_all() {
            var agreement = city.parties().inForce();
            city.agreed(city.correct("politi", city.entry(agreement, 4), ANNULLED), "sof", "ssp");

            city.agreed(city.correct("politi", city.entry(agreement, 4), "'annulled': false"), "sof", "ssp");

            ok(city.claim(city.pledged(agreement, today)));
        }

        @Test
        void are_settled_once_all_have_though_their_first_day_is_still_to_come() {
            var agreement = proposed(today.plusDays(1));
            city.parties().acceptAll(agreement, 1);

            city.agreed(city.correct("politi", city.entry(agreement, 4), ANNULLED), "sof", "ssp");
        }

        @Test
        void are_its_own_concern_while_others_have_not() {
            var agreement = proposed(today);
            ok(city.parties().accept("politi", agreement, 1));
            ok(city.parties().accept("ssp", agreement, 1));

            ok(city.correct("politi", city.entry(agreement, 2), ANNULLED));

            ok(city.parties().accept("politi", agreement, 1));
        }

        private UUID proposed(LocalDate from) {
            var agreement = city.parties().drafted();
            ok(city.parties().propose("sof", agreement, Negotiation.terms(from)));
            return agreement;
        }
    }

    @Nested
    class Notice_that_a_party_has_given {

        private final UUID agreement = city.parties().inForce();

        @Test
        void is_taken_back_at_once_before_it_takes_effect() {
            leaves(today.plusDays(60));
            ok(city.correct("politi", city.entry(agreement, 6), ANNULLED));

            leaves(today.plusDays(70));
        }

        @Test
        void is_taken_back_by_the_word_of_all_once_it_has_taken_effect() {
            leaves(today);

            city.agreed(city.correct("politi", city.entry(agreement, 6), ANNULLED), "ssp", "sof");

            ok(city.claim(city.pledged(agreement, today)));
        }

        private void leaves(LocalDate day) {
            ok(city.agree(
                    agreement,
                    "politi",
                    "withdrawals",
                    "'effectiveOn': '%s', 'reason': 'Omprioritering.'".formatted(day)));
        }
    }

    @Nested
    class What_the_steering_group_decided {

        private final UUID agreement = city.parties().inForce();

        @Test
        void is_the_steering_groups_to_take_back_though_the_secretariat_recorded_it() {
            var suspended =
                    ok(city.agree(agreement, "sekretariat", "suspend", "'reason': 'Budget.', 'decision': 'Punkt 3'"));

            city.agreed(city.correct("sekretariat", suspended, ANNULLED), "styregruppe");

            ok(city.claim(city.pledged(agreement, today)));
        }
    }
}
