package sikkerby.command.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.command.correction.Correcting.ok;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
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
                        'dueOn': '2020-01-01'       | DUE_BEFORE_PROMISE
                        'occurredOn': '2019-01-01'  | OCCURRED_TOO_EARLY
                        """, quoteCharacter = '`')
        void is_refused_for_what_its_pledge_would_have_been(String corrected, String code) {
            assertThat(city.correct("politi", pledge, corrected).text("code")).isEqualTo(code);
        }

        @Test
        void is_not_due_before_it_was_made_though_it_lies_outside_its_agreement_by_now() {
            var agreement = city.parties().inForce();
            var due = city.pledged(agreement, today.plusDays(90));
            var shorter = Negotiation.with(Negotiation.terms(today), "'to': '%s'".formatted(today.plusDays(30)));
            ok(city.parties().propose("sof", agreement, shorter));
            city.parties().acceptAll(agreement, 2);

            var refused = city.correct("politi", due, "'dueOn': '%s'".formatted(today.minusDays(1)));

            assertThat(refused.text("code")).isEqualTo("DUE_BEFORE_PROMISE");
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
        void does_not_bind_again_who_was_dissolved_since_it_was_to_leave() {
            var gone = today.plusDays(20);
            ok(city.recorded("partners", "'code': 'HJEM', 'kind': 'OTHER', 'name': {'da': 'Hjem'}"));
            var drafted = ok(city.recorded(
                    "agreements", "'title': 'Naboer', 'kind': 'COOPERATION', 'parties': ['SOF', 'HJEM']"));
            var neighbours = UUID.fromString(drafted.text("id"));
            ok(city.parties().propose("sof", neighbours, Negotiation.terms(today)));
            ok(city.parties().accept("sof", neighbours, 1));
            ok(city.recorded("agreements/" + neighbours + "/acceptances", "'termsVersion': 1, 'party': 'HJEM'"));
            var notice = ok(city.recorded(
                    "agreements/" + neighbours + "/withdrawals",
                    "'effectiveOn': '%s', 'party': 'HJEM', 'reason': 'Lukker.'".formatted(gone)));
            ok(city.recorded("partners/HJEM/dissolve", "'from': '%s'".formatted(gone)));

            assertThat(city.correct("sekretariat", notice, "'annulled': true").text("code"))
                    .isEqualTo("PARTNER_DISSOLVED");
            ok(city.correct("sekretariat", notice, "'effectiveOn': '%s'".formatted(gone.minusDays(1))));
        }

        @Test
        void goes_on_to_bind_what_was_claimed_under_it() {
            var pledge = city.pledged(agreement, today);
            ok(city.claim(pledge));

            var refused = city.correct("politi", city.entry(agreement, 4), "'annulled': true");

            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.text("code")).isEqualTo("CONTRADICTS_OTHERS");
            assertThat(refused.text("detail")).contains("(" + pledge.text("number") + ") fra den");
        }

        @Test
        void is_not_accepted_twice_by_the_same_party_where_an_acceptance_is_restored() {
            var first = city.entry(agreement, 4);
            city.agreed(city.correct("politi", first, "'annulled': true"), "sof", "ssp");
            ok(city.parties().accept("politi", agreement, 1));

            assertThat(city.correct("politi", first, "'annulled': false").text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
        }

        @Test
        void is_restored_where_nothing_came_since() {
            var first = city.entry(agreement, 4);
            city.agreed(city.correct("politi", first, "'annulled': true"), "sof", "ssp");
            city.agreed(city.correct("politi", first, "'annulled': false"), "sof", "ssp");

            assertThat(city.parties().accept("politi", agreement, 1).text("code"))
                    .isEqualTo("ALREADY_ACCEPTED");
            ok(city.claim(city.pledged(agreement, today)));
        }
    }

    @Nested
    class A_number {

        private static final String ANNULLED = "'annulled': true";
        private static final String RESTORED = "'annulled': false";

        @Test
        void of_terms_is_not_restored_once_others_bear_it() {
            var agreement = city.parties().drafted();
            ok(city.parties().propose("sof", agreement, Negotiation.terms(today)));
            var first = city.entry(agreement, 1);
            ok(city.correct("sof", first, ANNULLED));
            var again = ok(city.parties().propose("sof", agreement, Negotiation.terms(today.plusDays(1))));
            assertThat(again.text("termsVersion")).isEqualTo("1");

            assertThat(city.correct("sof", first, RESTORED).text("code")).isEqualTo("CONTRADICTS_ENTRIES");
            ok(city.correct("sof", again, ANNULLED));
            ok(city.correct("sof", first, RESTORED));
        }

        @Test
        void of_a_revision_is_not_restored_once_another_bears_it() {
            var pledge = city.pledged();
            var first = ok(city.say(pledge, "politi", "revisions", "'text': 'Fredag.', 'reason': 'Vagtplan.'"));
            ok(city.correct("politi", first, ANNULLED));
            ok(city.say(pledge, "politi", "revisions", "'text': 'Lørdag.', 'reason': 'Vagtplan.'"));

            assertThat(city.correct("politi", first, RESTORED).text("code")).isEqualTo("CONTRADICTS_ENTRIES");
        }

        @Test
        void of_a_document_is_not_that_of_two() {
            var opened = ok(city.open("sof"));
            var document = "'theme': 'Brev', 'esdhNo': '2026-000000%s', 'receivedOn': '" + today + "'";
            ok(city.file(opened, document.formatted(1)));
            var other = ok(city.file(opened, document.formatted(2)));

            assertThat(city.correct("sof", other, "'esdhNo': '2026-0000001'").text("code"))
                    .isEqualTo("CONTRADICTS_ENTRIES");
        }
    }

    @Test
    void what_ended_on_the_day_on_which_something_was_promised_ends_again() {
        var agreement = city.parties().inForce();
        city.pledged(agreement, today);
        var leave = "'effectiveOn': '%s', 'reason': 'Omprioritering.'".formatted(today);
        ok(city.agree(agreement, "politi", "withdrawals", leave));
        ok(city.agree(agreement, "ssp", "withdrawals", leave));
        var notice = notices(agreement).getLast();

        ok(city.correct("ssp", notice, "'annulled': true"));
        ok(city.correct("ssp", notice, "'annulled': false"));
    }

    private static List<UUID> notices(UUID agreement) {
        return JdbcClient.create(city.city().log())
                .sql("""
                        select event_id from log.event
                        where aggregate_id = :agreement and type = 'agreement.NoticeGiven' order by sequence""")
                .param("agreement", agreement)
                .query(UUID.class)
                .list();
    }

    @Test
    void a_party_does_not_leave_on_two_days() {
        var agreement = city.parties().inForce();
        var leave = "'effectiveOn': '%s', 'reason': 'Omprioritering.'";
        ok(city.agree(agreement, "politi", "withdrawals", leave.formatted(today.plusDays(5))));
        var first = city.entry(agreement, 6);
        ok(city.correct("politi", first, "'annulled': true"));
        ok(city.agree(agreement, "politi", "withdrawals", leave.formatted(today.plusDays(9))));

        assertThat(city.correct("politi", first, "'annulled': false").text("code"))
                .isEqualTo("CONTRADICTS_ENTRIES");
    }

    @Test
    void a_case_is_kept_by_somebody_known() {
        var opened = ok(city.open("sof"));

        assertThat(city.correct("sof", opened, "'occurredOn': '2009-01-01'").text("code"))
                .isEqualTo("OCCURRED_TOO_EARLY");
    }
}
