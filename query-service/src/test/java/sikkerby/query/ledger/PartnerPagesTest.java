package sikkerby.query.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.Chronicle;
import sikkerby.query.FollowUp;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** What people see of partners: their promises in June 2023, and their names and place in the tree over the years. */
@ExtendWith({FollowUp.Teller.class, Chronicle.Teller.class, Story.Teller.class})
class PartnerPagesTest {

    private static final String JUNE = "?validAt=2023-06-01";

    private final Visitor steering;
    private final Visitor later;
    private final Visitor renamed;

    PartnerPagesTest(FollowUp followUp, Chronicle chronicle, Story story) {
        steering = followUp.visitor().as("STEERING_GROUP", null);
        later = chronicle.visitor().as("STEERING_GROUP", null);
        renamed = story.visitor().as("STEERING_GROUP", null);
    }

    @Nested
    class The_list {

        @Test
        void has_each_after_the_one_it_stands_below() {
            var rows = page(steering, "/partners" + JUNE).select("main tbody tr");

            assertThat(rows.get(0).text()).startsWith("Københavns Kommune Kommune");
            assertThat(rows.get(1).text())
                    .startsWith("Beskæftigelses- og Integrationsforvaltningen (hører under Københavns Kommune)");
            assertThat(rows.select("th.sb-below1")).hasSize(7);
        }

        @Test
        void says_how_much_each_has_at_hand() {
            var police = page(steering, "/partners" + JUNE).select("main tbody tr:contains(Københavns Politi)");

            assertThat(police.select("td").eachText()).containsExactly("Politi", "1", "6", "1", "0");
            assertThat(police.select("a").eachAttr("href"))
                    .contains(
                            "/partners/POLITI?validAt=2023-06-01#promises",
                            "/commitments?debtor=POLITI&overdue=true&validAt=2023-06-01");
        }

        @Test
        void can_be_narrowed_to_what_stands_below_one_or_is_no_more() {
            assertThat(page(steering, "/partners?within=KOMMUNE").select("main tbody tr"))
                    .hasSize(7);
            assertThat(page(later, "/partners?state=DISSOLVED&validAt=2025-06-01")
                            .select("main tbody th")
                            .text())
                    .isEqualTo("Hotspot Indre Nørrebro (hører under Kriminalforsorgen) Nedlagt fra 1. januar 2025");
            assertThat(page(steering, "/partners?state=DISSOLVED")
                            .select("main")
                            .text())
                    .contains("Ingen parter passer til det valgte.");
            assertThat(steering.get("/partners?within=NOBODY").status()).isEqualTo(400);
        }
    }

    @Nested
    class Its_promises {

        private final Document page = page(steering, "/partners/POLITI" + JUNE);

        @Test
        void are_summed_up_in_a_sentence() {
            assertThat(page.select(".sb-lead").text())
                    .isEqualTo("1 af 4 forfaldne forpligtelser er opfyldt til tiden."
                            + " 1 af alle 12 er udskudt af partneren selv.");
        }

        @Test
        void are_bars_with_their_numbers_as_a_table() {
            var svg = page.select("section:has(#ledger) svg");

            assertThat(svg.select("> title").text())
                    .isEqualTo("Hvad det blev til med de forpligtelser, som Københavns Politi har påtaget sig");
            assertThat(svg.select("> desc").text()).startsWith("Påtagne forpligtelser: 12 = 1 opfyldt til tiden");
            assertThat(svg.select("> text").eachText()).containsSubsequence("Opfyldt til tiden", "1", "Åben", "5");
            assertThat(page.select("section:has(#ledger) tbody tr").eachText())
                    .containsExactly(
                            "Opfyldt til tiden 1",
                            "Opfyldt for sent 1",
                            "Åben 5",
                            "Over frist 1",
                            "Bestridt 0",
                            "Frigjort 1",
                            "Overdraget 1",
                            "Ikke opfyldt 1",
                            "Bortfaldet 1",
                            "Fristen udskudt 1",
                            "Overtaget fra andre 0");
        }

        @Test
        void stand_in_the_quarter_in_which_they_were_due() {
            var rows = page.select("section:has(#quarters) tbody tr");

            assertThat(rows.eachText())
                    .containsExactly(
                            "1. kvartal 2023 4 1 1 2 0 0 0 25 %",
                            "2. kvartal 2023 1 0 0 0 1 0 1 –",
                            "3. kvartal 2023 0 0 0 0 0 0 0 –",
                            "4. kvartal 2023 7 0 0 0 4 3 0 –");
            assertThat(page.select("section:has(#quarters) .sb-legend li").eachText())
                    .contains("Over frist, bestridt eller ikke opfyldt");
        }

