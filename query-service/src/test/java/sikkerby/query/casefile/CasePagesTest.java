package sikkerby.query.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** Cases as people see them. */
@ExtendWith(Story.Teller.class)
class CasePagesTest {

    private final Visitor police;

    CasePagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @Test
    void the_list_says_which_nobody_has_filed() {
        var rows = police.get("/cases?unfiled=true").page().select("main tbody tr");

        assertThat(rows.eachText())
                .singleElement()
                .asString()
                .startsWith("SAG-2023-012")
                .contains("Ikke journaliseret");
    }

    @Test
    void its_page_leads_to_what_it_is_about() {
        var page = police.get("/cases/SAG-2023-011").page();

        assertThat(page.select("[aria-labelledby=links] a").eachText())
                .anySatisfy(it -> assertThat(it).startsWith("FOR-2023-0117"))
                .anySatisfy(it -> assertThat(it).startsWith("AFT-"));
        assertThat(page.select("[aria-labelledby=notes] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-labelledby=documents] tbody tr")).hasSize(1);
        assertThat(page.select("[aria-labelledby=history] li")).hasSizeGreaterThan(5);
        assertThat(page.text()).doesNotContain("??");
    }

    @Test
    void its_page_is_whole_in_english_too() {
        var page = police.asking("en").get("/cases/SAG-2023-011").page();

        assertThat(page.select("h2").eachText()).contains("Notes", "Documents", "History", "Facts");
        assertThat(page.text()).doesNotContain("??");
    }
}
