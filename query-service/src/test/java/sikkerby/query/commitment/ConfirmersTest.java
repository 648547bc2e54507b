package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.agreement.AgreementExamples.SSP;
import static sikkerby.events.agreement.BispebjergExamples.BISPEBJERG;
import static sikkerby.events.agreement.BispebjergExamples.OKF;
import static sikkerby.events.fact.CircumstancesExamples.by;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.agreement.Terms;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
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

/** What the police owe to SSP alone is claimed on 20 February; from the 24th on the terms leave the answer to SSP. */
class ConfirmersTest {

    private static final LocalDate PROPOSED = LocalDate.of(2023, 2, 21);
    private static final LocalDate FROM = LocalDate.of(2023, 2, 24);

    private static RunningService service;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        tell(PartnerExamples.registered());
        tell(PlaceExamples.registered());
        tell(BispebjergExamples.story());
        tell(List.of(owedToSsp(), CommitmentExamples.claimed()));
        var terms = BispebjergExamples.termsToConfirm().during(new Period(FROM, LocalDate.of(2024, 1, 1)));
        tell(List.of(
                new TermsProposed(BISPEBJERG, 2, terms, terms.hash(), PROPOSED),
                accepted(terms, OKF),
                accepted(terms, SSP),
                accepted(terms, POLITI),
                new AgreementEnteredIntoForce(BISPEBJERG, 2, terms.period(), false, FROM)));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> get("/api/agreements/AFT-2022-002?validAt=2023-03-01")
                                .at("/termsVersion")
                                .asInt()
                        == 2);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void any_other_party_is_awaited_until_the_terms_say_otherwise() {
        assertThat(awaited("2023-02-23")).containsExactly("OKF", "SSP");
        assertThat(awaited("2023-02-24")).containsExactly("SSP");
    }

    @Test
    void only_who_is_to_answer_finds_it_on_its_list() {
        assertThat(waiting("OKF", "2023-02-23")).isEqualTo(1);
        assertThat(waiting("OKF", "2023-02-24")).isZero();
        assertThat(waiting("SSP", "2023-02-24")).isEqualTo(1);
    }

    @Test
    void the_terms_say_so_where_they_do() {
        var agreement = get("/api/agreements/AFT-2022-002?validAt=2023-02-24");

        assertThat(agreement.at("/versions/0/confirmRule").isMissingNode()).isTrue();
        assertThat(agreement.at("/versions/1/confirmRule").asString()).isEqualTo("BENEFICIARY");
    }

    @Test
    void the_page_of_the_agreement_says_it_in_words() {
        var page = Visitor.of(service)
                .as("COORDINATOR", "OKF")
                .get("/agreements/AFT-2022-002?validAt=2023-02-24")
                .page();

        assertThat(page.select("dd").eachText()).contains("En part, som forpligtelsen er lovet til", "En anden part");
        assertThat(page.select("tr:contains(Opfyldelse bekræftes af)").text())
                .isEqualTo("Opfyldelse bekræftes af En anden part En part, som forpligtelsen er lovet til");
    }

    @Test
    void its_history_says_it_in_a_sentence() {
        assertThat(get("/api/agreements/AFT-2022-002/history").findValuesAsString("sentence"))
                .anySatisfy(it -> assertThat(it)
                        .contains("foreslog den 21. februar 2023 version 2")
                        .endsWith(
                                "Efter vilkårene kan kun de parter, en forpligtelse er lovet til, bekræfte eller bestride,"
                                        + " at den er opfyldt."));
    }

    private static List<String> awaited(String day) {
        return get("/api/commitments/" + CommitmentExamples.NUMBER + "?validAt=" + day)
                .at("/awaiting/0/of")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static int waiting(String partner, String day) {
        return service.getFor(partner, "COORDINATOR", "/api/worklist?kind=ANSWER_CLAIM&validAt=" + day)
                .body()
                .at("/total")
                .asInt();
    }

    private static JsonNode get(String path) {
        return service.get(path).body();
    }

    private static CommitmentPledged owedToSsp() {
        var it = CommitmentExamples.pledged();
        return new CommitmentPledged(
                it.commitment(),
                it.number(),
                it.agreement(),
                it.termsVersion(),
                it.debtor(),
                List.of(SSP),
                it.initiatives(),
                it.places(),
                it.text(),
                it.measure(),
                it.dueOn(),
                null,
                it.survives(),
                it.confidentiality(),
                it.occurredOn());
    }

    private static TermsAccepted accepted(Terms terms, PartnerCode party) {
        return new TermsAccepted(BISPEBJERG, 2, terms.hash(), party, null, PROPOSED);
    }

    private static void tell(Collection<? extends Fact> facts) {
        for (var fact : facts) {
            var noon = fact.occurredOn().atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
            service.log().append(fact, by(SSP), noon);
        }
    }
}
