package sikkerby.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Chronicle;
import tools.jackson.databind.JsonNode;

@ExtendWith(Chronicle.Teller.class)
class HandOverTest {

    private static final String HAND_OVER = "/api/strategies/SBS-2022/hand-over";

    private final Chronicle chronicle;

    HandOverTest(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    @Test
    void work_is_completed_or_carried_over() {
        var after = read(HAND_OVER + "?validAt=2026-01-01");

        assertThat(after.at("/to").asString()).isEqualTo("2025-12-31");
        assertThat(numbers(after, "/initiatives/completed")).containsExactly("IND-2023-002");
        assertThat(numbers(after, "/initiatives/carriedOver")).containsExactly("IND-2023-001");
        assertThat(numbers(after, "/initiatives/cancelled")).isEmpty();
        assertThat(numbers(after, "/initiatives/open")).isEmpty();
        assertThat(after.at("/initiatives/carriedOver/0/strategy").asString()).isEqualTo("SBS-2026");
    }

    @Test
    void what_is_not_is_still_open() {
        assertThat(numbers(read(HAND_OVER + "?validAt=2025-12-31"), "/initiatives/open"))
                .containsExactly("IND-2023-001");
        assertThat(numbers(read(HAND_OVER + "?validAt=2023-06-01&knownAt=2023-06-01"), "/initiatives/open"))
                .containsExactly("IND-2023-001", "IND-2023-002");
    }

    @Test
    void promises_that_serve_it_are_over_or_open() {
        var today = read(HAND_OVER);

        assertThat(numbers(today, "/commitments/open")).containsExactly("FOR-2023-0001", "FOR-2023-0002");
        assertThat(numbers(today, "/commitments/over")).isEmpty();
        assertThat(numbers(read(HAND_OVER + "?validAt=2023-01-31"), "/commitments/open"))
                .isEmpty();
    }

    @Test
    void there_is_none_of_a_strategy_that_nobody_knows() {
        assertThat(chronicle.get("/api/strategies/SBS-2099/hand-over").status()).isEqualTo(404);
    }

    private JsonNode read(String path) {
        var answer = chronicle.get(path);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.body();
    }

    private static List<String> numbers(JsonNode body, String list) {
        return body.at(list)
                .valueStream()
                .map(it -> it.at("/number").asString())
                .toList();
    }
}
