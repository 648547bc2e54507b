package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** A coordinator begins a commitment, with what is known filled in already. */
@ExtendWith(FollowUp.Teller.class)
class PledgePagesTest {

    private static final String UNDER = "/commitments/new?agreement=AFT-2022-003";

    private final Visitor stranger;
    private final Visitor police;

    PledgePagesTest(FollowUp story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
    }

    @Test
    void the_debtor_is_ones_own_partner_among_those_whom_the_agreement_binds() {
        var page = police.get(UNDER).page();

        assertThat(page.select("#pledge-debtor option").eachAttr("value")).containsExactly("", "POLITI", "SOF", "SSP");
        assertThat(page.select("#pledge-debtor option[selected]").eachAttr("value"))
                .containsExactly("POLITI");
    }

    @Test
    void the_only_place_of_the_agreement_is_chosen_already() {
        assertThat(police.get(UNDER)
                        .page()
                        .select("input[name=places][checked]")
                        .eachAttr("value"))
                .containsExactly("YNB");
    }

    @Test
    void it_is_begun_from_the_agreement_and_from_the_board() {
        assertThat(police.get("/agreements/AFT-2022-003")
                        .page()
                        .select("a[href^=/commitments/new]")
                        .eachAttr("href"))
                .containsExactly(UNDER);
        assertThat(police.get("/commitments").page().select("a[href=/commitments/new]"))
                .hasSize(1);
    }

    @Test
    void without_an_agreement_one_chooses_among_ones_own_or_promises_the_steering_group() {
        var page = police.get("/commitments/new").page();

        assertThat(page.select("section[aria-labelledby=choose] a").eachAttr("href"))
                .contains("/commitments/new?agreement=AFT-2022-003", "/commitments/new?own=true");
        assertThat(page.select("main form[method=post]")).isEmpty();
        assertThat(police.get("/commitments/new?own=true")
                        .page()
                        .select("#pledge-debtor option[selected]")
                        .val())
                .isEqualTo("POLITI");
    }

    @Test
    void the_secretariat_finds_any_agreement_by_its_words() {
        var secretariat = stranger.as("SECRETARIAT", "OKF");
        var choose = "section[aria-labelledby=choose] li a";

        assertThat(secretariat.get("/commitments/new").page().select(choose).eachAttr("href"))
                .contains(UNDER);
        var found = secretariat.get("/commitments/new?q=AFT-2022-003").page();
        assertThat(found.select(choose).eachAttr("href")).containsExactly(UNDER);
        assertThat(found.select("#q").val()).isEqualTo("AFT-2022-003");
        assertThat(secretariat
                        .get("/commitments/new?q=findesikke")
                        .page()
                        .select("section[aria-labelledby=choose]")
                        .text())
                .contains("Ingen aftale");
    }

    @Test
    void what_was_said_on_paper_the_secretariat_records_from_the_document() {
        var page = stranger.as("SECRETARIAT", "OKF").get(UNDER).page();

        assertThat(page.select("#pledge-documentRef[required]")).hasSize(1);
        assertThat(page.select("#pledge-debtor option[selected]")).isEmpty();
        assertThat(police.get(UNDER).page().select("#pledge-documentRef")).isEmpty();
    }

    @Test
    void what_is_promised_is_sent_and_what_is_refused_stays_written() {
        var form = Filled.of(police.get(UNDER).page(), "pledge");

        var refused = form.with("text", "Vi ringer til " + CommandDesk.CITIZEN)
                .with("dueOn", "30.6.2025")
                .with("initiatives", "IND-2023-001")
                .send(police);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#pledge-text").text()).isEqualTo("Vi ringer til " + CommandDesk.CITIZEN);
        assertThat(refused.page().select("#pledge-text-error").text()).contains(CommandDesk.REFUSED);
        assertThat(refused.page().select(".sb-refused a").attr("href")).isEqualTo("#pledge-text");
        assertThat(refused.page().select(".sb-refused a").text()).isEqualTo("Hvad loves der? – " + CommandDesk.REFUSED);
        assertThat(refused.page().select("#pledge-dueOn").val()).isEqualTo("30-06-2025");
        var sent = CommandDesk.received(form.key());
        assertThat(sent.path()).isEqualTo("/api/commitments");
        assertThat(sent.body().at("/debtor").asString()).isEqualTo("POLITI");
        assertThat(sent.body().at("/places/0").asString()).isEqualTo("YNB");
        assertThat(sent.body().at("/initiatives/0").asString()).hasSize(36);
    }

