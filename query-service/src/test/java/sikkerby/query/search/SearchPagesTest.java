package sikkerby.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What is found by words, on a page. */
@ExtendWith(Story.Teller.class)
class SearchPagesTest {

    private final Visitor police;

    SearchPagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @Test
    void what_is_found_stands_by_kind_with_its_state_and_a_way_to_it() {
        var page = search("nørrebro");

        assertThat(page.select("h2").eachText())
                .contains("Aftaler", "Sager", "Steder")
                .doesNotHaveDuplicates();
        var agreements = page.select("section[aria-labelledby=kind-agreement]");
        assertThat(agreements.select("a").eachAttr("href")).contains("/agreements/AFT-2022-003");
        assertThat(agreements.select(".sb-state").eachText()).contains("Udløbet");
        assertThat(page.select("section[aria-labelledby=kind-casefile] a").eachAttr("href"))
                .contains("/cases/SAG-2023-011");
        assertThat(page.title()).startsWith("Søgning: nørrebro");
    }

    @Test
    void the_kind_of_the_best_hit_comes_first() {
        assertThat(search("SAG-2023-011").select("h2").eachText().getFirst()).isEqualTo("Sager");
        assertThat(search("politi").select("h2").eachText().getFirst()).isEqualTo("Partnere");
    }

    @Test
    void where_nothing_is_found_the_page_says_what_to_do() {
        assertThat(search("hvalfisk").select("main").text()).contains("Intet taler om »hvalfisk«", "Prøv færre ord");
    }

    @Test
    void before_a_word_is_written_it_says_what_is_searched() {
        var page = police.get("/search?q=").page();

        assertThat(page.select("main").text()).contains("Skriv, hvad du leder efter");
        assertThat(page.select("main table")).isEmpty();
    }

    @Test
    void it_finds_what_there_was_that_day_as_was_known_then() {
        assertThat(police.get("/search?q=banderekruttering&validAt=2023-04-10")
                        .page()
                        .select("main table"))
                .isEmpty();
    }

    @Test
    void the_search_box_is_on_every_page_and_shows_what_was_searched() {
        assertThat(police.get("/agreements")
                        .page()
                        .select("header form[role=search]")
                        .attr("action"))
                .isEqualTo("/search");
        assertThat(search("politi").select("#search").val()).isEqualTo("politi");
    }

    private Document search(String words) {
        return police.get("/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .page();
    }
}
