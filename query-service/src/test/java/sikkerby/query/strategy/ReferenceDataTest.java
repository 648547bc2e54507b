package sikkerby.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class ReferenceDataTest {

    private final Story story;

    ReferenceDataTest(Story story) {
        this.story = story;
    }

    @Test
    void a_strategy_is_in_force_before_anybody_can_have_known_it() {
        var inMarch2022 = "/api/strategies/SBS-2022?validAt=2022-03-14";

        assertThat(story.get(inMarch2022).text("/state")).isEqualTo("ADOPTED");
        assertThat(story.get(inMarch2022).text("/adopted/decidedOn")).isEqualTo("2022-11-03");
        assertThat(story.get(inMarch2022 + "&knownAt=2022-03-14").status()).isEqualTo(404);
        assertThat(story.get("/api/strategies?knownAt=2022-03-14").at("/items")).isEmpty();
    }

    @Test
    void principles_stand_in_their_order() {
        assertThat(story.get("/api/principles").items("code"))
                .containsExactly("G1", "G2", "F1", "F2", "F3", "F4", "F5");
        assertThat(story.get("/api/principles?strategy=SBS-2022").items("name/en"))
                .contains("Focus on a safe nightlife");
        assertThat(story.get("/api/principles?validAt=2021-12-31").at("/items")).isEmpty();
    }

    @Test
    void principles_are_read_page_by_page() {
        var first = story.get("/api/principles?limit=5");
        var second = story.get("/api/principles?limit=5&cursor=" + first.text("/next"));

        assertThat(first.items("code")).containsExactly("G1", "G2", "F1", "F2", "F3");
        assertThat(second.items("code")).containsExactly("F4", "F5");
        assertThat(second.at("/total").asInt()).isEqualTo(7);
    }

    @Test
    void a_partner_goes_by_its_name_of_the_day() {
        assertThat(story.get("/api/partners/TMF?validAt=2025-02-28").text("/name/da"))
                .isEqualTo("Teknik- og Miljøforvaltningen");
        assertThat(story.get("/api/partners/TMF?validAt=2025-03-01").text("/name/da"))
                .isEqualTo("Klima-, Miljø- og Teknikforvaltningen");
        assertThat(story.get("/api/partners/TMF?validAt=2025-03-01&knownAt=2025-02-28")
                        .text("/name/da"))
                .isEqualTo("Teknik- og Miljøforvaltningen");
        assertThat(story.get("/api/partners/SOF").text("/parent")).isEqualTo("KOMMUNE");
        assertThat(story.get("/api/partners").at("/total").asInt()).isEqualTo(12);
    }

    @Test
    void a_place_says_what_it_lies_in() {
        assertThat(story.get("/api/places/AMP").texts("/within")).containsExactly("AMV", "AMO");
        assertThat(story.get("/api/places").items("code")).contains("BIS", "CITY");
        assertThat(story.get("/api/places/XYZ").status()).isEqualTo(404);
    }
}
