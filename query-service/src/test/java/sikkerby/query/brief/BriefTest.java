package sikkerby.query.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.FollowUp;
import tools.jackson.databind.JsonNode;

/** What there is about Bispebjerg and Ydre Nørrebro on 1 June 2023. */
@ExtendWith(FollowUp.Teller.class)
class BriefTest {

    private final FollowUp story;

    BriefTest(FollowUp story) {
        this.story = story;
    }

    @Nested
    class The_brief_of_bispebjerg {

        @Test
        void counts_every_promise_by_its_state() {
            var commitments = brief("BIS", "").at("/commitments");

            assertThat(commitments.at("/total").asInt()).isEqualTo(18);
            assertThat(states(commitments))
                    .containsExactly(
                            "PROPOSED 1",
                            "DECLINED 1",
                            "BINDING 7",
                            "CLAIMED 3",
                            "FULFILLED 2",
                            "DISPUTED 1",
                            "RELEASED 1",
                            "NOT_MET 1",
                            "LAPSED 1");
        }

        @Test
        void lists_what_falls_due_first() {
            assertThat(numbers(group(brief("BIS", "").at("/commitments"), "BINDING")))
                    .containsExactly(
                            "FOR-2023-0201",
                            "FOR-2023-0202",
                            "FOR-2023-0217",
                            "FOR-2023-0208",
                            "FOR-2023-0209",
                            "FOR-2023-0203",
                            "FOR-2023-0214");
        }

        @Test
        void says_what_was_agreed_and_when() {
            var agreement =
                    group(brief("BIS", "").at("/agreements"), "IN_FORCE").at("/items/0");

            assertThat(agreement.at("/number").asString()).isEqualTo("AFT-2022-002");
            assertThat(agreement.at("/parties").valueStream().map(JsonNode::asString))
                    .containsExactly("OKF", "SSP", "POLITI");
            assertThat(agreement.at("/cityWide").asBoolean()).isFalse();
            assertThat(agreement.at("/agreedOn").asString()).isEqualTo("2022-02-01");
        }

        @Test
        void takes_a_promise_without_a_place_to_be_for_its_agreements() {
            var asked = group(brief("BIS", "").at("/commitments"), "PROPOSED").at("/items/0");

            assertThat(asked.at("/number").asString()).isEqualTo("FOR-2023-0207");
            assertThat(asked.at("/places/0").asString()).isEqualTo("BIS");
            assertThat(states(brief("YNB", "").at("/commitments"))).doesNotContain("PROPOSED 1");
        }

        @Test
        void leaves_out_what_was_agreed_before_but_not_what_is_still_asked_for() {
            var since = brief("BIS", "&since=2023-05-01");

            assertThat(since.at("/agreements/total").asInt()).isZero();
            assertThat(states(since.at("/commitments"))).containsExactly("PROPOSED 1", "BINDING 4", "CLAIMED 2");
        }

        @Test
        void counts_all_but_lists_no_more_than_wanted() {
            var binding = group(brief("BIS", "&items=2").at("/commitments"), "BINDING");

            assertThat(binding.at("/count").asInt()).isEqualTo(7);
            assertThat(binding.at("/items")).hasSize(2);
        }

        @Test
        void follows_both_dates() {
            var meeting = brief("BIS", "&validAt=2023-03-14&knownAt=2023-03-14").at("/commitments");

            assertThat(states(meeting)).containsExactly("DECLINED 1", "BINDING 8", "FULFILLED 2");
            assertThat(states(get("/api/places/BIS/brief?validAt=2023-02-20&knownAt=2023-02-20")
                            .at("/commitments")))
                    .containsExactly("BINDING 7", "CLAIMED 1");
        }
    }

    @Nested
    class What_is_for_the_whole_city {

        @Test
        void stands_with_every_place_and_is_marked() {
            var ynb = brief("YNB", "").at("/commitments");

            assertThat(ynb.at("/total").asInt()).isEqualTo(1);
            assertThat(ynb.at("/cityWide").asInt()).isEqualTo(1);
            assertThat(group(ynb, "CLAIMED").at("/items/0/number").asString()).isEqualTo("FOR-2023-0210");
            assertThat(group(ynb, "CLAIMED").at("/items/0/cityWide").asBoolean())
                    .isTrue();
        }
    }

    @Test
    void work_in_a_part_counts_with_the_larger_district_and_the_other_way_round() {
        assertThat(numbers(group(brief("B03", "").at("/initiatives"), "PROPOSED")))
                .containsExactly("IND-2023-001");
        assertThat(numbers(group(brief("YNB", "").at("/initiatives"), "PROPOSED")))
                .containsExactly("IND-2023-001");
        assertThat(brief("INB", "").at("/initiatives/total").asInt()).isZero();
    }

    @Test
    void it_says_what_the_place_is_called() {
        var ynb = brief("YNB", "&since=2022-01-01");

        assertThat(ynb.at("/name").asString()).isEqualTo("Ydre Nørrebro");
        assertThat(ynb.at("/kind").asString()).isEqualTo("SURVEY_DISTRICT");
        assertThat(ynb.at("/since").asString()).isEqualTo("2022-01-01");
    }

    @Test
    void what_is_no_place_has_none() {
        assertThat(story.get("/api/places/NOWHERE/brief").status()).isEqualTo(404);
        assertThat(story.get("/api/places/BIS/brief?knownAt=@0").status()).isEqualTo(404);
        assertThat(story.get("/api/places/BIS/brief?since=2022").status()).isEqualTo(400);
        assertThat(story.get("/api/places/BIS/brief?items=0").status()).isEqualTo(400);
    }

    private JsonNode brief(String place, String query) {
        return get("/api/places/" + place + "/brief?"
                + (query.contains("validAt") ? query.substring(1) : "validAt=2023-06-01" + query));
    }

    private JsonNode get(String path) {
        return story.get(path).body();
    }

    private static List<String> states(JsonNode part) {
        return part.at("/states")
                .valueStream()
                .map(it -> it.at("/state").asString() + " " + it.at("/count").asInt())
                .toList();
    }

    private static JsonNode group(JsonNode part, String state) {
        return part.at("/states")
                .valueStream()
                .filter(it -> it.at("/state").asString().equals(state))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> numbers(JsonNode group) {
        return group.at("/items")
                .valueStream()
                .map(it -> it.at("/number").asString())
                .toList();
    }
}
