package sikkerby.local.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceTest {

    private final List<Beat> beats = Reference.beats();

    @Test
    void all_of_the_citys_partners_places_strategies_and_principles_are_entered() {
        assertThat(sentTo("/api/partners")).hasSize(16);
        assertThat(sentTo("/api/places")).hasSize(1 + 10 + 13 + 3);
        assertThat(sentTo("/api/strategies")).hasSize(3);
        assertThat(sentTo("/api/strategies/SBS-2022/principles")).hasSize(7);
    }

    @Test
    void the_strategy_of_2022_is_valid_ten_months_before_anybody_could_know_it() {
        var adoption = sentTo("/api/strategies/SBS-2022/adoption").getFirst();

        assertThat(adoption.body()).containsEntry("from", "2022-01-01").containsEntry("occurredOn", "2022-11-03");
        assertThat(adoption.at()).hasToString("2022-11-03T20:00");
    }

    @Test
    void whoever_lies_within_another_comes_after_it() {
        var order = sentTo("/api/places").stream()
                .map(beat -> beat.body().get("code"))
                .toList();

        for (var place : sentTo("/api/places")) {
            var within = (List<?>) place.body().get("within");
            assertThat(order.subList(0, order.indexOf(place.body().get("code"))))
                    .containsAll(within);
        }
    }

    private List<Beat> sentTo(String path) {
        return beats.stream().filter(beat -> beat.path().equals(path)).toList();
    }
}