    @Test
    void all_that_is_wrong_is_said_at_once_by_the_names_of_the_fields_and_in_their_order() {
        var form = Filled.of(police.get(UNDER).page(), "pledge")
                .with("debtor", "")
                .with("dueOn", "30. februar 2025")
                .with("initiatives", "IND-1999-001");

        var danish = form.send(police).page().select(".sb-refused");
        assertThat(danish.select("h3").text()).isEqualTo("Noget i formularen skal rettes");
        assertThat(danish.select("a").eachText())
                .containsExactly(
                        "Hvem forpligter sig? – mangler",
                        "Hvad loves der? – mangler",
                        "Frist – Det er ikke en dato. Skriv dag, måned og år, for eksempel 14-03-2023.",
                        "Tjener indsats – Kendes ikke. Skriv et nummer, for eksempel AFT-2022-003.");
        assertThat(danish.select("a").eachAttr("href"))
                .containsExactly("#pledge-debtor", "#pledge-text", "#pledge-dueOn", "#pledge-initiatives");
        assertThat(form.send(police.asking("en")).page().select(".sb-refused a").eachText())
                .contains("Due – That is not a date. Write day, month and year, such as 14/03/2023.");
    }

    @Test
    void what_is_refused_keeps_its_address_so_that_it_can_be_loaded_again_or_sent_on() {
        var form = Filled.of(police.get(UNDER).page(), "pledge");
        var refused = form.with("text", CommandDesk.CITIZEN).send(police);

        var address = refused.header("HX-Replace-Url");
        assertThat(address)
                .isEqualTo("/commitments/new?agreement=" + form.fields().get("agreement"));
        assertThat(police.get(address).page().select("#pledge-text")).hasSize(1);
        assertThat(refused.page().select("a[hreflang=en]").attr("href")).startsWith(address);
    }

    @Test
    void an_agreement_that_cannot_be_read_is_refused() {
        var sent = Map.of("key", UUID.randomUUID().toString(), "agreement", "z!", "text", "Vi går forbi skolerne.");

        assertThat(police.send("/commitments/new", sent).status()).isEqualTo(400);
    }

    @Test
    void what_another_is_to_owe_is_proposed_to_it() {
        var form = Filled.of(police.get(UNDER).page(), "pledge");

        var done = form.with("debtor", "SSP").with("text", "SSP er til stede.").send(police);

        assertThat(done.status()).isEqualTo(303);
        assertThat(CommandDesk.received(form.key()).path()).isEqualTo("/api/commitments/proposals");
    }

    @Test
    void whoever_is_not_a_party_is_told_so() {
        assertThat(stranger.as("COORDINATOR", "SUF")
                        .get(UNDER)
                        .page()
                        .select("main .sb-lead")
                        .text())
                .contains("AFT-2022-003", "I er ikke part i aftalen", "Vælg en anden aftale");
    }

    @Test
    void from_the_past_a_link_leads_to_the_same_page_today() {
        var page = police.get(UNDER + "&validAt=2023-03-14").page();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main a[href=" + UNDER + "]").text()).isEqualTo("Vis siden, som den er i dag");
    }

    @Test
    void nobody_but_coordinators_can() {
        var page = stranger.as("AUDITOR", null).get(UNDER).page();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Kun en parts koordinator");
    }
}