        @Test
        void that_are_still_to_be_kept_are_named_the_first_due_first() {
            var rows = page.select("section:has(#promises) tbody tr");

            assertThat(rows).hasSize(6);
            assertThat(rows.get(0).text()).startsWith("FOR-2023-0201").contains("Over frist", "93 dage for sent");
        }

        @Test
        void of_a_class_are_one_click_away() {
            var link = page.select("section:has(#ledger) tbody a").get(9).attr("href");

            assertThat(link).isEqualTo("/partners/POLITI?class=SLIPPED&validAt=2023-06-01#promises");
            assertThat(page(steering, link)
                            .select("section:has(#promises) tbody tr")
                            .text())
                    .startsWith("FOR-2023-0217")
                    .contains("udskudt 1 gang, i alt 183 dage; først lovet til 01-04-2023");
        }

        @Test
        void can_be_narrowed_to_a_period() {
            var page = page(steering, "/partners/POLITI" + JUNE + "&by=DUE&from=2023-02-01&to=2023-03-01");

            assertThat(page.select(".sb-lead").text()).startsWith("1 af 4 forfaldne");
            assertThat(page.select("section:has(#quarters) tbody tr")).hasSize(1);
            assertThat(page(steering, "/partners/POLITI?to=2001-01-01")
                            .select("main")
                            .text())
                    .contains("Der er ikke påtaget nogen forpligtelser i perioden.");
        }
    }

    @Nested
    class Who_it_is {

        @Test
        void stands_with_the_names_it_bore() {
            var names = page(renamed, "/partners/TMF").select("aside dl").get(1);

            assertThat(names.text())
                    .isEqualTo("fra 1. marts 2025 Klima-, Miljø- og Teknikforvaltningen"
                            + " 29. april 2010 – 28. februar 2025 Teknik- og Miljøforvaltningen");
            assertThat(page(renamed, "/partners/TMF?validAt=2024-01-01")
                            .select("h1")
                            .text())
                    .isEqualTo("Teknik- og Miljøforvaltningen");
        }

        @Test
        void stands_with_those_above_and_below_it() {
            var page = page(later, "/partners/HOTSPOT?validAt=2024-06-01");

            assertThat(page.select("aside").text()).contains("Kriminalforsorgen fra 1. januar 2024");
            assertThat(page(later, "/partners/HOTSPOT?validAt=2023-06-01")
                            .select("main .sb-hint")
                            .get(0)
                            .text())
                    .isEqualTo("Parter / Områdefornyelsen · På begge tidsakser");
            assertThat(page(later, "/partners/OMR?validAt=2023-06-01")
                            .select("aside li a")
                            .attr("href"))
                    .startsWith("/partners/HOTSPOT?");
        }

        @Test
        void stands_with_what_became_of_it() {
            var lead = page(later, "/partners/HOTSPOT?validAt=2025-06-01").select(".sb-lead--bad");

            assertThat(lead.text()).isEqualTo("Nedlagt fra 1. januar 2025 Afløst af Områdefornyelsen");
        }

        @Test
        void stands_with_its_agreements_and_the_work_for_each_principle() {
            var work = page(later, "/partners/SSP?validAt=2023-03-01").select("section:has(#initiatives) tbody tr");

            assertThat(page(steering, "/partners/POLITI" + JUNE)
                            .select("section:has(#agreements) tbody tr")
                            .eachText())
                    .anyMatch(it -> it.startsWith("AFT-2022-002") && it.contains("Part I kraft"));
            assertThat(work.eachText()).anyMatch(it -> it.startsWith("F1 ") && it.endsWith(" 0 1 Se dem: F1"));
            assertThat(work.select("a")).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/partners/NOBODY", "/partners/POLITI?validAt=2001-01-01"})
    void who_is_not_there_is_not_found(String path) {
        assertThat(steering.get(path).status()).isEqualTo(404);
    }

    private static Document page(Visitor visitor, String path) {
        var seen = visitor.get(path);
        assertThat(seen.status()).isEqualTo(200);
        return seen.page();
    }
}
