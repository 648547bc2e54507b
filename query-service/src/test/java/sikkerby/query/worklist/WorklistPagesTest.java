package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.FollowUp;
import sikkerby.query.Visitor;

/** The work list as people see it: on 1 June 2023, and in the present, long after all was due. */
@ExtendWith(FollowUp.Teller.class)
class WorklistPagesTest {

    private static final String ON_JUNE_1 = "/worklist?validAt=2023-06-01&knownAt=2023-06-01";

    private final Visitor stranger;
    private final Visitor police;
    private final Visitor ssp;

    WorklistPagesTest(FollowUp story) {
        stranger = story.visitor();
        police = stranger.as("COORDINATOR", "POLITI");
        ssp = stranger.as("COORDINATOR", "SSP");
    }

    @Nested
    class It {

        @Test
        void sorts_what_waits_by_what_is_to_be_done() {
            assertThat(police.get(ON_JUNE_1).page().select("main h2").eachText())
                    .containsExactly(
                            "Venter på bekræftelse",
                            "Over frist",
                            "Frist inden for 14 dage",
                            "Ingen melding i over 90 dage");
        }

        @Test
        void says_who_is_to_do_what_by_when_and_leads_there() {
            var row = row(police.get(ON_JUNE_1).page(), "heading-DUE_SOON");

            assertThat(row).startsWith("FOR-2023-0202 10-06-2023 Københavns Politi skal senest den 10. juni 2023");
        }

        @Test
        void narrows_down_to_one_kind() {
            assertThat(police.get(ON_JUNE_1 + "&kind=OVERDUE")
                            .page()
                            .select("main h2")
                            .eachText())
                    .containsExactly("Over frist");
        }

        @Test
        void says_so_where_nothing_waits() {
            assertThat(stranger.as("AUDITOR", null)
                            .get("/worklist")
                            .page()
                            .select("main")
                            .text())
                    .contains("Intet venter på dig");
        }

        @Test
        void is_everybodys_for_the_secretariat_which_narrows_it_to_one_partner() {
            var secretariat = stranger.as("SECRETARIAT", null);

            assertThat(secretariat.get(ON_JUNE_1).page().select("h1").text()).isEqualTo("Alles arbejdsliste");
            assertThat(secretariat
                            .get(ON_JUNE_1 + "&partner=POLITI")
                            .page()
                            .select("main h2")
                            .eachText())
                    .hasSize(4);
        }
    }

    @Nested
    class The_next_step {

        @Test
        void is_one_click_where_it_takes_no_more() {
            var page = police.get("/worklist").page();

            assertThat(page.select("section[aria-labelledby=heading-SILENT] button")
                            .eachText())
                    .contains("Stadig på sporet: FOR-2023-0201");
            assertThat(page.select("section[aria-labelledby=heading-CONFIRMATION] button")
                            .eachText())
                    .contains("Bekræft opfyldelsen: FOR-2023-0204");
            assertThat(ssp.get("/worklist")
                            .page()
                            .select("section[aria-labelledby=heading-ACCEPTANCE] form")
                            .eachAttr("action"))
                    .containsExactly("/worklist/commitments/" + FollowUp.id(208) + "/transfer/accept");
        }

        @Test
        void is_otherwise_a_form_of_the_objects_page_already_open() {
            var page = police.get("/worklist").page();

            assertThat(page.select("section[aria-labelledby=heading-OVERDUE] a").eachAttr("href"))
                    .contains("/commitments/FOR-2023-0201?open=claim", "/commitments/FOR-2023-0201?open=revisions");
        }

        @Test
        void of_terms_is_to_read_them() {
            var link =
                    ssp.get("/worklist").page().select("section[aria-labelledby=heading-ACCEPTANCE] a:contains(Læs)");

            assertThat(link.attr("href")).isEqualTo("/agreements/AFT-2022-003");
        }

        @Test
        void is_nobody_elses() {
            var page = stranger.as("SECRETARIAT", null).get("/worklist").page();

            assertThat(page.select("main form[method=post]")).isEmpty();
            assertThat(page.select("main a:contains(Se forpligtelsen)")).isNotEmpty();
        }

        @Test
        void is_not_taken_for_another_site() {
            var path = "/worklist/commitments/" + FollowUp.id(201) + "/on-track";

            assertThat(police.forge(path, Map.of("key", "0186a2b4-7c00-7000-8000-0000000000aa"))
                            .status())
                    .isEqualTo(403);
        }
    }

    private static String row(Document page, String heading) {
        return page.select("section[aria-labelledby=" + heading + "] tbody tr")
                .getFirst()
                .text();
    }
}
