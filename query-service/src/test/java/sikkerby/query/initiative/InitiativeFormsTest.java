package sikkerby.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What each may do about an initiative on its page, and what is sent of it. */
@ExtendWith(Story.Teller.class)
class InitiativeFormsTest {

    private static final String NETWORK = "/initiatives/IND-2023-001";
    private static final String PATROLS = "/initiatives/IND-2023-002";

    private final Visitor stranger;
    private final Visitor police;
    private final Visitor sof;

    InitiativeFormsTest(Story story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
        sof = stranger.as("COORDINATOR", "SOF");
    }

    @Test
    void the_owner_reports_and_changes_what_the_steering_group_approves() {
        assertThat(forms("COORDINATOR", "SOF"))
                .contains("status", "period", "places", "principles", "principles-remove", "partners", "links")
                .doesNotContain("approve", "start", "complete", "cancel");
        assertThat(forms("STEERING_GROUP", null)).containsExactly("approve", "cancel");
        assertThat(forms("SECRETARIAT", "OKF")).contains("approve", "cancel", "status", "period");
    }

    @ParameterizedTest
    @CsvSource({"COORDINATOR, POLITI", "AUDITOR,", "DPO,"})
    void others_are_offered_nothing(String role, @Nullable String partner) {
        assertThat(forms(role, partner)).isEmpty();
    }

    @Test
    void its_primary_principle_is_not_offered_to_be_taken_away() {
        assertThat(police.get(PATROLS).page().select("form[action$=/principles-remove]"))
                .isEmpty();
        assertThat(sof.get(NETWORK)
                        .page()
                        .select("form[action$=/principles-remove] select option")
                        .eachAttr("value"))
                .hasSize(2)
                .contains("");
    }

    @Test
    void who_contributes_is_let_go_by_name() {
        var form = Filled.of(police.get(PATROLS).page(), "partners-remove");

        assertThat(form.send(police).status()).isEqualTo(303);
        var sent = CommandDesk.received(form.key());
        assertThat(sent.method()).isEqualTo("DELETE");
        assertThat(sent.path()).endsWith("/partners/KFF");
    }

    @Test
    void another_initiative_is_named_by_its_number() {
        var form = Filled.of(sof.get(NETWORK).page(), "links")
                .with("kind", "PART_OF")
                .with("target", "IND-2023-002");

        assertThat(form.send(sof).status()).isEqualTo(303);
        assertThat(CommandDesk.received(form.key()).body().at("/target").asString())
                .isEqualTo("01856f00-0000-7000-8000-000000000002");
    }

    @Test
    void all_places_can_be_taken_away() {
        var form = Filled.of(sof.get(NETWORK).page(), "places").with("places", "");

        assertThat(form.send(sof).status()).isEqualTo(303);
        assertThat(CommandDesk.received(form.key()).body().at("/places").isEmpty())
                .isTrue();
    }

    @Test
    void what_is_refused_stays_written() {
        var again = Filled.of(sof.get(NETWORK).page(), "status")
                .with("text", CommandDesk.CITIZEN)
                .with("onTrack", "true")
                .send(sof);

        assertThat(again.status()).isEqualTo(400);
        var form = again.page().expectFirst("details[open]:has(#status-text)");
        assertThat(form.select("#status-text").text()).isEqualTo(CommandDesk.CITIZEN);
        assertThat(form.select("#status-text-error").text()).contains(CommandDesk.REFUSED);
        assertThat(form.select("input[name=onTrack][checked]").val()).isEqualTo("true");
    }

    @Test
    void a_new_one_begins_with_its_owner_and_its_first_principle() {
        var page = police.get("/initiatives/new").page();
        var form = Filled.of(page, "propose")
                .with("title", "Tryghedsvandringer")
                .with("principles", "F1")
                .with("principleReason", "Beboerne ser det selv.");

        assertThat(page.select("#propose-owner option[selected]").val()).isEqualTo("POLITI");
        assertThat(form.send(police).header("Location")).startsWith("/initiatives/");
        var body = CommandDesk.received(form.key()).body();
        assertThat(body.at("/owner").asString()).isEqualTo("POLITI");
        assertThat(body.at("/principles/0/code").asString()).isEqualTo("F1");
        assertThat(body.at("/principles/0/reason").asString()).isEqualTo("Beboerne ser det selv.");
        assertThat(body.at("/principles/0/primary").asBoolean()).isTrue();
        assertThat(body.has("principleReason")).isFalse();
    }

    @Test
    void a_new_one_that_is_refused_stays_written() {
        var again = Filled.of(police.get("/initiatives/new").page(), "propose")
                .with("purpose", CommandDesk.CITIZEN)
                .with("places", "BIS")
                .send(police)
                .page();

        assertThat(again.select("#propose-purpose").text()).isEqualTo(CommandDesk.CITIZEN);
        assertThat(again.select("#propose-purpose-error").text()).contains(CommandDesk.REFUSED);
        assertThat(again.select("input[name=places][checked]").eachAttr("value"))
                .containsExactly("BIS");
    }

    @Test
    void a_new_one_is_not_begun_by_others() {
        var page = stranger.as("AUDITOR", null).get("/initiatives/new").page();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Kun koordinatorer og sekretariatet");
        assertThat(stranger.as("AUDITOR", null).get("/initiatives").page().select("a[href=/initiatives/new]"))
                .isEmpty();
    }

    private List<String> forms(String role, @Nullable String partner) {
        return stranger
                .as(role, partner)
                .get(NETWORK)
                .page()
                .select("main form[method=post]")
                .eachAttr("action")
                .stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }
}
