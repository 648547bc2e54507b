package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
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

    @Nested
    class An_answer {

        private final String over = "/worklist/commitments/" + FollowUp.id(212) + "/confirm";

        @Test
        void that_came_too_late_is_said_above_the_list_which_has_it_no_more() {
            var seen = police.send(over, overtaken("ANSWER_CLAIM-FOR-2023-0212"));
            var page = seen.page();

            assertThat(seen.status()).isEqualTo(409);
            assertThat(page.select("main .sb-refused").text()).contains(CommandDesk.FASTER);
            assertThat(page.select("main h1 + .sb-box").text()).contains("Det kan ikke længere gøres her");
            assertThat(page.select("main form[method=post] .sb-refused")).isEmpty();
        }

        @Test
        void that_came_too_late_is_said_in_english_too() {
            assertThat(police.asking("en")
                            .send(over, overtaken("ANSWER_CLAIM-FOR-2023-0212"))
                            .page()
                            .select("main h1 + .sb-box")
                            .text())
                    .contains(CommandDesk.FASTER, "This can no longer be done here");
        }

        @Test
        void that_is_refused_while_it_still_waits_is_said_beside_it() {
            var asked = police.get("/worklist").page().expectFirst("form[action$=/on-track]");
            var page = police.send(
                            asked.attr("action"),
                            overtaken(asked.select("input[name=task]").val()))
                    .page();

            assertThat(page.select(".sb-steps form[action$=/on-track] .sb-refused"))
                    .hasSize(1);
            assertThat(page.select("main h1 + .sb-box")).isEmpty();
        }

        @Test
        void leads_back_to_the_list_as_it_was_narrowed() {
            var form = Filled.of(police.get("/worklist?kind=SILENT").page(), "on-track");

            assertThat(form.send(police).header("Location")).startsWith("/worklist?kind=SILENT&after=");
            CommandDesk.overtaking(form.key());
            var refused = form.send(police);
            assertThat(refused.page().select("#kind option[selected]").val()).isEqualTo("SILENT");
            assertThat(refused.page().select("main h2").eachText()).containsExactly("Ingen melding i over 90 dage");
            assertThat(refused.header("HX-Replace-Url")).isEqualTo("/worklist?kind=SILENT");
        }

        @Test
        void that_takes_more_than_a_click_is_not_taken() {
            assertThat(police.send("/worklist/commitments/" + FollowUp.id(201) + "/release", overtaken("task"))
                            .status())
                    .isEqualTo(404);
        }

        private Map<String, String> overtaken(String task) {
            return Map.of("key", CommandDesk.overtaking(UUID.randomUUID()).toString(), "task", task);
        }
    }

    private static String row(Document page, String heading) {
        return page.select("section[aria-labelledby=" + heading + "] tbody tr")
                .getFirst()
                .text();
    }
}
