package sikkerby.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Chronicle;
import sikkerby.query.Visitor;
import sikkerby.query.sentence.Language;

/** What people see of coverage, in March 2023: parents in two districts, patrols in the night life of a third. */
@ExtendWith(Chronicle.Teller.class)
class CoveragePagesTest {

    private static final String MARCH = "/coverage?validAt=2023-03-01";

    private final Visitor steering;

    CoveragePagesTest(Chronicle chronicle) {
        steering = chronicle.visitor().as("STEERING_GROUP", null);
    }

    @Test
    void it_says_at_once_how_much_is_done_and_how_many_gaps_there_are() {
        assertThat(page(MARCH).select(".sb-lead").text())
                .isEqualTo("2 indsatser er i gang, ingen af dem for hele byen."
                        + " 44 af 49 felter er huller: et princip uden en indsats på stedet.");
        assertThat(page(MARCH + "&partner=KFF").select(".sb-lead").text())
                .startsWith("1 indsats er i gang")
                .endsWith("Kun indsatser med deltagelse af Kultur- og Fritidsforvaltningen er talt med.");
    }

    @Test
    void a_gap_is_a_word_and_a_number_leads_to_the_initiatives_that_it_counts() {
        var row = page(MARCH).select("[aria-labelledby=matrix] tbody tr:contains(Bispebjerg)");

        assertThat(row.text()).isEqualTo("Bispebjerg 1 hul 1 hul hul hul hul 1");
        assertThat(row.select("th a").attr("href")).startsWith("/places/BIS?");
        var counted = row.select("td a").eachAttr("href").getFirst();
        assertThat(steering.get(counted).page().select("main tbody tr").text()).startsWith("IND-2023-001");
    }

    @Test
    void each_principle_names_the_places_without_it() {
        var rows = page(MARCH).select("[aria-labelledby=principles] tbody tr");

        assertThat(rows).hasSize(7);
        assertThat(rows.select(":contains(Fokus på et trygt natteliv)").text())
                .startsWith("F5 Fokus på et trygt natteliv 1 0 ")
                .contains("Bispebjerg", "Ydre Nørrebro")
                .doesNotContain("Indre By");
        assertThat(rows.select(":contains(Fokus på viden) td").eachText().getLast())
                .isEqualTo("Alle steder");
    }

    @Test
    void each_partner_stands_with_what_it_takes_part_in() {
        var rows = page(MARCH).select("[aria-labelledby=partners] tbody tr");

        assertThat(rows.eachText()).contains("Københavns Politi – – – – – – 1 1", "SSP København 1 – 1 – – – – 1");
        assertThat(rows.select("a[href^=/partners/SSP]")).hasSize(1);
    }

    @Test
    void areas_have_rows_of_their_own() {
        var page = page(MARCH + "&kind=PARTNERSHIP_AREA");

        assertThat(page.select("[aria-labelledby=matrix] tbody th").eachText())
                .containsExactly("Amager Partnerskab", "Tingbjerg-Husum");
        assertThat(page.select("#kind option[selected]").text()).isEqualTo("Partnerskabsområder");
    }

    @Test
    void places_and_partners_stand_in_the_order_of_their_names_in_the_pages_language() {
        for (var visitor : new Visitor[] {steering, steering.asking("en")}) {
            var danish = visitor == steering;
            var alphabet = (danish ? Language.DA : Language.EN).alphabet();
            var page = visitor.get(MARCH).page();

            for (var table : new String[] {"matrix", "partners"})
                assertThat(page.select("[aria-labelledby=" + table + "] tbody th")
                                .eachText())
                        .isNotEmpty()
                        .isSortedAccordingTo(alphabet);
        }
    }

    @Test
    void before_a_strategy_was_adopted_it_says_so() {
        assertThat(page("/coverage?validAt=2022-06-01&knownAt=2022-06-01")
                        .select("main")
                        .text())
                .contains("Der var ingen vedtaget strategi på de valgte datoer");
    }

    private Document page(String path) {
        var seen = steering.get(path);
        assertThat(seen.status()).isEqualTo(200);
        return seen.page();
    }
}
