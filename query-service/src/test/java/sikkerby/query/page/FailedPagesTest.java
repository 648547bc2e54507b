package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What pages say and keep where something went wrong. */
@ExtendWith(Story.Teller.class)
class FailedPagesTest {

    private static final String THEN = "validAt=2023-03-14&knownAt=2023-03-20";

    private final Visitor police;

    FailedPagesTest(Story story) {
        police = story.visitor().as("COORDINATOR", "POLITI");
    }

    @ParameterizedTest
    @CsvSource({"/agreements/AFT-2025-001, 404", "/nowhere, 404", "/agreements?colour=blue, 400", "/late?days=-1, 400"})
    void they_stay_under_both_dates_and_now_is_one_click_away(String path, int status) {
        var seen = police.get(path + (path.contains("?") ? "&" : "?") + THEN);
        var page = seen.page();

        assertThat(seen.status()).isEqualTo(status);
        assertThat(page.select("#page").hasClass("sb-page--past")).isTrue();
        assertThat(page.title()).startsWith("Historisk: ");
        assertThat(page.select(".sb-past").text()).contains("14. marts 2023", "20. marts 2023");
        assertThat(page.select(".sb-past a").attr("href")).doesNotContain("validAt", "colour", "days");
        assertThat(page.select("#validAt").val()).isEqualTo("14-03-2023");
        assertThat(page.select("#knownAt").val()).isEqualTo("20-03-2023");
        assertThat(page.select(".sb-menu a, main a, .sb-who a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it).contains("validAt=2023-03-14", "knownAt=2023-03-20"));
    }

    @Test
    void where_one_date_cannot_be_read_it_says_so_and_keeps_the_other() {
        for (var wrong : new String[] {"knownAt=tomorrow", "knownAt=2099-01-01"}) {
            var page = failed("/agreements?validAt=2023-03-14&" + wrong);

            assertThat(page.select("#wrong").attr("name")).isEqualTo("knownAt");
            assertThat(page.select("main form input[name=validAt]").val()).isEqualTo("2023-03-14");
            assertThat(page.select(".sb-past").text()).contains("14. marts 2023");
            assertThat(page.select(".sb-menu a").eachAttr("href"))
                    .allSatisfy(
                            it -> assertThat(it).contains("validAt=2023-03-14").doesNotContain("knownAt"));
        }
    }

    @Test
    void a_point_behind_what_was_known_is_refused_where_a_day_of_it_is_asked_for() {
        var later = "/corrections?from=2023-03-25&" + THEN;

        assertThat(failed(later).select("main").text()).contains("ligger efter datoen »som kendt den«");
        assertThat(police.asking("en").get(later).page().select("main").text())
                .contains("comes after the date “as known on”");
        assertThat(failed("/commitments?dueFrom=2023-03-25&dueTo=2023-03-01")
                        .select("main")
                        .text())
                .contains("Den første dag", "ligger efter den sidste");
    }

    @Test
    void in_the_present_they_say_nothing_of_the_past() {
        var page = police.get("/agreements/AFT-1999-001").page();

        assertThat(page.select(".sb-past")).isEmpty();
        assertThat(page.select("#page").hasClass("sb-page--past")).isFalse();
        assertThat(page.select(".sb-dates")).hasSize(1);
    }

    @Test
    void a_parameter_that_the_page_does_not_know_is_named_and_left_out_by_a_link() {
        var page = failed("/agreements?utm_source=mail&party=POLITI&" + THEN);

        assertThat(page.select("main p").eachText())
                .startsWith("Adressen siger »utm_source«, og det kender siden ikke.", "Vis siden uden det");
        var without = page.select("main a").eachAttr("href").getFirst();
        assertThat(without).contains("party=POLITI", "validAt=2023-03-14").doesNotContain("utm");
        assertThat(police.get(without).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/agreements?colour=blue", "/agreements?state=BROKEN", "/agreements?cursor=x", "/late?days=-1"})
    void they_speak_to_people_in_both_languages(String path) {
        for (var visitor : new Visitor[] {police, police.asking("en")})
            assertThat(visitor.get(path).page().select("main").text())
                    .doesNotContain("GET", "form.", "next", "Kendte", "Known", "whole number", "helt tal");
    }

    private Document failed(String path) {
        var seen = police.get(path);
        assertThat(seen.status()).isEqualTo(400);
        return seen.page();
    }
}
