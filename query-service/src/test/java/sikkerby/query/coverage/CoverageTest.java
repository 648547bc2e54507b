package sikkerby.query.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;

/** In the story no work was started yet: all of it is gaps. */
@ExtendWith(Story.Teller.class)
class CoverageTest {

    private final Story story;

    CoverageTest(Story story) {
        this.story = story;
    }

    @Test
    void each_principle_stands_against_each_survey_district() {
        var coverage = story.get("/api/coverage?validAt=2023-06-01");

        assertThat(coverage.text("/strategy")).isEqualTo("SBS-2022");
        assertThat(coverage.text("/kind")).isEqualTo("SURVEY_DISTRICT");
        assertThat(coverage.at("/principles")).hasSize(7);
        assertThat(coverage.at("/places")).hasSize(7);
        assertThat(coverage.at("/principles/0/cells")).hasSize(7);
        assertThat(coverage.text("/principles/0/name")).isEqualTo("Fokus på tværgående samarbejde");
        assertThat(story.getIn("en", "/api/coverage?validAt=2023-06-01").text("/principles/0/name"))
                .isEqualTo("Focus on cross-agency cooperation");
    }

    @Test
    void what_nothing_is_done_for_is_a_gap() {
        var coverage = story.get("/api/coverage?validAt=2023-06-01&kind=PARTNERSHIP_AREA");

        assertThat(coverage.texts("/gaps/principles")).containsExactly("G1", "G2", "F1", "F2", "F3", "F4", "F5");
        assertThat(coverage.texts("/gaps/places")).containsExactly("AMP", "TIH");
        assertThat(coverage.at("/gaps/cells")).hasSize(14);
    }

    @Test
    void before_a_strategy_was_adopted_nothing_is_to_be_served() {
        var coverage = story.get("/api/coverage?knownAt=2022-06-01&validAt=2022-06-01");

        assertThat(coverage.at("/strategy").isNull()).isTrue();
        assertThat(coverage.at("/principles")).isEmpty();
    }

    @Test
    void what_nobody_knows_is_refused_by_its_field() {
        assertThat(story.refused("/api/coverage?strategy=SBS-1999")).isEqualTo("strategy");
        assertThat(story.refused("/api/coverage?partner=NOBODY")).isEqualTo("partner");
        assertThat(story.refused("/api/coverage?kind=VILLAGE")).isEqualTo("kind");
    }
}
