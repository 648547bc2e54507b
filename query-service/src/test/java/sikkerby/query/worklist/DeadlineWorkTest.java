package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.agreement.AgreementExamples.words;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.agreement.BispebjergExamples.OKF;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.agreement.AgreementLifeExamples;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;

/**
 * AFT-2022-003 binds from March 2023 on, is to be reviewed every six months, and ends a month before its time. AFT-2022-002
 * binds through 2023, and is renewed in its last month.
 */
class DeadlineWorkTest {

    private static final LocalDate REVIEWED = LocalDate.of(2023, 9, 10);
    private static final LocalDate RENEWED = LocalDate.of(2023, 12, 10);
    private static final Period MORE = new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2031, 1, 1));

    private static RunningService service;
    private static Visitor stranger;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        stranger = Visitor.of(service);
        tell(PartnerExamples.registered());
        tell(PlaceExamples.registered());
        tell(BispebjergExamples.story());
        tell(List.of(CommitmentExamples.pledged()));
        AgreementExamples.story().forEach(it -> tell(List.of(it)));
        var terms = AgreementLifeExamples.termsToReview();
        tell(List.of(
                AgreementExamples.proposed(3, terms, AgreementExamples.MARCH_9),
                new AgreementEnteredIntoForce(YDRE_NOERREBRO, 3, terms.period(), true, AgreementExamples.MARCH_9),
                new AgreementReviewed(YDRE_NOERREBRO, 3, words("Vilkårene dækker stadig behovet."), REVIEWED),
                new AgreementTerminated(
                        YDRE_NOERREBRO,
                        LocalDate.of(2025, 12, 1),
                        words("Styregruppen, 1. oktober 2025, punkt 5"),
                        LocalDate.of(2025, 10, 1))));
        var more = more();
        tell(List.of(
                new TermsProposed(BISPEBJERG, 2, more, more.hash(), RENEWED.minusDays(5)),
                accepted(more, OKF),
                accepted(more, SSP),
                accepted(more, POLITI)));
        tell(List.of(new AgreementEnteredIntoForce(BISPEBJERG, 2, MORE, false, MORE.from())));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/agreements/AFT-2022-002")
                                .body()
                                .at("/termsVersion")
                                .asInt()
                        == 2);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Nested
    class A_review {

        @Test
        void is_told_of_thirty_days_before_it_is_due() {
            assertThat(work("SSP", "REVIEW_DUE", "2023-08-01")).isEmpty();
            var item = work("SSP", "REVIEW_DUE", "2023-08-02").get(0);

            assertThat(item.at("/id").asString()).isEqualTo("REVIEW_DUE/AFT-2022-003");
            assertThat(item.at("/due").asString()).isEqualTo("2023-09-01");
            assertThat(item.at("/waitsFor").valueStream().map(JsonNode::asString))
                    .containsExactly("SOF", "SSP", "POLITI");
            assertThat(item.at("/sentence").asString())
                    .isEqualTo("Parterne i aftale AFT-2022-003 »Fælles indsats Ydre Nørrebro« skal senest den"
                            + " 1. september 2023 have gennemgået vilkårene.");
            assertThat(item.at("/answers/0").asString()).endsWith("/reviews");
        }

        @Test
        void that_was_missed_stays_there_until_it_is_made() {
            assertThat(work("SSP", "REVIEW_DUE", "2023-09-09")
                            .get(0)
                            .at("/sentence")
                            .asString())
                    .endsWith("men der er ikke registreret nogen gennemgang.");
            assertThat(work("SSP", "REVIEW_DUE", "2023-09-10")).isEmpty();
            assertThat(work("SSP", "REVIEW_DUE", "2024-02-09").get(0).at("/due").asString())
                    .isEqualTo("2024-03-10");
        }

        @Test
        void waits_for_the_parties_only() {
            assertThat(work("BUF", "REVIEW_DUE", "2023-09-09")).isEmpty();
            assertThat(service.getFor("OKF", "SECRETARIAT", "/api/worklist?kind=REVIEW_DUE&validAt=2023-09-09")
                            .body()
                            .at("/items"))
                    .hasSize(1);
        }

        @Test
        void is_recorded_on_the_page_of_the_agreement() {
            var party = stranger.as("COORDINATOR", "SSP");

            assertThat(party.get("/agreements/AFT-2022-002").page().select("form[action$=/reviews] textarea"))
                    .hasSize(1);
            assertThat(party.get("/agreements/AFT-2022-002?validAt=2024-02-01")
                            .page()
                            .select("form[action$=/reviews]"))
                    .isEmpty();
            assertThat(stranger.as("COORDINATOR", "SOF")
                            .get("/agreements/AFT-2022-002")
                            .page()
                            .select("form[action$=/reviews]"))
                    .isEmpty();
            assertThat(party.get("/worklist")
                            .page()
                            .select("#heading-AGREEMENT")
                            .text())
                    .isEqualTo("Aftaler, der skal gennemgås eller snart udløber");
        }
    }

    @Nested
    class An_end {

        @Test
        void is_told_of_at_each_warning() {
            assertThat(work("OKF", "EXPIRES_SOON", "2023-09-01")).isEmpty();
            assertThat(since("2023-09-02")).isEqualTo("2023-09-02");
            assertThat(since("2023-10-31")).isEqualTo("2023-09-02");
            assertThat(since("2023-11-01")).isEqualTo("2023-11-01");
            assertThat(since("2023-12-01")).isEqualTo("2023-12-01");
        }

        @Test
        void says_how_many_promises_would_lapse() {
            assertThat(work("OKF", "EXPIRES_SOON", "2023-09-02")
                            .get(0)
                            .at("/sentence")
                            .asString())
                    .isEqualTo("Aftale AFT-2022-002 »Tryghedsforum Bispebjerg« gælder til og med den 31. december 2023"
                            + " og udløber derefter, hvis parterne ikke forlænger den. Åbne forpligtelser, som i så fald"
                            + " bortfalder: 1.");
        }

        @Test
        void is_none_once_all_have_agreed_on_what_follows() {
            assertThat(work("OKF", "EXPIRES_SOON", "2023-12-09")).hasSize(1);
            assertThat(work("OKF", "EXPIRES_SOON", "2023-12-10")).isEmpty();
        }

        @Test
        void that_was_decided_is_not_to_be_put_off() {
            assertThat(work("SSP", "EXPIRES_SOON", "2025-09-30")).hasSize(1);
            assertThat(work("SSP", "EXPIRES_SOON", "2025-10-01")).isEmpty();
            assertThat(service.get("/api/agreements/AFT-2022-003?validAt=2025-10-01")
                            .body()
                            .at("/why/inForceTo")
                            .asString())
                    .isEqualTo("2025-11-30");
        }

        private static String since(String day) {
            return work("OKF", "EXPIRES_SOON", day).get(0).at("/since").asString();
        }
    }

    private static JsonNode work(String partner, String kind, String day) {
        return service.getFor(partner, "COORDINATOR", "/api/worklist?kind=" + kind + "&validAt=" + day)
                .body()
                .at("/items");
    }

    private static Terms more() {
        var it = BispebjergExamples.terms().during(MORE);
        return new Terms(
                it.text(),
                it.purpose(),
                it.period(),
                it.places(),
                it.noticePeriodDays(),
                it.survivesWithdrawal(),
                it.ratifiedBy(),
                it.legalBasis(),
                6,
                null);
    }

    private static TermsAccepted accepted(Terms terms, PartnerCode party) {
        return new TermsAccepted(BISPEBJERG, 2, terms.hash(), party, null, RENEWED);
    }

    private static void tell(Collection<? extends Fact> facts) {
        for (var fact : facts) {
            var noon = fact.occurredOn().atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
            service.log().append(fact, bySecretariat(), noon);
        }
    }
}
