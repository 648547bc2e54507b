package sikkerby.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What each may do about a case on its page, and what is sent of it. */
@ExtendWith(Story.Teller.class)
class CaseFormsTest {

    private static final String CLOSED = "/cases/SAG-2023-011";
    private static final String OPEN = "/cases/SAG-2023-012";

    private final Visitor stranger;
    private final Visitor police;

    CaseFormsTest(Story story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
    }

    @Test
    void an_open_one_takes_notes_documents_links_and_its_end() {
        assertThat(forms(police, OPEN))
                .containsExactly("notes", "documents", "links", "esdh", "kle", "confidentiality", "close");
        assertThat(forms(stranger.as("SECRETARIAT", "OKF"), OPEN)).contains("notes", "close");
    }

    @Test
    void a_closed_one_takes_only_what_is_to_be_filed_and_reopening() {
        assertThat(forms(stranger.as("COORDINATOR", "SOF"), CLOSED)).containsExactly("documents", "esdh", "reopen");
    }

    @Test
    void others_are_offered_nothing() {
        assertThat(forms(police, CLOSED)).isEmpty();
        assertThat(forms(stranger.as("STEERING_GROUP", null), OPEN)).isEmpty();
        assertThat(forms(stranger.as("AUDITOR", null), OPEN)).isEmpty();
    }

    @Test
    void what_it_is_about_is_named_by_a_number_of_any_kind() {
        var form = Filled.of(police.get(OPEN).page(), "links").with("target", "for-2023-0117");

        assertThat(form.send(police).status()).isEqualTo(303);
        assertThat(CommandDesk.received(form.key()).body().at("/target").asString())
                .hasSize(36);
    }

    @Test
    void what_is_refused_stays_written() {
        var again = Filled.of(police.get(OPEN).page(), "notes")
                .with("text", CommandDesk.CITIZEN)
                .send(police);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("details[open] #notes-text").text()).isEqualTo(CommandDesk.CITIZEN);
        assertThat(again.page().select("#notes-text-error").text()).contains(CommandDesk.REFUSED);
    }

    @Test
    void a_new_one_is_ones_own_and_for_the_parties_to_read() {
        var form = Filled.of(police.get("/cases/new").page(), "open").with("title", "Aftenpatruljer");

        assertThat(form.send(police).header("Location")).startsWith("/cases/");
        var body = CommandDesk.received(form.key()).body();
        assertThat(body.at("/responsible").asString()).isEqualTo("POLITI");
        assertThat(body.at("/confidentiality").asString()).isEqualTo("PARTIES");
        assertThat(body.has("esdhCaseNo")).isFalse();
    }

    @Test
    void a_new_one_is_not_opened_by_others() {
        assertThat(stranger.as("STEERING_GROUP", null).get("/cases/new").page().select("main form"))
                .isEmpty();
    }

    private static List<String> forms(Visitor visitor, String path) {
        return visitor.get(path).page().select("main form[method=post]").eachAttr("action").stream()
                .map(it -> it.substring(it.lastIndexOf('/') + 1))
                .toList();
    }
}
