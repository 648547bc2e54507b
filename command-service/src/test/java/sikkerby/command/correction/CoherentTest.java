package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.Negotiation;

/** What is corrected must be what the rules would have allowed, whatever other objects they look at. */
class CoherentTest {

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
    class A_promise {

        private final Reply pledge = city.pledged();

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        'debtor': 'BUF'             | NOT_PARTY
                        'dueOn': '2031-01-01'       | DUE_OUTSIDE_AGREEMENT
                        'dueOn': '2020-01-01'       | DUE_OUTSIDE_AGREEMENT
                        'occurredOn': '2019-01-01'  | OCCURRED_TOO_EARLY
                        """, quoteCharacter = '`')
        void is_refused_for_what_its_pledge_would_have_been(String corrected, String code) {
            assertThat(city.correct("politi", pledge, corrected).text("code")).isEqualTo(code);
        }

        @Test
        void is_not_turned_into_the_promise_of_who_confirmed_it() {
            ok(city.claim(pledge));
            ok(city.say(pledge, "ssp", "confirm", ""));

            assertThat(city.correct("politi", pledge, "'debtor': 'SSP'").text("code"))
                    .isEqualTo("OWN_CONFIRMATION");
            assertThat(city.correct("politi", pledge, "'debtor': 'SOF'").status())
                    .isEqualTo(201);
        }

        @Test
        void is_corrected_in_what_no_rule_speaks_of() {
            assertThat(city.correct("politi", pledge, "'places': ['YNB']").status())
                    .isEqualTo(201);
        }
    }

    @Nested
    class An_agreement {

        private final UUID agreement = city.parties().inForce();

        @Test
        void is_not_left_sooner_than_its_terms_let_a_party_leave() {
            var terms = Negotiation.with(Negotiation.terms(today), "'noticePeriodDays': 10");
            var notified = city.parties().drafted();
            ok(city.parties().propose("sof", notified, terms));
            city.parties().acceptAll(notified, 1);
            var notice = ok(city.agree(
                    notified,
                    "politi",
                    "withdrawals",
                    "'effectiveOn': '%s', 'reason': 'Omprioritering.'".formatted(today.plusDays(20))));

            var refused = city.correct("politi", notice, "'effectiveOn': '%s'".formatted(today.plusDays(9)));

            assertThat(refused.text("code")).isEqualTo("NOTICE_TOO_SHORT");
            ok(city.correct("politi", notice, "'effectiveOn': '%s'".formatted(today.plusDays(10))));
        }

        @Test
        void goes_on_to_bind_what_was_claimed_under_it() {
            var pledge = city.pledged(agreement, today);
            ok(city.claim(pledge));

            var refused = city.correct("politi", city.entry(agreement, 4), "'annulled': true");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("CONTRADICTS_OTHERS");
            assertThat(refused.text("detail")).contains(pledge.text("number"));
        }

        @Test
        void is_not_accepted_twice_by_the_same_party_where_an_acceptance_is_restored() {
            var first = city.entry(agreement, 4);
            ok(city.correct("politi", first, "'annulled': true"));
            ok(city.parties().accept("politi", agreement, 1));

            assertThat(city.correct("politi", first, "'annulled': false").text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
        }

        @Test
        void is_restored_where_nothing_came_since() {
            var first = city.entry(agreement, 4);
            ok(city.correct("politi", first, "'annulled': true"));
            ok(city.correct("politi", first, "'annulled': false"));

            assertThat(city.parties().accept("politi", agreement, 1).text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
            ok(city.claim(city.pledged(agreement, today)));
        }
    }

    @Test
    void a_case_is_kept_by_somebody_known() {
        var opened = ok(city.open("sof"));

        assertThat(city.correct("sof", opened, "'occurredOn': '2009-01-01'").text("code"))
                .isEqualTo("OCCURRED_TOO_EARLY");
    }
}
