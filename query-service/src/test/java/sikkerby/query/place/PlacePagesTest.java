package sikkerby.query.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** The districts as people look for theirs. */
@ExtendWith(Story.Teller.class)
class PlacePagesTest {

    private final Visitor police;

    PlacePagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @Test
    void the_districts_of_the_survey_come_first_by_name() {
        var page = list("");

        assertThat(page.select("h2").eachText())
                .containsExactly(
                        "Bydele i Tryghedsundersøgelsen", "Partnerskabsområder", "Administrative bydele", "Hele byen");
        assertThat(page.select("[aria-labelledby=SURVEY_DISTRICT] tbody th").eachText())
                .startsWith("Amager Vest", "Amager Øst", "Bispebjerg");
    }

    @Test
    void each_leads_to_its_page_and_says_what_it_lies_in() {
        var row = list("").select("[aria-labelledby=PARTNERSHIP_AREA] tbody tr").getFirst();

        assertThat(row.text()).isEqualTo("Amager Partnerskab AMP Amager Vest og Amager Øst");
        assertThat(row.select("a").attr("href")).isEqualTo("/places/AMP");
    }

    @Test
    void before_anything_was_known_there_are_none() {
        assertThat(list("?knownAt=2021-12-31").select("main").text())
                .contains("Der er ingen steder på de valgte datoer.");
    }

    private Document list(String query) {
        return police.get("/places" + query).page();
    }
}
