package sikkerby.query.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** What there is about Bispebjerg on 1 June 2023, as people see it. */
@ExtendWith(FollowUp.Teller.class)
class BriefPagesTest {

    private static final String THEN = "validAt=2023-06-01&knownAt=2023-06-01";

    private final Visitor ssp;

    BriefPagesTest(FollowUp story) {
        ssp = story.visitor().as("COORDINATOR", "SSP");
    }

    @Test
    void it_counts_what_was_agreed_promised_and_set_going() {
        var page = page("BIS", "");

        assertThat(page.select("h1").text()).isEqualTo("Bispebjerg");
        assertThat(page.select(".sb-figures li").eachText())
                .element(1)
                .isEqualTo("18 forpligtelser heraf 1 for hele byen");
        assertThat(page.select(".sb-figures a").eachAttr("href"))
                .containsExactly("#agreements", "#commitments", "#initiatives");
    }

    @Test
    void what_goes_on_comes_first_and_what_is_over_is_one_click_away() {
        var commitments = page("BIS", "").select("[aria-labelledby=commitments]");

        assertThat(commitments.select("> table .sb-state").eachText())
                .contains("Bindende", "Meldt opfyldt", "Bestridt")
                .doesNotContain("Opfyldt", "Bortfaldet");
        assertThat(commitments.select("details > summary").text()).isEqualTo("6 afsluttede");
        assertThat(commitments.select("details .sb-state").eachText()).contains("Opfyldt", "Bortfaldet");
    }

    @Test
    void each_line_leads_to_what_it_is_about_under_the_same_dates() {
        var row =
                page("BIS", "").select("[aria-labelledby=agreements] tbody tr").getFirst();

        assertThat(row.text()).startsWith("I kraft AFT-2022-002").contains("OKF, SSP, POLITI", "01-02-2022");
        assertThat(row.select("a").attr("href"))
                .startsWith("/agreements/AFT-2022-002?")
                .contains("validAt=2023-06-01");
    }

    @Test
    void it_can_begin_with_a_day() {
        var page = page("BIS", "&since=2023-05-01");

        assertThat(page.select(".sb-lead").text()).contains("for Bispebjerg 1. maj 2023 eller senere");
        assertThat(page.select("#since").attr("value")).isEqualTo("01-05-2023");
        assertThat(page.select("[aria-labelledby=agreements]").text()).contains("Der er ingen aftaler om stedet.");
        assertThat(page.select(".sb-filters a").attr("href")).startsWith("/places/BIS?");
    }

    @Test
    void its_lists_hold_what_it_counts() {
        var page = ssp.get("/places/BIS/commitments?state=BINDING&" + THEN).page();

        assertThat(page.select(".sb-lead strong").text()).isEqualTo("7 med status »Bindende«");
        assertThat(page.select("tbody th a").eachText())
                .hasSize(7)
                .doesNotHaveDuplicates()
                .first()
                .asString()
                .startsWith("FOR-2023-0201");
    }

    @Test
    void its_lists_hold_every_state_and_begin_with_a_day_too() {
        assertThat(ssp.get("/places/BIS/commitments?" + THEN).page().select("tbody tr"))
                .hasSize(18);
        assertThat(ssp.get("/places/BIS/agreements?since=2023-05-01&" + THEN)
                        .page()
                        .select(".sb-lead")
                        .text())
                .startsWith("Der er ingen.")
                .contains("1. maj 2023 eller senere");
        assertThat(ssp.get("/places/BIS/commitments?state=ACTIVE&" + THEN).status())
                .isEqualTo(400);
        assertThat(ssp.get("/places/UKENDT/initiatives").status()).isEqualTo(404);
    }

    @Test
    void an_unknown_place_is_not_found() {
        assertThat(ssp.get("/places/UKENDT").status()).isEqualTo(404);
        assertThat(ssp.get("/places/BIS?since=soon").status()).isEqualTo(400);
    }

    private Document page(String code, String more) {
        return ssp.get("/places/" + code + "?" + THEN + more).page();
    }
}
