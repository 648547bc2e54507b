package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** Days as people write them into the fields of pages. */
@ExtendWith(FollowUp.Teller.class)
class WrittenDaysTest {

    private static final String PLEDGE = "/commitments/new?agreement=AFT-2022-003";

    private final Visitor police;

    WrittenDaysTest(FollowUp story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @Test
    void fields_show_them_as_each_language_does() {
        var then = "/agreements?validAt=2023-03-14&knownAt=2023-03-20";

        var danish = police.get(then).page();
        var english = police.asking("en").get(then).page();

        assertThat(danish.select("#validAt").val()).isEqualTo("14-03-2023");
        assertThat(danish.select("#knownAt").attr("placeholder")).isEqualTo("dd-mm-åååå");
        assertThat(english.select("#knownAt").val()).isEqualTo("20/03/2023");
        assertThat(danish.select("#" + danish.select("#validAt").attr("aria-describedby"))
                        .text())
                .contains("14. marts 2023");
    }

    @Test
    void however_they_were_written_the_address_says_them_in_one_way() {
        var seen = police.get("/agreements?validAt=14.%20marts%202023&knownAt=20032023&q=indsats%20%26%20mere");

        assertThat(seen.status()).isEqualTo(302);
        assertThat(seen.header("Location"))
                .startsWith("/agreements?")
                .contains("validAt=2023-03-14", "knownAt=2023-03-20", "q=indsats%20%26%20mere");
    }

    @Test
    void an_instant_or_a_position_stays_what_it_is() {
        assertThat(police.get("/agreements?knownAt=@10").status()).isEqualTo(200);
        assertThat(police.get("/agreements?knownAt=2023-03-14T09:00:00Z").status())
                .isEqualTo(200);
    }

    @Test
    void the_time_bar_keeps_and_says_it() {
        for (var known : new String[] {"@10", "2023-03-14T09:00:00Z"}) {
            var page = police.get("/agreements?validAt=2023-03-14&knownAt=" + known)
                    .page();

            assertThat(page.select("#knownAt").val()).isEqualTo(known);
            var shown = police.get("/agreements?validAt=14-03-2023&knownAt=" + known);
            assertThat(shown.header("Location")).contains("validAt=2023-03-14", "knownAt=");
            assertThat(police.get(shown.header("Location"))
                            .page()
                            .select("#knownAt")
                            .val())
                    .isEqualTo(known);
        }
        assertThat(police.get("/agreements?validAt=2023-03-14&knownAt=@10")
                        .page()
                        .select(".sb-past")
                        .text())
                .contains("post 10 i loggen");
    }

    @Test
    void what_is_no_day_can_be_mended_where_it_is_said() {
        var seen = police.get("/commitments?dueFrom=31-02-2023&debtor=POLITI&validAt=2023-03-14");
        var page = seen.page();

        assertThat(seen.status()).isEqualTo(400);
        assertThat(page.select("label[for=wrong]").text()).isEqualTo("Frist fra");
        assertThat(page.select("#wrong").val()).isEqualTo("31-02-2023");
        assertThat(page.select("#wrong-error").text()).contains("»31-02-2023« er ikke en dato", "14-03-2023");
        assertThat(page.select("main form").attr("action")).isEqualTo("/commitments");
        assertThat(page.select("main form input[type=hidden]").eachAttr("name")).containsExactly("debtor", "validAt");
    }

    @Test
    void so_can_a_day_that_cannot_be_known_yet() {
        var page = police.get("/agreements?knownAt=01-01-2099");
        assertThat(page.status()).isEqualTo(302);

        var refused = police.get(page.header("Location"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.page().select("#wrong").attr("name")).isEqualTo("knownAt");
    }

    @Test
    void in_a_form_they_are_sent_as_commands_have_them() {
        var form = Filled.of(police.get(PLEDGE).page(), "pledge")
                .with("text", "Vi går forbi skolerne.")
                .with("dueOn", "30. juni 2025");

        assertThat(form.send(police).status()).isEqualTo(303);
        assertThat(CommandDesk.received(form.key()).body().at("/dueOn").asString())
                .isEqualTo("2025-06-30");
    }

    @Test
    void in_a_form_that_holds_none_it_is_said_beside_the_field_and_nothing_is_sent() {
        var refused = Filled.of(police.get(PLEDGE).page(), "pledge")
                .with("text", "Vi går forbi skolerne.")
                .with("dueOn", "30. februar 2025")
                .send(police);
        var page = refused.page();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(page.select("#pledge-dueOn").val()).isEqualTo("30. februar 2025");
        assertThat(page.select("#pledge-dueOn-error").text()).contains("Skriv dag, måned og år");
        assertThat(page.select(".sb-refused a").attr("href")).isEqualTo("#pledge-dueOn");
        assertThat(page.select("#pledge-text").text()).isEqualTo("Vi går forbi skolerne.");
    }
}
