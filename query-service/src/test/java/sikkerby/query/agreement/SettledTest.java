package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySystem;
import static sikkerby.events.partner.PartnerExamples.OKF;
import static sikkerby.events.partner.PartnerExamples.POLITI;
import static sikkerby.events.partner.PartnerExamples.SSP;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
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
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The police leave Bispebjerg on 1 July 2023, and the others have agreed on two years more, long before either day. */
class SettledTest {

    private static final LocalDate NOTICE = LocalDate.of(2023, 5, 2);
    private static final LocalDate JULY_1 = LocalDate.of(2023, 7, 1);
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate FAR_AHEAD = LocalDate.of(2190, 1, 1);
    private static final Period TWO_YEARS_MORE = new Period(NEW_YEAR, LocalDate.of(2026, 1, 1));

    private static RunningService service;
    private static long settled;
    private static long recorded;

    @BeforeAll
    static void tell() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), BispebjergExamples.DRAFTED));
        BispebjergExamples.story().forEach(SettledTest::add);
        farAhead();
        add(CommitmentExamples.pledged());
        var notice = add(new NoticeGiven(BISPEBJERG, POLITI, NOTICE, JULY_1, NOTICE));
        var terms = BispebjergExamples.terms().during(TWO_YEARS_MORE);
        add(new TermsProposed(BISPEBJERG, 2, terms, terms.hash(), List.of(OKF, SSP), NOTICE));
        add(new TermsAccepted(BISPEBJERG, 2, terms.hash(), OKF, null, NOTICE));
        var last = add(new TermsAccepted(BISPEBJERG, 2, terms.hash(), SSP, null, NOTICE));
        settled = recorded;
        add(new PartyWithdrew(BISPEBJERG, POLITI, false, JULY_1), bySystem(notice.event()), JULY_1);
        var entered = new AgreementEnteredIntoForce(BISPEBJERG, 2, TWO_YEARS_MORE, false, NEW_YEAR);
        add(entered, bySystem(last.event()), NEW_YEAR);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/changes?from=@0&limit=1")
                        .header("Known-At-Position")
                        .equals(Long.toString(recorded)));
    }

    /** Another agreement, long before whose first day all have accepted its terms. */
    private static void farAhead() {
        add(AgreementExamples.drafted());
        var terms = AgreementExamples.terms("Langt ude i fremtiden.", new Period(FAR_AHEAD, null));
        add(AgreementExamples.proposed(1, terms, AgreementExamples.DRAFTED));
        for (var party : List.of(AgreementExamples.SOF, SSP, POLITI))
            add(AgreementExamples.accepted(1, terms, party, null, AgreementExamples.DRAFTED));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void who_has_given_notice_is_no_party_from_its_day_on() {
        assertThat(agreement("2023-06-30").at("/parties/2/withdrawnOn").isNull())
                .isTrue();
        assertThat(agreement("2023-07-01").at("/parties/2/withdrawnOn").asString())
                .isEqualTo("2023-07-01");
        assertThat(items("/api/agreements?party=POLITI&validAt=2023-06-30"))
                .containsExactly("AFT-2022-002", "AFT-2022-003");
        assertThat(items("/api/agreements?party=POLITI&validAt=2023-07-01")).containsExactly("AFT-2022-003");
    }

    @Test
    void what_it_owes_is_an_orphan_from_then_on() {
        assertThat(items("/api/commitments?orphaned=true&validAt=2023-06-30")).isEmpty();
        assertThat(items("/api/commitments?orphaned=true&validAt=2023-07-01")).containsExactly("FOR-2023-0117");
        assertThat(agreement("2023-07-01").at("/orphanedCommitments").asInt()).isOne();
        var work = "/api/worklist?kind=ORPHANED&validAt=2023-07-01" + known();
        assertThat(service.getFor("SSP", "COORDINATOR", work)
                        .body()
                        .at("/items/0/object/number")
                        .asString())
                .isEqualTo("FOR-2023-0117");
    }

    @Test
    void terms_agreed_on_bind_without_a_day_between_and_so_does_what_was_promised_under_the_old() {
        var renewed = agreement("2024-01-01");

        assertThat(agreement("2023-12-31").at("/termsVersion").asInt()).isOne();
        assertThat(renewed.at("/state").asString()).isEqualTo("IN_FORCE");
        assertThat(renewed.at("/termsVersion").asInt()).isEqualTo(2);
        assertThat(renewed.at("/commitments/0/state").asString()).isEqualTo("BINDING");
        assertThat(agreement("2026-01-01").at("/state").asString()).isEqualTo("EXPIRED");
    }

    @Test
    void a_day_to_come_is_none_that_mattered() {
        var day = "validAt=" + FAR_AHEAD;
        var page =
                Visitor.of(service).as("COORDINATOR", "SOF").get("/agreements").page();

        assertThat(items("/api/agreements?state=IN_FORCE&" + day)).containsExactly("AFT-2022-003");
        assertThat(page.select(".sb-days a[href*=validAt=2022-02-01]")).isNotEmpty();
        assertThat(page.select(".sb-days a[href*=" + day + "]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-05-02", "2023-06-30", "2023-07-01", "2023-12-31", "2024-01-01", "2026-01-01"})
    void that_it_is_recorded_on_its_day_changes_nothing(String day) {
        assertThat(agreement(day, "")).isEqualTo(agreement(day));
    }

    /** As it was known before either day had come. */
    private static JsonNode agreement(String validAt) {
        return agreement(validAt, known());
    }

    private static JsonNode agreement(String validAt, String known) {
        var view = (ObjectNode) service.get("/api/agreements/" + BISPEBJERG + "?validAt=" + validAt + known)
                .body();
        view.remove("version");
        return view;
    }

    private static List<String> items(String path) {
        return service.get(path + known())
                .body()
                .at("/items")
                .valueStream()
                .map((JsonNode it) -> it.at("/number").asString())
                .toList();
    }

    private static String known() {
        return "&knownAt=@" + settled;
    }

    private static Recorded add(Fact fact) {
        return add(fact, bySecretariat(), fact.occurredOn());
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        recorded++;
        var noon = recordedOn.atTime(LocalTime.NOON).atZone(Copenhagen.ZONE).toInstant();
        return service.log().append(fact, circumstances, noon);
    }
}
