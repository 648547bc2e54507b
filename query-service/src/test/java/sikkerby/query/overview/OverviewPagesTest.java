package sikkerby.query.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.FollowUp;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What the steering group sees first. */
@ExtendWith({FollowUp.Teller.class, Story.Teller.class})
class OverviewPagesTest {

    private static final String JUNE = "/overview?validAt=2023-06-01&knownAt=2023-06-01";

    private final Visitor ofJune;
    private final Visitor ofStory;

    OverviewPagesTest(FollowUp followUp, Story story) {
        ofJune = followUp.visitor().as("STEERING_GROUP", null);
        ofStory = story.visitor().as("STEERING_GROUP", null);
    }

    @Test
    void four_numbers_say_it_all() {
        var page = page(ofJune, JUNE + "&since=2023-05-25");

        assertThat(page.select(".sb-figures > li").eachText())
                .containsExactly(
                        "1 aftale binder 7 bindende forpligtelser",
                        "2 forpligtelser har overskredet fristen 1 med 60 dage eller mere",
                        "9 afventer svar Der er ventet længst siden 1. marts 2023",
                        "4 ændringer siden 25. maj 2023 Heraf 0 sent kendt og 0 rettet");
    }

    @Test
    void each_number_leads_to_what_it_counts() {
        var figures = page(ofJune, JUNE).select(".sb-figures > li > a:first-child");

        assertThat(figures.eachAttr("href").subList(2, 4)).containsExactly("#waiting", "#changes");
        assertThat(rows(figures.get(0).attr("href"))).hasSize(1).allMatch(it -> it.startsWith("AFT-2022-002"));
        assertThat(rows(figures.get(1).attr("href"))).hasSize(2);
    }

    @Test
    void it_names_the_agreements_that_bind() {
        var rows = page(ofJune, JUNE).select("section:has(#newest) tbody tr");

        assertThat(rows.eachText()).hasSize(1).first().asString().startsWith("AFT-2022-002 ");
        assertThat(page(ofJune, "/overview?validAt=2021-06-01&knownAt=2023-06-01")
                        .select("main")
                        .text())
                .contains("Ingen aftale binder på de valgte datoer.");
    }

    @Nested
    class What_is_overdue {

        @Test
        void stands_with_who_owes_it_and_the_oldest() {
            var rows = page(ofJune, JUNE).select("section:has(#overdue) tbody tr");

            assertThat(rows.eachText())
                    .containsExactly(
                            "Københavns Politi 1 1 28-02-2023 FOR-2023-0201",
                            "Økonomiforvaltningen 1 0 15-05-2023 FOR-2023-0206");
            assertThat(rows(rows.select("td a").get(0).attr("href"))).hasSize(1);
        }

        @Test
        void is_nothing_before_the_first_day_is_past() {
            assertThat(page(ofJune, "/overview?validAt=2023-02-28&knownAt=2023-06-01")
                            .select("section:has(#overdue)")
                            .text())
                    .contains("Ingen forpligtelse har overskredet fristen.");
        }
    }

    @Nested
    class Who_is_waited_for {

        @Test
        void stands_with_what_for_and_what_has_waited_longest() {
            var rows = page(ofJune, JUNE).select("section:has(#waiting) tbody tr");

            assertThat(rows.eachText())
                    .contains(
                            "Socialforvaltningen 1 0 0 01-03-2023 AFT-2022-003",
                            "SSP København 1 0 3 01-03-2023 AFT-2022-003",
                            "Styregruppen 0 1 0 30-05-2023 FOR-2023-0210");
            assertThat(rows.select("a[href^=/worklist]").eachText()).containsExactly("Styregruppen");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    JUNE,
                    "/overview?validAt=2023-05-30&knownAt=2023-06-01",
                    "/overview?validAt=2023-05-10&knownAt=2023-06-01"
                })
        void leads_to_what_each_number_counts_and_nothing_else(String overview) {
            var numbers = page(ofJune, overview).select("section:has(#waiting) td.sb-number");

            assertThat(numbers.select("a")).isNotEmpty();
            for (var number : numbers) {
                var link = number.select("a");
                if (link.isEmpty()) assertThat(number.text()).isEqualTo("0");
                else assertThat(rows(link.attr("href"))).hasSize(Integer.parseInt(number.text()));
            }
        }

        @Test
        void follows_what_was_known() {
            var rows = page(ofStory, "/overview?validAt=2023-03-07&knownAt=2023-03-07")
                    .select("section:has(#waiting) tbody tr");

            assertThat(rows.eachText())
                    .anyMatch(it -> it.startsWith("Socialforvaltningen 1 "))
                    .anyMatch(it -> it.startsWith("Københavns Politi 1 "));
        }
    }

    @Nested
    class What_changed {

        @Test
        void is_told_in_three_classes_newest_first() {
            var page = page(ofStory, "/overview?since=2023-03-14&validAt=2023-04-01&knownAt=2023-04-01");

            var classes = page.select("section:has(#changes) section");
            assertThat(classes.select("h3").eachText()).containsExactly("Nyt er sket 0", "Sent kendt 3", "Rettet 0");
            assertThat(classes.get(1).select("li").eachText())
                    .first()
                    .asString()
                    .isEqualTo("SSP København bekræftede den 20. februar 2023, at "
                            + "forpligtelse FOR-2023-0117 »Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i…« er opfyldt"
                            + " (registreret den 25. marts 2023).");
            assertThat(classes.get(1).select("li a").eachText()).first().isEqualTo("FOR-2023-0117");
            assertThat(classes.get(0).text()).contains("Intet af den slags.");
        }

        @Test
        void leads_on_where_there_is_more() {
            var page = page(ofStory, "/overview?since=2021-01-01");

            var happened = page.select("section:has(#changes) section").get(0);
            assertThat(happened.select("li")).hasSize(5);
            var all = happened.select("a[href^=/changes]").attr("href");
            assertThat(all).contains("from=2021-01-01", "class=WORLD_CHANGED");
            assertThat(happened.select("h3").text())
                    .endsWith(page(ofStory, all)
                            .select(".sb-figure[aria-current] strong")
                            .text());
        }

        @Test
        void is_of_the_last_ninety_days_that_the_page_knows_of() {
            assertThat(since("/overview?validAt=2023-03-14&knownAt=2023-03-14")).isEqualTo("14-12-2022");
            assertThat(since("/overview?validAt=2023-03-14&knownAt=2023-03-14&since=2023-06-01"))
                    .isEqualTo("14-03-2023");
            assertThat(since("/overview?knownAt=@10")).isEqualTo("05-10-2021");
        }

        private String since(String path) {
            return page(ofStory, path).select("#since").val();
        }
    }

    private List<String> rows(String path) {
        return page(ofJune, path).select("main tbody tr").eachText();
    }

    private static Document page(Visitor visitor, String path) {
        var seen = visitor.get(path);
        assertThat(seen.status()).isEqualTo(200);
        return seen.page();
    }
}
