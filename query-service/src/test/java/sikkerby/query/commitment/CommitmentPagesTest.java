package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** The board and the page of each commitment, on 1 June 2023 and in the present. */
@ExtendWith(FollowUp.Teller.class)
class CommitmentPagesTest {

    private static final String JUNE_1 = "validAt=2023-06-01&knownAt=2023-06-01";

    private final Visitor stranger;
    private final Visitor police;
    private final Visitor ssp;

    CommitmentPagesTest(FollowUp story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
        ssp = stranger.as("COORDINATOR", "SSP");
    }

    @Test
    void places_of_one_name_are_told_apart_where_they_are_chosen() {
        assertThat(stranger.as("COORDINATOR", "POLITI")
                        .get("/commitments")
                        .page()
                        .select("#place option")
                        .eachText())
                .contains(
                        "Bispebjerg (administrativ bydel)",
                        "Bispebjerg (bydel i Tryghedsundersøgelsen)",
                        "Indre Nørrebro");
    }

    @Nested
    class The_board {

        @Test
        void says_of_each_who_owes_it_by_when_and_who_is_awaited() {
            var rows = rows("/commitments?awaiting=SSP&" + JUNE_1);

            assertThat(rows)
                    .anySatisfy(it -> assertThat(it)
                            .startsWith("FOR-2023-0203 Løfte nummer 203. POLITI 01-12-2023")
                            .contains("SSP: svar på ændringen")
                            .endsWith("AFT-2022-002"));
        }

        @ParameterizedTest
        @CsvSource({
            "overdue=true&debtor=POLITI, FOR-2023-0201",
            "silent=true&state=BINDING&debtor=POLITI, FOR-2023-0201",
            "dueFrom=2023-06-01&dueTo=2023-06-30, FOR-2023-0202",
            "state=DISPUTED&agreement=AFT-2022-002, FOR-2023-0206",
            "state=NOT_MET&place=BIS, FOR-2023-0215",
            "q=nummer 218, FOR-2023-0218"
        })
        void is_narrowed_by_what_the_api_takes(String filters, String number) {
            assertThat(rows("/commitments?" + filters.replace(" ", "%20") + "&" + JUNE_1))
                    .first()
                    .asString()
                    .startsWith(number);
        }

        @Test
        void lets_one_choose_among_the_principles() {
            assertThat(police.get("/commitments?" + JUNE_1)
                            .page()
                            .select("#principle option")
                            .eachAttr("value"))
                    .contains("F1", "F4");
        }

        @Test
        void says_so_where_nothing_is_as_one_chose() {
            assertThat(police.get("/commitments?state=LAPSED&debtor=SSP&" + JUNE_1)
                            .page()
                            .select("main")
                            .text())
                    .contains("Ingen forpligtelser passer til det valgte.");
        }
    }

    @Nested
    class Its_page {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                201 | Den binder: Københavns Politi lovede det den 1. februar 2023, og aftale AFT-2022-002 er i kraft.
                204 | SSP København meldte den opfyldt den 18. maj 2023. Ingen anden har bekræftet det endnu.
                206 | SSP København bestred den 10. maj 2023, at den er opfyldt.
                207 | SSP København foreslog den 25. maj 2023, at Økonomiforvaltningen påtager sig den.
                211 | SSP København bekræftede den 22. februar 2023, at den er opfyldt.
                213 | Styregruppen frigjorde Københavns Politi for den den 20. marts 2023.
                215 | Økonomiforvaltningen konstaterede den 15. april 2023, at den ikke er opfyldt.
                216 | Styregruppen lod den bortfalde den 16. april 2023.
                218 | Københavns Politi afslog den 4. marts 2023 at påtage sig den.
                """)
        void says_where_it_stands_and_why(int number, String why) {
            assertThat(lead(number)).contains(why);
        }

        @Test
        void says_how_often_it_was_put_off() {
            assertThat(lead(217))
                    .contains(
                            "Frist: 1. oktober 2023. Den var oprindelig 1. april 2023 og er udskudt 1 gang, i alt 183 dage.");
        }

        @Test
        void says_who_is_awaited_for_what() {
            assertThat(page(203).select("[aria-labelledby=awaited] li").eachText())
                    .contains("SSP København mangler siden 20. maj 2023 at svare på ønsket om ændring.");
        }

        @Test
        void says_who_owed_it_before() {
            assertThat(page(214).select("[aria-labelledby=debtors] li").eachText())
                    .containsExactly("Københavns Politi fra 5. februar 2023", "SSP København fra 2. april 2023");
        }

        @Test
        void tells_its_history_in_sentences() {
            var history = page(211).select("[aria-labelledby=history] li").eachText();

            assertThat(history).hasSize(3);
            assertThat(history.getLast()).contains("SSP København", "22. februar 2023", "post");
        }

        private String lead(int number) {
            return page(number).select(".sb-lead").text();
        }

        private Document page(int number) {
            return police.get(path(number) + "?" + JUNE_1).page();
        }
    }

    @Nested
    class Its_forms {

        @Test
        void of_the_debtor_are_what_it_can_say_about_its_promise() {
            assertThat(actions(police, 201))
                    .containsExactly("on-track", "progress", "evidence", "claim", "revisions", "transfer", "not-met");
        }

        @Test
        void of_another_party_are_its_answers() {
            assertThat(actions(police, 204)).contains("confirm", "dispute").doesNotContain("claim");
            assertThat(actions(ssp, 203)).contains("revisions-accept", "revisions-refuse");
            assertThat(actions(ssp, 208)).contains("transfer-accept");
            assertThat(actions(ssp, 209)).contains("release");
        }

        @Test
        void of_the_steering_group_are_its_decisions() {
            assertThat(actions(stranger.as("STEERING_GROUP", null), 210))
                    .containsExactly("confirm", "dispute", "release-decided");
        }

        @Test
        void are_none_for_others_and_none_where_it_has_ended() {
            assertThat(actions(stranger.as("AUDITOR", null), 201)).isEmpty();
            assertThat(actions(police, 215)).isEmpty();
        }

        @Test
        void open_where_the_work_list_leads_to_one() {
            var page = police.get(path(201) + "?open=claim").page();

            assertThat(page.select("details[open] form").eachAttr("action"))
                    .containsExactly("/commitments/" + FollowUp.id(201) + "/claim");
        }

        @Test
        void are_not_taken_from_another_site() {
            assertThat(police.forge("/commitments/" + FollowUp.id(201) + "/claim", Map.of("statement", "Gjort."))
                            .status())
                    .isEqualTo(403);
        }

        private static List<String> actions(Visitor visitor, int number) {
            var before = "/commitments/" + FollowUp.id(number) + "/";
            return visitor.get(path(number)).page().select("main form[method=post]").eachAttr("action").stream()
                    .map(it -> it.substring(before.length()))
                    .toList();
        }
    }

    private List<String> rows(String path) {
        return police.get(path).page().select("main tbody tr").eachText();
    }

    private static String path(int number) {
        return "/commitments/FOR-2023-0" + number;
    }
}
