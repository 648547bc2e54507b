package sikkerby.query.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.annotation.AnnotationExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.correction.CorrectionEvent.CorrectionProposed;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** Question 16: the police logged the wrong date on a fulfilment; how do they correct it, and who will see it? */
class EntryPagesTest {

    private static final Instant RECORDED = Instant.parse("2023-02-20T11:00:00Z");

    private static RunningService service;
    private static Visitor visitor;
    private static Recorded pledge;
    private static Recorded fresh;
    private static Recorded claim;
    private static Recorded proposal;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        visitor = Visitor.of(service);
        PartnerExamples.registered().forEach(it -> service.log().append(it, bySecretariat(), RECORDED));
        pledge = service.log().append(CommitmentExamples.pledged(), bySecretariatFor(POLITI), RECORDED);
        service.log().append(CommitmentLifeExamples.contested(pledge.event()), by(POLITI), RECORDED);
        claim = service.log().append(CommitmentExamples.claimed(), by(POLITI), RECORDED);
        service.log().correct(PATROLS.value(), AnnotationExamples.notedOn(claim.event()), by(POLITI), RECORDED);
        var it = CorrectionExamples.claimedADayLaterProposed();
        var proposed = new CorrectionProposed(
                claim.event(), it.type(), it.reasonCode(), it.text(), it.was(), it.corrected(), it.occurredOn());
        proposal = service.log().correct(PATROLS.value(), proposed, bySecretariat(), RECORDED);
        var today = Clock.systemUTC().instant();
        fresh = service.log().append(CommitmentExamples.progressReported(), bySecretariatFor(POLITI), today);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        service.get("/api/corrections?after=" + fresh.event()).status() == 200);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void whoever_may_is_led_there_from_the_history() {
        var own = police().get("/commitments/" + NUMBER).page().select("[aria-labelledby=history]");
        var others =
                visitor.as("COORDINATOR", "SSP").get("/commitments/" + NUMBER).page();

        assertThat(own.select("a[href=/entries/" + claim.event() + "]").eachText())
                .contains("Ret eller bemærk: post " + claim.position() + " i loggen");
        assertThat(others.select("[aria-labelledby=history]").text()).doesNotContain("Ret eller bemærk");
        assertThat(others.select("[aria-labelledby=history] a").eachAttr("href"))
                .contains("/entries/" + claim.event());
    }

    @Test
    void the_form_holds_what_holds_now_and_says_who_will_see_the_correction() {
        var page = entry(police(), claim);
        var form = page.select("form[action$=/correct]");

        assertThat(form.select("input.sb-day").eachAttr("name")).containsExactly("corrected.occurredOn");
        assertThat(form.select("input.sb-day").attr("value")).isEqualTo("20-02-2023");
        assertThat(form.select("select[name=reasonCode] option").eachAttr("value"))
                .contains("WRONG_DATE");
        assertThat(page.select("[aria-labelledby=seen]").text())
                .contains("Rettelsen gælder straks", "i historikken for " + NUMBER, "brugernavnet politi");
        assertThat(form.select("button").text()).isEqualTo("Ret posten");
    }

    @Test
    void anothers_entry_is_corrected_by_two_persons() {
        var page = entry(visitor.as("SECRETARIAT", "OKF"), claim);

        assertThat(page.select("[aria-labelledby=seen]").text())
                .contains("en koordinator fra Københavns Politi eller en anden person");
        assertThat(page.select("form[action$=/propose] button").text()).isEqualTo("Foreslå en rettelse");
    }

    @Test
    void what_was_filled_in_reaches_the_command_service_and_leads_back_to_the_entry() {
        var filled = Filled.of(entry(police(), claim), "correct")
                .with("reasonCode", "WRONG_DATE")
                .with("text", "Vagtplanen viser det.")
                .with("corrected.occurredOn", "21.2.2023");
        var correction = sent(claim, filled);
        var objection =
                sent(fresh, Filled.of(entry(police(), fresh), "object").with("reason", "Det har vi ikke sagt."));

        assertThat(correction.path()).isEqualTo("/api/corrections");
        assertThat(correction.body().at("/eventId").asString())
                .isEqualTo(claim.event().toString());
        assertThat(correction.body().at("/corrected").toString()).isEqualTo("{\"occurredOn\":\"2023-02-21\"}");
        assertThat(correction.body().propertyNames())
                .containsExactlyInAnyOrder("eventId", "reasonCode", "text", "corrected");
        assertThat(objection.path()).isEqualTo("/api/commitments/" + PATROLS + "/contest");
        assertThat(objection.body().at("/reason").asString()).isEqualTo("Det har vi ikke sagt.");
    }

    @Test
    void of_an_entry_made_in_error_nothing_has_to_be_changed_but_of_others_something() {
        var form = Filled.of(entry(police(), claim), "correct").with("text", "Den var en prøve.");
        var again = form.with("reasonCode", "WRONG_DATE").send(police());
        var annulled = sent(claim, form.with("reasonCode", "ENTERED_IN_ERROR"));

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("#correct-reasonCode-error").text()).contains("Ret mindst ét felt");
        assertThat(again.page().select("#correct-text").text()).isEqualTo("Den var en prøve.");
        assertThat(annulled.body().at("/corrected").isMissingNode()).isTrue();
    }

    @Test
    void what_is_refused_stays_in_the_form() {
        var note = Map.of("text", CommandDesk.CITIZEN, "key", UUID.randomUUID().toString());
        var again = police().send("/entries/" + claim.event() + "/note", note);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("#note-text").text()).isEqualTo(CommandDesk.CITIZEN);
        assertThat(again.page().select("#note-text-error").text()).contains(CommandDesk.REFUSED);
    }

    private static CommandDesk.Received sent(Recorded entry, Filled form) {
        assertThat(form.send(police()).header("Location")).startsWith("/entries/" + entry.event() + "?after=");
        return CommandDesk.received(form.key());
    }

    @Test
    void notes_objections_and_proposed_corrections_stand_with_the_entry() {
        var told = entry(police(), claim).select("[aria-labelledby=said]");
        var history = police().get("/commitments/" + NUMBER).page();

        assertThat(told.text()).contains("Bemærkning: Vagtplanen ligger på sagen", "Venter på en anden person");
        assertThat(told.select("ins").text()).isEqualTo("Nu: 21. februar 2023");
        assertThat(entry(police(), pledge).select(".sb-lead").text()).contains("har gjort indsigelse");
        assertThat(history.select("[aria-labelledby=history] .sb-notes").text()).contains("Vagtplanen");
        assertThat(history.select("[aria-labelledby=history] .sb-state--bad").text())
                .contains("har gjort indsigelse");
        assertThat(history.select(".sb-lead").text())
                .contains("Københavns Politi gjorde den 10. februar 2023 indsigelse");
    }

    @Test
    void one_may_object_to_what_the_secretariat_recorded_as_ones_word_for_ten_days() {
        assertThat(entry(police(), fresh).select("form[action$=/object]")).hasSize(1);
        assertThat(entry(police(), pledge).select("form[action$=/object]")).isEmpty();
        assertThat(entry(visitor.as("COORDINATOR", "SSP"), fresh).select("main form"))
                .isEmpty();
    }

    @Test
    void a_proposal_is_approved_in_the_register_by_whose_entry_it_is_but_not_by_who_proposed_it() {
        var approve = "form[action=/corrections/" + proposal.event() + "/approve]";

        assertThat(police().get("/corrections")
                        .page()
                        .select(approve + " button")
                        .text())
                .isEqualTo("Godkend rettelsen af post " + claim.position());
        assertThat(visitor.as("COORDINATOR", "SSP").get("/corrections").page().select(approve))
                .isEmpty();
        var paper = approve + " input[name=documentRef]";
        assertThat(visitor.as("SECRETARIAT", null).get("/corrections").page().select(paper))
                .hasSize(1);
        assertThat(police().get("/corrections").page().select(paper)).isEmpty();
    }

    @Test
    void the_second_person_answers_in_the_register() {
        var register = police().get("/corrections").page();
        var approval = Filled.of(register, "approve");
        var refusal = Filled.of(register, "refuse").with("reason", "Vagtplanen siger noget andet.");

        assertThat(approval.send(police()).header("Location")).startsWith("/corrections?after=");
        assertThat(refusal.send(police()).status()).isEqualTo(303);
        assertThat(CommandDesk.received(approval.key()).path())
                .isEqualTo("/api/corrections/" + proposal.event() + "/approve");
        assertThat(CommandDesk.received(refusal.key()).body().at("/reason").asString())
                .isEqualTo("Vagtplanen siger noget andet.");
    }

    @Test
    void an_answer_that_is_refused_stays_where_it_was_or_above_the_register_where_it_is_offered_no_more() {
        var words =
                Map.of("reason", CommandDesk.CITIZEN, "key", UUID.randomUUID().toString());
        var path = "/corrections/" + proposal.event() + "/refuse";
        var again = police().send(path, words).page();
        var lost = visitor.as("COORDINATOR", "SSP").send(path, words).page();

        assertThat(again.select("#refuse-" + proposal.event() + "-reason").text())
                .isEqualTo(CommandDesk.CITIZEN);
        assertThat(lost.select("main > .sb-box").text())
                .contains("Det kan ikke længere gøres her", CommandDesk.CITIZEN);
    }

    @Test
    void what_is_not_known_then_is_not_found() {
        var path = "/entries/" + claim.event() + "?knownAt=@" + (claim.position() - 1);

        assertThat(police().get(path).status()).isEqualTo(404);
        assertThat(police().get("/entries/" + UUID.randomUUID()).status()).isEqualTo(404);
        assertThat(police().get("/entries/" + claim.event() + "?knownAt=@" + claim.position())
                        .page()
                        .select("main form"))
                .isEmpty();
    }

    private static Visitor police() {
        return visitor.as("COORDINATOR", "POLITI");
    }

    private static Document entry(Visitor who, Recorded entry) {
        return who.get("/entries/" + entry.event()).page();
    }
}
