package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.FollowUp;
import tools.jackson.databind.JsonNode;

/** What is said before a party leaves is what is there when it has left. OKF leaves Bispebjerg on 1 July 2023. */
@ExtendWith(FollowUp.Teller.class)
class WithdrawalEffectsTest {

    private final FollowUp story;

    WithdrawalEffectsTest(FollowUp story) {
        this.story = story;
    }

    @Test
    void what_it_would_leave_behind_is_what_it_leaves_behind() {
        var foretold = effects("OKF", "2023-06-30");

        assertThat(foretold).containsExactly("FOR-2023-0206");
        assertThat(numbers("/api/commitments?orphaned=true&validAt=2023-07-01", "/items"))
                .isEqualTo(foretold);
        assertThat(story.get("/api/agreements/AFT-2022-002?validAt=2023-07-01")
                        .body()
                        .at("/orphanedCommitments")
                        .asInt())
                .isEqualTo(foretold.size());
    }

    @Test
    void what_it_says_it_has_kept_it_does_not_leave_behind() {
        assertThat(numbers("/api/commitments?debtor=SSP&state=CLAIMED&validAt=2023-06-01", "/items"))
                .containsExactly("FOR-2023-0204", "FOR-2023-0205");
        assertThat(effects("SSP", "2023-06-01")).containsExactly("FOR-2023-0214");
    }

    private List<String> effects(String party, String validAt) {
        return numbers(
                "/api/agreements/AFT-2022-002/withdrawal-effects?effectiveOn=2023-07-01&party=" + party + "&validAt="
                        + validAt,
                "/orphaned");
    }

    private List<String> numbers(String path, String list) {
        return story.get(path)
                .body()
                .at(list)
                .valueStream()
                .map((JsonNode it) -> it.at("/number").asString())
                .toList();
    }
}
