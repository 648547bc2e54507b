package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.agreement.BispebjergExamples.OKF;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

/** The police leave Tryghedsforum Bispebjerg while they still owe it something, over real HTTP and on a real database. */
class AgreementRoomTest {

    private static final String ROOM = "/api/agreements/AFT-2022-002";
    private static final LocalDate NOTICE = LocalDate.of(2023, 2, 5);
    private static final LocalDate LEFT = LocalDate.of(2023, 2, 15);

    private static RunningService service;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat()));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat()));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariatFor(SSP)));
        AgreementExamples.story().forEach(it -> add(it, by(SSP)));
        add(CommitmentExamples.pledged(), by(POLITI));
        add(CommitmentExamples.claimed(), by(POLITI));
        add(new NoticeGiven(BISPEBJERG, POLITI, NOTICE, LEFT, NOTICE), by(POLITI));
        var left = add(new PartyWithdrew(BISPEBJERG, POLITI, false, LEFT), by(POLITI));
        var terms = BispebjergExamples.terms().during(new Period(LEFT, BispebjergExamples.THROUGH_2023.until()));
        var last = add(
                new TermsProposed(BISPEBJERG, 2, terms, terms.hash(), List.of(OKF, SSP), LEFT),
                by(POLITI).causedBy(left.event()));
        var path = "/api/agreements?after=" + last.event();
        await().atMost(Duration.ofMinutes(1)).until(() -> service.get(path).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Nested
    class The_agreement {

        @Test
        void shows_who_left_and_what_it_left_behind_until_that_is_claimed() {
            var before = get(ROOM + "?validAt=2023-02-14");
            var after = get(ROOM + "?validAt=2023-02-15");
            var claimed = get(ROOM + "?validAt=2023-02-20");

            assertThat(before.at("/parties/2/notice/effectiveOn").asString()).isEqualTo("2023-02-15");
            assertThat(before.at("/parties/2/withdrawnOn").isNull()).isTrue();
            assertThat(before.at("/orphanedCommitments").asInt()).isZero();
            assertThat(after.at("/parties/2/withdrawnOn").asString()).isEqualTo("2023-02-15");
            assertThat(after.at("/orphanedCommitments").asInt()).isEqualTo(1);
            assertThat(claimed.at("/orphanedCommitments").asInt()).isZero();
            assertThat(after.at("/state").asString()).isEqualTo("IN_FORCE");
            assertThat(texts(after.at("/pending/awaiting"))).containsExactly("OKF", "SSP");
        }

        @Test
        void is_listed_for_those_it_binds() {
            assertThat(numbers("party=POLITI&validAt=2023-02-14")).contains("AFT-2022-002");
            assertThat(numbers("party=POLITI&validAt=2023-02-15")).doesNotContain("AFT-2022-002");
        }

        private static List<String> numbers(String query) {
            return get("/api/agreements?" + query).at("/items").findValuesAsString("number");
        }

        @Test
        void tells_that_it_was_put_to_the_others() {
            var history = get(ROOM + "/history?validAt=2023-02-15").at("/items");

            assertThat(history.get(history.size() - 1).at("/sentence").asString())
                    .startsWith("Version 2 af vilkårene blev den 15. februar 2023 forelagt de tilbageværende parter");
        }
    }

    @Nested
    class Its_versions {

        @Test
        void say_who_accepted_when_and_on_whose_paper() {
            var versions = get(ROOM + "/versions?validAt=2023-03-01");

            assertThat(versions.at("/total").asInt()).isEqualTo(2);
            var first = versions.at("/items/0");
            assertThat(first.at("/boundFrom").asString()).isEqualTo("2022-02-01");
            assertThat(first.at("/overtakenOn").asString()).isEqualTo("2023-02-15");
            assertThat(first.at("/answers/0/answer").asString()).isEqualTo("ACCEPTED");
            assertThat(first.at("/answers/0/recordedBy").asString()).isEqualTo("sekretariat");
            assertThat(first.at("/answers/0/paper").asString()).isEqualTo("2023-0106821");
            assertThat(first.at("/answers/0/days").asInt()).isEqualTo(15);
            assertThat(texts(first.at("/heldUpLongest"))).containsExactly("OKF", "SSP", "POLITI");
        }

        @Test
        void say_who_is_awaited_and_how_long() {
            var second = get(ROOM + "/versions?validAt=2023-03-01").at("/items/1");

            assertThat(second.at("/proposedBy").isNull()).isTrue();
            assertThat(second.at("/answers/1/party").asString()).isEqualTo("SSP");
            assertThat(second.at("/answers/1/answer").asString()).isEqualTo("AWAITED");
            assertThat(second.at("/answers/1/days").asInt()).isEqualTo(14);
        }

        @Test
        void say_who_could_not_answer_any_more() {
            var first = get("/api/agreements/AFT-2022-003/versions?validAt=2023-03-09")
                    .at("/items/0");

            assertThat(first.at("/answers/0/party").asString()).isEqualTo("POLITI");
            assertThat(first.at("/answers/1/answer").asString()).isEqualTo("NOT_GIVEN");
            assertThat(first.at("/answers/1/days").asInt()).isEqualTo(4);
        }
    }

    @Nested
    class What_changed_in_its_terms {

        @Test
        void is_told_clause_by_clause() {
            var difference = get(ROOM + "/terms-difference?from=1&to=2");

            assertThat(difference.at("/clauses").valueStream().map(AgreementRoomTest::clause))
                    .containsExactly("parties: OKF, SSP, POLITI > OKF, SSP", "from: 2022-02-01 > 2023-02-15");
            assertThat(difference.at("/text")).hasSize(1);
            assertThat(difference.at("/text/0/kind").asString()).isEqualTo("SAME");
        }

        @Test
        void is_known_for_the_versions_of_that_day_only() {
            assertThat(service.get(ROOM + "/terms-difference?from=1&to=2&validAt=2023-02-14")
                            .status())
                    .isEqualTo(400);
            assertThat(service.get(ROOM + "/terms-difference?from=1").status()).isEqualTo(400);
            assertThat(service.get(ROOM + "/terms-difference?from=1&to=x").status())
                    .isEqualTo(400);
        }
    }

    @Nested
    class What_if_a_party_left {

        @Test
        void shows_its_open_commitments_and_how_the_agreement_would_go_on() {
            var effects = effects("party=POLITI&effectiveOn=2023-02-15&validAt=2023-02-04");

            assertThat(effects.at("/outcome").asString()).isEqualTo("GOES_ON");
            assertThat(texts(effects.at("/remaining"))).containsExactly("OKF", "SSP");
            assertThat(effects.at("/orphaned/0/number").asString()).isEqualTo(CommitmentExamples.NUMBER);
            assertThat(effects.at("/tooShort").asBoolean()).isFalse();
        }

        @Test
        void counts_those_who_leave_anyway() {
            var effects = effects("party=SSP&effectiveOn=2023-02-20&validAt=2023-02-06");

            assertThat(effects.at("/outcome").asString()).isEqualTo("TERMINATED");
            assertThat(effects.at("/orphaned")).isEmpty();
        }

        @Test
        void says_how_soon_it_could() {
            var effects = get("/api/agreements/AFT-2022-003/withdrawal-effects?party=SSP"
                    + "&effectiveOn=2023-11-29&validAt=2023-09-01");

            assertThat(effects.at("/noticePeriodDays").asInt()).isEqualTo(90);
            assertThat(effects.at("/earliest").asString()).isEqualTo("2023-11-30");
            assertThat(effects.at("/tooShort").asBoolean()).isTrue();
        }

        @Test
        void is_nothing_where_the_agreement_ends_by_then() {
            var effects = effects("party=SSP&effectiveOn=2024-01-01&validAt=2023-03-01");

            assertThat(effects.at("/outcome").asString()).isEqualTo("ENDED_BEFORE");
        }

        @Test
        void is_no_question_for_who_is_no_party_or_when_nothing_binds() {
            var path = ROOM + "/withdrawal-effects?effectiveOn=2023-12-01&";

            assertThat(service.get(path + "party=SOF&validAt=2023-02-06").status())
                    .isEqualTo(400);
            assertThat(service.get(path + "party=POLITI&validAt=2023-02-15").status())
                    .isEqualTo(400);
            assertThat(service.get(path + "party=SSP&validAt=2022-01-20").status())
                    .isEqualTo(400);
            assertThat(service.get(ROOM + "/withdrawal-effects?party=SSP&effectiveOn=2023-13-01")
                            .status())
                    .isEqualTo(400);
        }
    }

    private static JsonNode effects(String query) {
        return get(ROOM + "/withdrawal-effects?" + query);
    }

    private static JsonNode get(String path) {
        var answer = service.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String clause(JsonNode it) {
        return it.at("/clause").asString()
                + ": "
                + it.at("/before").asString()
                + " > "
                + it.at("/after").asString();
    }

    private static Recorded add(Fact fact, Circumstances circumstances) {
        var noon = fact.occurredOn().atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
        return service.log().append(fact, circumstances, noon);
    }
}
