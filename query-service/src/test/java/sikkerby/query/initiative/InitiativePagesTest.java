package sikkerby.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** Initiatives as people see them. */
@ExtendWith(Story.Teller.class)
class InitiativePagesTest {

    private final Visitor police;

    InitiativePagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @Test
    void the_list_says_whose_each_is_and_leads_to_it() {
        var row = police.get("/initiatives?owner=SOF").page().select("main tbody tr");

        assertThat(row.text()).startsWith("IND-2023-001").contains("Foreslået", "SOF");
        assertThat(row.select("a").attr("href")).isEqualTo("/initiatives/IND-2023-001");
    }

    @Test
    void its_page_says_which_principles_it_serves_and_what_happened() {
        var page = police.get("/initiatives/IND-2023-001").page();

        assertThat(page.select("[aria-labelledby=principles] tbody tr")).isNotEmpty();
        assertThat(page.select("[aria-labelledby=history] li")).isNotEmpty();
        assertThat(page.select("aside a").eachAttr("href")).contains("/commitments?initiative=IND-2023-001");
    }

    @Test
    void what_is_not_there_yet_is_not_found() {
        assertThat(police.get("/initiatives/IND-2023-001?validAt=2022-12-31").status())
                .isEqualTo(404);
    }
}
