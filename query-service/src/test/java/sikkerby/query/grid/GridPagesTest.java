package sikkerby.query.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;
import sikkerby.query.Visitor;
import sikkerby.query.grid.Grid.Cell;

/** One object on both time axes. */
@ExtendWith(Story.Teller.class)
class GridPagesTest {

    private static final LocalDate MONDAY = LocalDate.of(2023, 3, 6);
    private static final LocalDate TUESDAY = LocalDate.of(2023, 3, 7);
    private static final LocalDate FRIDAY = LocalDate.of(2023, 3, 10);

    private final Visitor auditor;

    GridPagesTest(Story story) {
        auditor = story.visitor().as("AUDITOR", null);
    }

    @Test
    void a_fulfilment_told_late_is_seen_to_have_happened_before_it_was_known() {
        var page = page("/commitments/" + CommitmentExamples.NUMBER + "/grid");

        assertThat(page.select("thead th").eachText()).contains("Kendt den 01-02-2023", "Kendt den 25-03-2023");
        var then = cell(page, "2023-02-20", "2023-03-25");
        assertThat(then.text()).contains("▴ skete", "◂ erfaret");
        assertThat(then.className()).contains("sb-learned", "sb-happened");
        assertThat(page.select("tbody tr").eachText().getFirst()).startsWith("01-02-2023 Bindende");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/agreements/AFT-2022-003", "/initiatives/IND-2023-001", "/cases/" + CaseExamples.NUMBER})
    void each_cell_leads_to_the_object_at_its_two_dates_and_says_the_same(String object) {
        assertThat(page(object).select("main a").eachAttr("href")).contains(object + "/grid");
        var cells = page(object + "/grid").select("tbody td a");

        assertThat(cells).isNotEmpty();
        for (var cell : List.of(cells.getFirst(), cells.getLast()))
            assertThat(auditor.get(cell.attr("href"))
                            .page()
                            .select("main .sb-state")
                            .eachText())
                    .first()
                    .isEqualTo(cell.text());
    }

    @Test
    void a_partner_is_shown_by_the_names_that_it_bore() {
        var page = page("/partners/TMF/grid");

        assertThat(page.select("main a").getFirst().attr("href")).isEqualTo("/partners/TMF");
        assertThat(cell(page, "2010-04-29", "2022-01-03").text())
                .startsWith("Består")
                .endsWith("Teknik- og Miljøforvaltningen");
        assertThat(cell(page, "2025-03-01", "2025-03-01").text())
                .contains("Klima-, Miljø- og Teknikforvaltningen", "▴ skete", "◂ erfaret");
    }

    @Test
    void a_note_written_down_late_is_learned_when_it_was() {
        var page = page("/cases/" + CaseExamples.NUMBER + "/grid");

        var noted = cell(page, CaseExamples.NOTED_ON.toString(), "2023-04-25");
        assertThat(noted.text()).startsWith("Åben").contains("▴ skete", "◂ erfaret");
    }

    @Test
    void it_ends_where_knowledge_ended_then() {
        assertThat(page("/commitments/" + CommitmentExamples.NUMBER + "/grid?knownAt=2023-03-24")
                        .select("thead")
                        .text())
                .doesNotContain("25-03-2023");
        assertThat(auditor.get("/commitments/" + CommitmentExamples.NUMBER + "/grid?knownAt=2023-01-31")
                        .status())
                .isEqualTo(404);
        assertThat(auditor.get("/agreements/AFT-1999-001/grid").status()).isEqualTo(404);
    }

    @Test
    void what_is_told_on_friday_of_tuesday_is_learned_there_and_happened_then() {
        var own = List.of(
                held(MONDAY, null, 1, 2L, "PLEDGED"),
                held(MONDAY, TUESDAY, 2, null, "PLEDGED"),
                held(TUESDAY, null, 2, null, "CLAIMED"));

        var grid = Grid.of("FOR-2023-0001", new Known(own, List.of(), Map.of(1L, MONDAY, 2L, FRIDAY)));

        assertThat(grid.known()).containsExactly(MONDAY, FRIDAY);
        assertThat(grid.lines()).extracting(Grid.Line::valid).containsExactly(MONDAY, TUESDAY);
        assertThat(grid.lines().get(0).cells())
                .containsExactly(
                        new Cell(MONDAY, "PLEDGED", null, false, false),
                        new Cell(FRIDAY, "PLEDGED", null, false, false));
        assertThat(grid.lines().get(1).cells())
                .containsExactly(
                        new Cell(MONDAY, "PLEDGED", null, false, false), new Cell(FRIDAY, "CLAIMED", null, true, true));
    }

    @Test
    void a_promise_binds_on_the_days_of_its_agreement() {
        var own = List.of(held(MONDAY, null, 1, null, "PLEDGED"));
        var agreement = List.of(held(TUESDAY, FRIDAY, 2, null, "IN_FORCE"), held(FRIDAY, null, 2, null, "EXPIRED"));

        var grid = Grid.of("FOR-2023-0001", new Known(own, agreement, Map.of(1L, MONDAY, 2L, MONDAY)));

        assertThat(grid.lines().stream().map(it -> it.cells().getFirst().state()))
                .containsExactly("PLEDGED", "BINDING", "PLEDGED");
    }

    @Test
    void what_says_the_same_as_before_is_left_out_and_so_is_what_is_too_much() {
        var own = List.of(held(MONDAY, null, 1, null, "PLEDGED"));
        var agreement = List.of(held(TUESDAY, null, 2, null, "PROPOSED"));

        var grid = Grid.of("FOR-2023-0001", new Known(own, agreement, Map.of(1L, MONDAY, 2L, FRIDAY)));

        assertThat(grid.known()).containsExactly(MONDAY);
        assertThat(grid.lines()).hasSize(1);
        assertThat(grid.earlierKnown() + grid.earlierValid()).isZero();
    }

    private static Held held(
            LocalDate validFrom, @Nullable LocalDate validTo, long knownFrom, @Nullable Long knownTo, String status) {
        return new Held(validFrom, validTo, knownFrom, knownTo, status, false, null, null, status);
    }

    private static Element cell(Document page, String validAt, String knownAt) {
        return page.select("tbody td:has(a[href*=validAt=" + validAt + "&knownAt=" + knownAt + "])")
                .getFirst();
    }

    private Document page(String path) {
        return auditor.get(path).page();
    }
}
