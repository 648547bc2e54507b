package sikkerby.query.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** The same question under two pairs of dates: questions 1 and 2. */
@ExtendWith(Story.Teller.class)
class ComparisonPagesTest {

    private static final String PROMISE = CommitmentExamples.NUMBER;

    private final Visitor auditor;

    ComparisonPagesTest(Story story) {
        auditor = story.visitor().as("AUDITOR", null);
    }

    @Nested
    class Of_one_commitment {

        @Test
        void what_was_told_late_differs_though_the_day_is_the_same() {
            var page = page("/commitments/" + PROMISE
                    + "/comparison?validAt=2023-03-14&from=2023-03-14&fromKnownAt=2023-03-14");

            var state = line(page, "Status");
            assertThat(state.text()).startsWith("Status Forskellig").endsWith("Opfyldt");
            assertThat(line(page, "Skyldes af").text()).isEqualTo("Skyldes af Ens Københavns Politi Københavns Politi");
            assertThat(line(page, "Opfyldt").text()).isEqualTo("Opfyldt Forskellig – 20. februar 2023");
        }

        @Test
        void each_side_leads_to_its_page_under_its_dates() {
            var page = page("/commitments/" + PROMISE + "/comparison?from=2023-02-28");

            assertThat(page.select(".sb-sides thead a").attr("href"))
                    .isEqualTo("/commitments/" + PROMISE + "?validAt=2023-02-28&knownAt=2023-02-28");
        }

        @Test
        void where_it_was_not_there_yet_it_says_so() {
            var page = page("/commitments/" + PROMISE + "/comparison?from=2022-12-31");

            assertThat(page.select(".sb-lead").text()).contains("På den ene side fandtes den ikke.");
            assertThat(auditor.get("/commitments/" + PROMISE + "/comparison?validAt=2022-06-01&from=2022-01-01")
                            .status())
                    .isEqualTo(404);
        }
    }

    @Nested
    class Of_one_agreement {

        @Test
        void it_bound_on_a_day_on_which_nobody_could_have_known_that() {
            var page = page(
                    "/agreements/AFT-2022-003/comparison?validAt=2023-03-07&from=2023-03-07&fromKnownAt=2023-03-07");

            assertThat(line(page, "Status").text()).isEqualTo("Status Forskellig Afventer parterne I kraft");
            assertThat(line(page, "Venter på").text()).contains("Socialforvaltningen og Københavns Politi –");
            assertThat(line(page, "Version af vilkårene").text()).isEqualTo("Version af vilkårene Ens 2 2");
        }

        @Test
        void the_same_dates_say_the_same() {
            var page = page("/agreements/AFT-2022-002/comparison?validAt=2022-06-01&knownAt=2023-04-01"
                    + "&from=2022-06-01&fromKnownAt=2023-04-01");

            assertThat(page.select(".sb-lead").text()).isEqualTo("Begge sider siger det samme.");
            assertThat(page.select(".sb-differs")).isEmpty();
        }
    }

    @Nested
    class Of_them_all {

        @Test
        void agreements_that_bound_as_we_know_today_and_as_we_knew_then() {
            var page = page("/comparison?validAt=2023-03-07&from=2023-03-07&fromKnownAt=2023-03-07");

            var rows = page.select("[aria-labelledby=agreements] tbody tr").eachText();
            assertThat(rows.getFirst())
                    .startsWith("AFT-2022-003 Fælles indsats Ydre Nørrebro Kun bindende på den anden")
                    .endsWith("Afventer parterne I kraft");
            assertThat(rows.get(1)).startsWith("AFT-2022-002").contains("Bindende på begge");
            assertThat(page.select("[aria-labelledby=agreements] > p").text())
                    .isEqualTo("På den ene side var 1 aftale bindende, på den anden 2.");
        }

        @Test
        void commitments_are_counted_by_status_and_those_that_differ_are_named() {
            var page = page("/comparison?validAt=2023-03-14&from=2023-03-14&fromKnownAt=2023-03-14");

            assertThat(page.select("[aria-labelledby=counts] tbody tr").eachText())
                    .containsExactly("Bindende 1 0 1 færre", "Opfyldt 0 1 1 flere");
            assertThat(page.select("[aria-labelledby=counts] tfoot tr").text())
                    .isEqualTo("Heraf over frist 1 0 1 færre");
            assertThat(page.select("[aria-labelledby=changed] tbody tr").text())
                    .startsWith(PROMISE)
                    .endsWith("Bindende Opfyldt");
            assertThat(page.select("[aria-labelledby=changed] tbody a").attr("href"))
                    .contains("/commitments/" + PROMISE + "/comparison?from=2023-03-14&fromKnownAt=2023-03-14");
        }

        @Test
        void they_are_narrowed_by_party_and_place() {
            assertThat(page("/comparison?validAt=2023-03-14&from=2023-03-14&fromKnownAt=2023-03-14&party=SSP")
                            .select("[aria-labelledby=changed]")
                            .text())
                    .contains("Ingen forpligtelser er forskellige.");
            assertThat(page("/comparison?validAt=2023-03-14&from=2023-03-14&fromKnownAt=2023-03-14&place=YNB")
                            .select("[aria-labelledby=agreements] tbody tr"))
                    .hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"from=soon", "fromKnownAt=2999-01-01", "party=NOBODY", "place=NOWHERE", "fromKnownAt=x"})
        void what_cannot_be_understood_is_refused(String filter) {
            assertThat(auditor.get("/comparison?" + filter).status()).isEqualTo(400);
        }
    }

    private static Element line(Document page, String what) {
        return page.select(".sb-sides tbody tr").stream()
                .filter(it -> it.select("th").text().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private Document page(String path) {
        return auditor.get(path).page();
    }
}
