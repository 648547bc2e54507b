package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** Whoever loads a refused form again, or follows a link to it, comes to the page that the form stands on. */
@ExtendWith(FollowUp.Teller.class)
class FormPagesTest {

    private static final String ID = FollowUp.id(206).toString();

    private final Visitor police;

    FormPagesTest(FollowUp story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @ParameterizedTest
    @CsvSource({
        "/commitments/%s/dispute, /commitments/%s",
        "/worklist/commitments/%s/confirm, /worklist",
        "/worklist/commitments/%s/revisions/2/accept, /worklist",
        "/agreements/%s/terms, /agreements/%s",
        "/agreements/%s/withdrawals, /agreements/%s/withdrawal",
        "/initiatives/%s/period, /initiatives/%s",
        "/cases/%s/notes, /cases/%s",
        "/entries/%s/note, /entries/%s",
        "/corrections/%s/approve, /corrections"
    })
    void where_a_form_is_sent_to_one_is_led_to_its_page(String sentTo, String page) {
        var seen = police.get(sentTo.replace("%s", ID));

        assertThat(seen.status()).isEqualTo(303);
        assertThat(seen.header("Location")).isEqualTo(page.replace("%s", ID));
    }

    @Test
    void what_was_asked_for_besides_goes_along() {
        assertThat(police.get("/commitments/" + ID + "/dispute?validAt=2023-06-01&knownAt=2023-06-01")
                        .header("Location"))
                .isEqualTo("/commitments/" + ID + "?validAt=2023-06-01&knownAt=2023-06-01");
    }

    @Test
    void the_refused_form_itself_says_the_address_of_its_page() {
        var form = Filled.of(police.get("/commitments/FOR-2023-0201").page(), "progress");
        var refused = form.with("text", CommandDesk.CITIZEN).send(police);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("HX-Replace-Url")).isEqualTo("/commitments/" + FollowUp.id(201));
    }
}
