package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.query.FollowUp;
import tools.jackson.databind.JsonNode;

/** Which promises fall due, and who waits for whom, on 1 June 2023. */
@ExtendWith(FollowUp.Teller.class)
class CommitmentBoardTest {

    private final FollowUp story;

    CommitmentBoardTest(FollowUp story) {
        this.story = story;
    }

    @ParameterizedTest
    @CsvSource({
        "place=BIS&dueFrom=2023-10-01&dueTo=2023-12-31&state=BINDING, 0203 0208 0209 0214 0217",
        "dueFrom=2023-12-16, ",
        "dueTo=2023-02-28, 0201",
        "partner=TMF, 0210",
        "partner=TMF&debtor=SSP, ",
        "partner=OKF&state=PROPOSED, 0207",
        "principle=F1&dueTo=2023-02-28, 0201",
        "principle=F3, ",
        "silent=true, 0201",
        "awaiting=OKF, 0204 0205 0206 0207",
        "awaiting=SSP, 0203 0208 0209 0214",
        "awaiting=POLITI&overdue=true, 0201",
        "awaiting=SSP&awaited=ANSWER, 0203 0208 0209",
        "awaiting=SSP&awaited=KEEP, 0214",
        "awaiting=OKF&awaited=CONFIRM, 0204 0205",
        "awaitingBody=STEERING_GROUP, 0210",
        "awaitingBody=STEERING_GROUP&awaited=ANSWER, ",
        "awaited=CONFIRM, 0204 0205 0210",
        "awaiting=KRIM, "
    })
    void it_is_narrowed_by(String query, @Nullable String numbers) {
        var expected = numbers == null ? List.<String>of() : List.of(numbers.split(" ", -1));

        assertThat(items(query).map(it -> it.at("/number").asString().substring(9)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "awaiting=NOBODY, awaiting, Kendes ikke: NOBODY., Is not known: NOBODY.",
        "awaitingBody=NOBODY, awaitingBody, Kendes ikke: NOBODY., Is not known: NOBODY.",
        "dueFrom=2023-03-02&dueTo=2023-03-01, dueFrom, Skal ligge før \"dueTo\"., Must come before \"dueTo\"."
    })
    void what_nothing_can_answer_to_is_refused(String query, String field, String danish, String english) {
        for (var asked : List.of("da", "en")) {
            var refused = story.getIn(asked, "/api/commitments?" + query);

            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.body().at("/errors/0/field").asString()).isEqualTo(field);
            assertThat(refused.body().at("/errors/0/message").asString())
                    .isEqualTo(asked.equals("da") ? danish : english);
        }
    }

    @Test
    void one_says_whose_turn_it_is() {
        var revised = items("debtor=POLITI&awaiting=SSP&dueFrom=2023-12-01")
                .findFirst()
                .orElseThrow();

        assertThat(revised.at("/awaiting/0/what").asString()).isEqualTo("FULFIL");
        assertThat(revised.at("/awaiting/0/of/0").asString()).isEqualTo("POLITI");
        assertThat(revised.at("/awaiting/0/due").asString()).isEqualTo("2023-12-01");
        assertThat(revised.at("/awaiting/1/what").asString()).isEqualTo("ANSWER_REVISION");
        assertThat(revised.at("/awaiting/1/of/0").asString()).isEqualTo("SSP");
        assertThat(revised.at("/awaiting/1/revision").asInt()).isEqualTo(1);
    }

    @Test
    void what_was_promised_to_the_steering_group_waits_for_that() {
        var claimed = items("debtor=TMF").findFirst().orElseThrow();

        assertThat(claimed.at("/awaiting/0/body").asString()).isEqualTo("STEERING_GROUP");
        assertThat(claimed.at("/awaiting/0/of")).isEmpty();
    }

    @Test
    void who_waits_for_whom_is_read_page_by_page() {
        var first = get("awaiting=OKF&limit=3");
        var rest = story.get(
                        "/api/commitments?limit=3&cursor=" + first.at("/next").asString())
                .body();

        assertThat(first.at("/total").asInt()).isEqualTo(4);
        assertThat(rest.at("/items/0/number").asString()).isEqualTo("FOR-2023-0207");
    }

    private Stream<JsonNode> items(String query) {
        return get(query).at("/items").valueStream();
    }

    private JsonNode get(String query) {
        return story.get("/api/commitments?validAt=2023-06-01&" + query).body();
    }
}
