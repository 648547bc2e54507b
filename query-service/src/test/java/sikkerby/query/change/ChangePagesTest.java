package sikkerby.query.change;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What people see of changes. */
@ExtendWith(Story.Teller.class)
class ChangePagesTest {

    private static final String PERIOD = "/changes?from=2023-02-28&to=2023-03-14";

    private final Visitor steering;

    ChangePagesTest(Story story) {
        steering = story.visitor().as("STEERING_GROUP", null);
    }

    @Test
    void it_counts_each_class_and_leads_to_what_it_counts() {
        var page = page("/changes?from=2023-03-14&to=2023-04-01");

        assertThat(page.select(".sb-figure").eachText()).containsExactly("0 Nyt er sket", "3 Sent kendt", "0 Rettet");
        var late = page(page.select(".sb-figure").get(1).attr("href"));
        assertThat(late.select("main tbody tr")).hasSize(3);
        assertThat(late.select(".sb-figure[aria-current]").text()).isEqualTo("3 Sent kendt");
        assertThat(page("/changes?from=2023-03-14&to=2023-04-01&class=CORRECTED")
                        .select("main")
                        .text())
                .contains("Der blev ikke registreret noget af den slags i perioden.");
    }

    @Test
    void it_tells_each_in_a_sentence_with_its_object_its_days_and_its_entry() {
        var row = requireNonNull(page("/changes?from=2023-03-14&to=2023-04-01")
                .select("main tbody tr")
                .last());

        assertThat(row.select("th").text())
                .isEqualTo("SSP København bekræftede den 20. februar 2023, at "
                        + "forpligtelse FOR-2023-0117 »Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i…« er opfyldt"
                        + " (registreret den 25. marts 2023).");
        assertThat(row.select("a").attr("href")).isEqualTo("/commitments/FOR-2023-0117");
        assertThat(row.text()).contains("Sent kendt", "20-02-2023", "25-03-2023");
    }

    @Test
    void unless_asked_otherwise_it_tells_of_the_last_ninety_days_before_what_was_known() {
        var now = page("/changes");
        var then = page("/changes?validAt=2023-03-14&knownAt=2023-03-14");

        assertThat(now.select("main").text()).contains("Der blev ikke registreret noget i perioden.");
        assertThat(then.select("#from").val()).isEqualTo("14-12-2022");
        assertThat(then.select("#to").val()).isEqualTo("14-03-2023");
        assertThat(then.select("main tbody tr").size())
                .isGreaterThan(page(PERIOD).select("main tbody tr").size());
    }

    @Test
    void what_was_known_at_a_position_of_the_log_ends_on_its_day() {
        var page = page("/changes?knownAt=@10");

        assertThat(page.select("#to").val()).isEqualTo("03-01-2022");
        assertThat(page.select("#from").val()).isEqualTo("05-10-2021");
        assertThat(page.select("main tbody tr")).hasSize(10);
    }

    @Test
    void what_was_recorded_after_what_the_page_knows_is_not_told() {
        var page = page("/changes?from=2023-02-28&to=2023-04-01&validAt=2023-03-14&knownAt=2023-03-14");

        assertThat(page.select("#to").val()).isEqualTo("14-03-2023");
        assertThat(page.select(".sb-figure").eachText())
                .isEqualTo(page(PERIOD).select(".sb-figure").eachText());
    }

    @Test
    void the_pages_after_the_first_go_on_with_what_follows() {
        var first = page("/changes?from=2021-01-01");
        var second = page(first.select("a[rel=next]").attr("href"));

        assertThat(first.select("main tbody tr")).hasSize(50);
        assertThat(second.select("main tbody tr td:last-child").eachText())
                .doesNotContainAnyElementsOf(
                        first.select("main tbody tr td:last-child").eachText());
        assertThat(second.select(".sb-figure").eachText())
                .isEqualTo(first.select(".sb-figure").eachText());
    }

    @Test
    void a_period_that_ends_before_it_begins_is_refused() {
        assertThat(steering.get("/changes?from=2023-03-14&to=2023-03-01").status())
                .isEqualTo(400);
    }

    private Document page(String path) {
        var seen = steering.get(path);
        assertThat(seen.status()).isEqualTo(200);
        return seen.page();
    }
}
