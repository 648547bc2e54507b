package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.query.FollowUp;
import tools.jackson.databind.JsonNode;

/** Whose turn it is on 1 June 2023. */
@ExtendWith(FollowUp.Teller.class)
class WorklistTest {

    private static final String ON_JUNE_1 = "/api/worklist?validAt=2023-06-01";

    private final FollowUp story;

    WorklistTest(FollowUp story) {
        this.story = story;
    }

    @Nested
    class What_waits_for {

        @Test
        void the_police_is_what_they_promised_and_what_others_say_they_kept() {
            assertThat(waiting("POLITI", "COORDINATOR", ON_JUNE_1))
                    .containsExactly(
                            "OVERDUE/FOR-2023-0201",
                            "SELF_REPORTED/FOR-2023-0205",
                            "ANSWER_CLAIM/FOR-2023-0204",
                            "DUE_SOON/FOR-2023-0202",
                            "SILENT/FOR-2023-0201");
        }

        @Test
        void ssp_is_what_it_was_asked_and_has_not_answered() {
            var waiting = waiting("SSP", "COORDINATOR", ON_JUNE_1);

            assertThat(waiting.subList(0, 4))
                    .containsExactly(
                            "ANSWER_TRANSFER/FOR-2023-0208",
                            "ACCEPT_TERMS/AFT-2022-003",
                            "ANSWER_REVISION/FOR-2023-0203",
                            "CONSENT_RELEASE/FOR-2023-0209");
            assertThat(waiting.getLast()).startsWith("APPROVE_CORRECTION/");
            assertThat(waiting).hasSize(5);
        }

        @Test
        void okf_is_its_disputed_promise_too() {
            assertThat(waiting("OKF", "COORDINATOR", ON_JUNE_1))
                    .containsExactly(
                            "SELF_REPORTED/FOR-2023-0205",
                            "ANSWER_DISPUTE/FOR-2023-0206",
                            "ANSWER_CLAIM/FOR-2023-0204",
                            "ANSWER_PROPOSAL/FOR-2023-0207");
        }

        @Test
        void the_steering_group_is_what_was_promised_to_it_or_is_two_months_late() {
            assertThat(waiting(null, "STEERING_GROUP", ON_JUNE_1))
                    .containsExactly(
                            "OVERDUE/FOR-2023-0201", "ANSWER_CLAIM/FOR-2023-0210", "RATIFY_TERMS/AFT-2022-003");
        }

        @Test
        void the_steering_group_is_what_is_late_from_the_sixtieth_day_on() {
            assertThat(waiting(null, "STEERING_GROUP", "/api/worklist?validAt=2023-04-28"))
                    .doesNotContain("OVERDUE/FOR-2023-0201");
            assertThat(waiting(null, "STEERING_GROUP", "/api/worklist?validAt=2023-04-29"))
                    .contains("OVERDUE/FOR-2023-0201");
        }

        @ParameterizedTest
        @ValueSource(strings = {"AUDITOR", "DPO"})
        void those_who_change_nothing_is_nothing(String role) {
            assertThat(waiting(null, role, ON_JUNE_1)).isEmpty();
        }

        @Test
        void all_of_them_is_seen_by_the_secretariat() {
            assertThat(waiting("OKF", "SECRETARIAT", ON_JUNE_1)).hasSize(14);
            assertThat(waiting("OKF", "SECRETARIAT", ON_JUNE_1 + "&partner=OKF"))
                    .isEqualTo(waiting("OKF", "COORDINATOR", ON_JUNE_1));
        }

        @Test
        void others_is_none_of_a_coordinators_business() {
            assertThat(story.getFor("OKF", "COORDINATOR", ON_JUNE_1 + "&partner=SSP")
                            .status())
                    .isEqualTo(403);
            assertThat(waiting("SSP", "COORDINATOR", ON_JUNE_1 + "&partner=SSP"))
                    .hasSize(5);
        }
    }

    @Nested
    class An_item {

        @Test
        void says_what_is_to_be_done_by_whom_and_by_when() {
            var item = first("POLITI", ON_JUNE_1 + "&kind=ANSWER_CLAIM");

            assertThat(item.at("/object/type").asString()).isEqualTo("commitment");
            assertThat(item.at("/object/number").asString()).isEqualTo("FOR-2023-0204");
            assertThat(item.at("/since").asString()).isEqualTo("2023-05-18");
            assertThat(item.at("/due").asString()).isEqualTo("2023-06-08");
            assertThat(item.at("/waitsFor").valueStream().map(JsonNode::asString))
                    .containsExactly("OKF", "POLITI");
            assertThat(item.at("/sentence").asString())
                    .isEqualTo("SSP København meldte den 18. maj 2023 forpligtelse FOR-2023-0204 opfyldt;"
                            + " Økonomiforvaltningen og Københavns Politi kan bekræfte eller bestride det senest den"
                            + " 8. juni 2023: »Løfte nummer 204«.");
        }

