package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;
import sikkerby.query.Visitor;

/** Question 4: who accepted which version when, and who held it up longest. */
@ExtendWith(Story.Teller.class)
class AgreementHistoryPagesTest {

    private static final String HISTORY = "/agreements/AFT-2022-003/history";

    private final Visitor steering;

    AgreementHistoryPagesTest(Story story) {
        steering = story.visitor().as("STEERING_GROUP", null);
    }

    @Test
    void it_says_who_held_each_version_up_longest() {
        assertThat(page("").select("[aria-labelledby=held] li").eachText())
                .containsExactly(
                        "Version 1 fra 1. marts 2023: Socialforvaltningen og SSP København havde ikke svaret efter 4 dage,"
                                + " da det blev for sent.",
                        "Version 2 fra 5. marts 2023: Københavns Politi brugte længst tid, 4 dage, og tiltrådte.");
    }

    @Test
    void who_is_still_awaited_is_said_as_of_that_day() {
        assertThat(page("?validAt=2023-03-07&knownAt=2023-03-07")
                        .select("[aria-labelledby=held] li")
                        .eachText())
                .last()
                .isEqualTo(
                        "Version 2 fra 5. marts 2023: Socialforvaltningen og Københavns Politi har ladet vente på sig"
                                + " længst, 2 dage indtil den viste dag.");
        assertThat(page("?validAt=2023-03-07&knownAt=2023-03-07")
                        .select("svg .sb-vain")
                        .size())
                .isEqualTo(4);
    }

    @Test
    void the_picture_has_a_lane_for_each_party_and_its_data_as_a_table() {
        var page = page("");

        assertThat(page.select("svg[role=img] .sb-lanes__head").eachText())
                .containsExactly("SOF", "SSP", "POLITI", "Aftalen");
        assertThat(page.select("svg text").eachText()).contains("Tiltrådte v1", "v2 i kraft", "4 dage, længst");
        assertThat(page.select("svg > desc").text()).startsWith("3 parter og 2 versioner af vilkårene.");
        assertThat(page.select("details table tbody tr").eachText())
                .contains("02-03-2023 Københavns Politi Tiltrådte version 1 1 dag politi")
                .contains("01-03-2023 Aftalen Version 2 trådte i kraft");
    }

    @Test
    void below_it_stands_all_that_was_recorded_and_the_room_leads_there() {
        assertThat(page("").select("[aria-labelledby=history] li")).hasSizeGreaterThan(6);
        assertThat(steering.get("/agreements/AFT-2022-003").page().select("main a[href=" + HISTORY + "]"))
                .hasSize(1);
    }

    private Document page(String query) {
        return steering.get(HISTORY + query).page();
    }
}
