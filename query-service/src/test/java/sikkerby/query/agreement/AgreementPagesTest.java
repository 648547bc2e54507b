package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.CommandDesk;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What people see of agreements. */
@ExtendWith(Story.Teller.class)
class AgreementPagesTest {

    private static final String ROOM = "/agreements/AFT-2022-003";

    private final Visitor police;

    AgreementPagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2022-09-01 | Aftalen binder ikke: der er ikke foreslået vilkår endnu.
            2023-03-01 | Aftalen binder ikke endnu. Version 1 venter på Socialforvaltningen, SSP København og Københavns Politi.
            2023-03-07 | Aftalen binder ikke endnu. Version 2 venter på Socialforvaltningen og Københavns Politi.
            2023-03-10 | Aftalen binder
            """)
    void the_room_says_first_whether_the_agreement_binds_and_why(String day, String said) {
        var page = room(day);

        assertThat(page.select(".sb-lead").text()).startsWith(said);
    }

    @ParameterizedTest
    @CsvSource({"SOF, 1", "POLITI, 1", "SSP, 0"})
    void the_list_is_narrowed_to_what_waits_for_a_party(String party, int rows) {
        var page = police.get("/agreements?validAt=2023-03-07&knownAt=2023-03-07&awaiting=" + party)
                .page();

        assertThat(page.select("main tbody tr").eachText())
                .hasSize(rows)
                .allMatch(it -> it.startsWith("AFT-2022-003 ")
                        && it.contains(page.select("#awaiting option[selected]").text()));
    }

    @Test
    void it_shows_who_accepted_which_version_when() {
        var parties = room("2023-03-07").expectFirst("table");

        assertThat(parties.select("tbody tr").eachText())
                .anyMatch(it -> it.startsWith("SSP København version 2 6. marts 2023"))
                .anyMatch(it -> it.startsWith("Københavns Politi version 1 2. marts 2023"))
                .anyMatch(it -> it.startsWith("Socialforvaltningen Ingen version endnu"));
    }

    @Test
    void it_tells_words_that_went_from_words_that_came_without_colour_too() {
        var changed = room("2023-03-07").select(".sb-words:has(ins)");

        assertThat(changed.select("del").text()).isEqualTo("Udgår: to");
        assertThat(changed.select("ins").text()).isEqualTo("Nyt: tre");
    }

    @Test
    void what_was_written_is_not_lost_where_the_agreement_ended_meanwhile() {
        var fields = Map.of(
                "key",
                CommandDesk.overtaking(UUID.randomUUID()).toString(),
                "agreement",
                "AFT-2022-002",
                "debtor",
                "POLITI",
                "text",
                "Vi går forbi skolerne.",
                "dueOn",
                "2025-06-30");

        var refused = police.send("/commitments/new", fields);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.page().select("main .sb-refused").text()).contains(CommandDesk.FASTER);
        assertThat(refused.page().select("main .sb-box").text())
                .contains("I skrev:", "Hvad loves der? Vi går forbi skolerne.", "30-06-2025");
        assertThat(refused.page().select("main .sb-lead").text()).contains("Aftalen gjaldt til og med");
        assertThat(police.asking("en")
                        .send("/commitments/new", fields)
                        .page()
                        .select("main .sb-box")
                        .text())
                .contains("You wrote:", "Vi går forbi skolerne.");
    }

    @Test
    void nothing_is_promised_under_an_agreement_that_is_over() {
        var page = police.get("/commitments/new?agreement=AFT-2022-002").page();

        assertThat(police.get("/agreements/AFT-2022-002").page().select("a[href^=/commitments/new]"))
                .isEmpty();
        assertThat(page.select("main .sb-lead").text()).contains("Aftalen gjaldt til og med");
        assertThat(page.select("main .sb-lead a").eachAttr("href"))
                .containsExactly("/agreements/AFT-2022-002", "/commitments/new");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void what_was_not_known_then_is_not_shown() {
        assertThat(police.get(ROOM + "?knownAt=2022-01-01").status()).isEqualTo(404);
        assertThat(police.get("/agreements?knownAt=2021-01-01")
                        .page()
                        .select("main")
                        .text())
                .contains("Der er ingen aftaler på de valgte datoer.");
    }

    @ParameterizedTest
    @CsvSource({
        "party=POLITI, 2",
        "party=BUF, 0",
        "party=&state=&place=&q=, 2",
        "q=nørrebro, 1",
        "state=IN_FORCE, 2",
        "place=YNB, 1",
        "awaiting=POLITI, 0"
    })
    void the_list_is_narrowed_by_what_is_filled_in(String filter, int rows) {
        var page = police.get("/agreements?validAt=2023-06-01&" + filter).page();

        assertThat(page.select("main tbody tr")).hasSize(rows);
    }

    @Test
    void what_was_chosen_stays_chosen() {
        var page =
                police.get("/agreements?party=POLITI&state=IN_FORCE&q=trygge").page();

        assertThat(page.select("select#party option[selected]").val()).isEqualTo("POLITI");
        assertThat(page.select("select#state option[selected]").val()).isEqualTo("IN_FORCE");
        assertThat(page.select("#q").val()).isEqualTo("trygge");
    }

    @Test
    void who_forges_a_form_is_refused() {
        var forged = police.forge(ROOM + "/accept", Map.of("termsVersion", "2"));

        assertThat(forged.status()).isEqualTo(403);
    }

    private Document room(String day) {
        return police.get(ROOM + "?validAt=" + day + "&knownAt=" + day).page();
    }
}
