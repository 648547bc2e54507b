package sikkerby.query.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class InitiativesTest {

    private final Story story;

    InitiativesTest(Story story) {
        this.story = story;
    }

    @Test
    void one_says_whose_it_is_and_which_principles_it_serves() {
        var network = story.get("/api/initiatives/IND-2023-001");

        assertThat(network.text("/state")).isEqualTo("PROPOSED");
        assertThat(network.text("/title")).isEqualTo("Forældrenetværk Ydre Nørrebro");
        assertThat(network.text("/owner")).isEqualTo("SOF");
        assertThat(network.texts("/contributors")).containsExactly("SSP");
        assertThat(network.text("/principles/0/code")).isEqualTo("F1");
        assertThat(network.at("/principles/0/primary").asBoolean()).isTrue();
        assertThat(network.at("/principles/1/primary").asBoolean()).isFalse();
        assertThat(network.text("/principles/1/strategy")).isEqualTo("SBS-2022");
        assertThat(network.text("/to")).isEqualTo("2025-12-31");
    }

    @Test
    void a_principle_counts_from_the_day_it_was_assigned() {
        assertThat(story.get("/api/initiatives/IND-2023-001?validAt=2023-02-05").at("/principles"))
                .hasSize(1);
        assertThat(numbers("principle=G1&validAt=2023-02-05")).isEmpty();
        assertThat(numbers("principle=G1&validAt=2023-02-06")).containsExactly("IND-2023-001");
    }

    @Test
    void a_list_is_narrowed_by_owner_partner_principle_place_state_and_words() {
        assertThat(numbers("owner=SOF")).containsExactly("IND-2023-001");
        assertThat(numbers("partner=SOF")).containsExactly("IND-2023-001");
        assertThat(numbers("partner=KFF")).containsExactly("IND-2023-002");
        assertThat(numbers("owner=KFF")).isEmpty();
        assertThat(numbers("principle=F5")).containsExactly("IND-2023-002");
        assertThat(numbers("place=B03")).containsExactly("IND-2023-001");
        assertThat(numbers("place=CITY")).containsExactly("IND-2023-001", "IND-2023-002");
        assertThat(numbers("state=PROPOSED")).containsExactly("IND-2023-001", "IND-2023-002");
        assertThat(numbers("state=ACTIVE")).isEmpty();
        assertThat(numbers("q=patruljerne")).containsExactly("IND-2023-002");
    }

    private List<String> numbers(String query) {
        return story.get("/api/initiatives?" + query).items("number");
    }
}
