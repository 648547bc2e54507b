package sikkerby.query.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;
import sikkerby.query.Visitor;
import sikkerby.query.late.LagStatistics.LagClass;
import sikkerby.query.sentence.Language;

/** What was recorded late, on its page: question 20. */
@ExtendWith(Story.Teller.class)
class LatePagesTest {

    private final Story story;
    private final Visitor steering;

    LatePagesTest(Story story) {
        this.story = story;
        steering = story.visitor().as("STEERING_GROUP", null);
    }

    @Test
    void the_late_entries_stand_with_agency_object_and_what_happened() {
        var rows = steering.get("/late?days=30").page().select("#entries ~ table tbody tr");

        assertThat(rows).hasSize(3);
        assertThat(rows.eachText().get(1))
                .startsWith("33 dage Københavns Politi Københavns Politi meldte forpligtelse FOR-2023-0117");
        assertThat(rows.select("a").eachAttr("href")).containsOnly("/commitments/" + CommitmentExamples.NUMBER);
    }

    @Test
    void an_auditor_is_led_to_each_entry_of_the_log() {
        var auditor = story.visitor().as("AUDITOR", null);

        assertThat(auditor.get("/late?days=30")
                        .page()
                        .select("#entries ~ table a[href^=/log/]")
                        .eachAttr("href"))
                .contains("/log/" + story.position(CommitmentExamples.claimed()));
    }

    @Test
    void the_same_day_and_one_day_are_said_in_words() {
        assertThat(steering.get("/late?partner=POLITI")
                        .page()
                        .select(".sb-lead")
                        .text())
                .contains(
                        "Halvdelen blev registreret samme dag, ni af ti inden for 33 dage; den seneste kom efter 33 dage.");
        assertThat(steering.get("/late?days=1").page().select(".sb-lead").text())
                .contains("mere end 1 dag efter, at det skete");
    }

    @Test
    void the_chart_has_its_figures_as_a_table() {
        var page = steering.get("/late?partner=POLITI").page();

        assertThat(page.select("svg[role=img] > title").text()).isEqualTo("Hvor længe der gik");
        assertThat(page.select("svg .sb-chart__number").eachText()).containsExactly("3", "0", "0", "0", "2", "0");
        assertThat(page.select("details tbody tr").eachText())
                .containsExactly("Københavns Politi 3 0 0 0 2 0", "Alle 3 0 0 0 2 0");
        assertThat(page.select("svg .sb-chart__edge")).hasSize(3);
    }

    @Test
    void each_agency_has_its_median() {
        var row = steering.get("/late?partner=POLITI").page().select("#agencies ~ table tbody tr");

        assertThat(row.text()).isEqualTo("Københavns Politi 5 2 0 33 33");
    }

    @Test
    void agencies_stand_in_the_order_of_their_names() {
        var names = steering.get("/late")
                .page()
                .select("#agencies ~ table tbody th")
                .eachText();

        assertThat(names).hasSizeGreaterThan(2).isSortedAccordingTo(Language.DA.alphabet());
    }

    @Test
    void where_nothing_was_late_or_nothing_recorded_it_says_so() {
        assertThat(steering.get("/late?days=40").page().select("main").text())
                .contains("Intet blev registreret mere end 40 dage efter");
        assertThat(steering.get("/late?from=1999-01-01&to=1999-12-31")
                        .page()
                        .select("main")
                        .text())
                .contains("Der er ikke registreret noget");
    }

    @ParameterizedTest
    @ValueSource(strings = {"days=-1", "days=many", "partner=NOBODY", "from=2023-02-01&to=2023-01-01"})
    void what_cannot_be_understood_is_refused(String filters) {
        assertThat(steering.get("/late?" + filters).status()).isEqualTo(400);
    }

    @Test
    void bars_begin_on_one_line_and_the_longest_takes_the_whole_width() {
        var drawn = Histogram.of(List.of(new LagClass(0, 0, 1000), new LagClass(1, 7, 1), new LagClass(8, null, 0)), 7);

        assertThat(drawn.bars()).extracting(Histogram.Bar::x).containsOnly(104);
        assertThat(drawn.bars()).extracting(Histogram.Bar::y).containsExactly(0, 28, 56);
        assertThat(drawn.bars()).extracting(Histogram.Bar::length).containsExactly(150, 2, 0);
        assertThat(drawn.bars()).extracting(Histogram.Bar::end).containsExactly(260, 112, 110);
        assertThat(drawn.bars()).extracting(Histogram.Bar::late).containsExactly(false, false, true);
    }
}