        @Test
        void names_the_commands_that_answer_it() {
            var commitment = "/api/commitments/" + FollowUp.id(203);

            assertThat(answers("SSP", "ANSWER_REVISION"))
                    .containsExactly(commitment + "/revisions/1/accept", commitment + "/revisions/1/refuse");
            assertThat(answers("SSP", "ACCEPT_TERMS"))
                    .first()
                    .asString()
                    .matches("/api/agreements/[0-9a-f-]{36}/acceptances");
        }

        @Test
        void names_only_those_that_its_reader_may_send() {
            var overdue = "/api/worklist?validAt=2023-06-01&kind=OVERDUE";
            var orphaned = "/api/worklist?validAt=2023-07-01&kind=ORPHANED";

            assertThat(steps("POLITI", "COORDINATOR", overdue))
                    .containsExactly("claim", "progress", "revisions", "not-met");
            assertThat(steps(null, "STEERING_GROUP", overdue)).containsExactly("release");
            assertThat(steps("OKF", "COORDINATOR", orphaned)).containsExactly("transfer");
            assertThat(steps("SSP", "COORDINATOR", orphaned)).containsExactly("transfer", "release");
            assertThat(steps(null, "STEERING_GROUP", orphaned)).containsExactly("transfer", "release", "lapse");
        }

        private List<String> steps(@Nullable String partner, String role, String path) {
            return story.getFor(partner, role, path)
                    .body()
                    .at("/items/0/answers")
                    .valueStream()
                    .map(JsonNode::asString)
                    .map(it -> it.substring(it.lastIndexOf('/') + 1))
                    .toList();
        }

        @Test
        void is_told_in_english_too() {
            var english = story.getIn("en", "/api/worklist?validAt=2023-06-01");

            assertThat(english.body().at("/items/0/sentence").asString())
                    .isEqualTo(
                            "Version 1 of the terms of agreement AFT-2022-003 “Fælles indsats Ydre Nørrebro”, proposed on"
                                    + " 1 March 2023, awaits an answer from the Social Services Administration and SSP Copenhagen.");
        }

        private List<String> answers(String partner, String kind) {
            return first(partner, ON_JUNE_1 + "&kind=" + kind)
                    .at("/answers")
                    .valueStream()
                    .map(JsonNode::asString)
                    .toList();
        }

        private JsonNode first(String partner, String path) {
            return story.getFor(partner, "COORDINATOR", path).body().at("/items/0");
        }
    }

    @Nested
    class Under_both_dates {

        @Test
        void what_was_not_known_yet_did_not_wait() {
            assertThat(waiting("SSP", "COORDINATOR", ON_JUNE_1 + "&knownAt=2023-05-27"))
                    .containsExactly("ACCEPT_TERMS/AFT-2022-003", "ANSWER_REVISION/FOR-2023-0203");
        }

        @Test
        void what_is_due_follows_the_day() {
            assertThat(waiting("POLITI", "COORDINATOR", "/api/worklist?validAt=2023-05-26"))
                    .doesNotContain("DUE_SOON/FOR-2023-0202");
            assertThat(waiting("POLITI", "COORDINATOR", "/api/worklist?validAt=2023-05-27"))
                    .contains("DUE_SOON/FOR-2023-0202");
            assertThat(waiting("POLITI", "COORDINATOR", "/api/worklist?validAt=2023-06-11"))
                    .contains("OVERDUE/FOR-2023-0202", "SELF_REPORTED/FOR-2023-0204");
        }

        @Test
        void what_a_party_leaves_behind_waits_for_all_who_can_settle_it() {
            var orphan = "ORPHANED/FOR-2023-0206";

            assertThat(waiting("OKF", "SECRETARIAT", "/api/worklist?validAt=2023-06-30&kind=ORPHANED"))
                    .isEmpty();
            for (var partner : List.of("OKF", "SSP", "POLITI"))
                assertThat(waiting(partner, "COORDINATOR", "/api/worklist?validAt=2023-07-01"))
                        .contains(orphan);
            assertThat(waiting(null, "STEERING_GROUP", "/api/worklist?validAt=2023-07-01"))
                    .contains(orphan);
            assertThat(story.getFor("OKF", "COORDINATOR", "/api/worklist?validAt=2023-07-04&kind=ORPHANED")
                            .body()
                            .at("/items/0/since")
                            .asString())
                    .isEqualTo("2023-07-01");
        }
    }

    @Test
    void it_is_read_page_by_page() {
        var first = story.getFor("SSP", "COORDINATOR", ON_JUNE_1 + "&limit=3").body();
        var rest = story.getFor(
                        "SSP",
                        "COORDINATOR",
                        "/api/worklist?limit=3&cursor=" + first.at("/next").asString())
                .body();

        assertThat(first.at("/total").asInt()).isEqualTo(5);
        assertThat(first.at("/items")).hasSize(3);
        assertThat(rest.at("/items")).hasSize(2);
    }

    private List<String> waiting(@Nullable String partner, String role, String path) {
        return story.getFor(partner, role, path)
                .body()
                .at("/items")
                .valueStream()
                .map(it -> it.at("/id").asString())
                .toList();
    }
}
