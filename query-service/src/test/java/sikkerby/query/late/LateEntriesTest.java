package sikkerby.query.late;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;
import sikkerby.query.Story.Answer;
import tools.jackson.databind.JsonNode;

/** In the story the police's fulfilment of 20 February is recorded on 25 March, and a note five days late. */
@ExtendWith(Story.Teller.class)
class LateEntriesTest {

    private static final String LATE = "/api/late-entries";
    private static final String STATISTICS = "/api/late-entries/statistics";

    private final Story story;

    LateEntriesTest(Story story) {
        this.story = story;
    }

    @Nested
    class What_was_recorded_more_than_some_days_late {

        @Test
        void is_told_with_its_agency_and_how_long_it_took() {
            var late = story.get(LATE + "?days=30");

            assertThat(late.items("type"))
                    .containsExactly(
                            "commitment.EvidenceAttached",
                            "commitment.FulfilmentClaimed",
                            "commitment.CommitmentFulfilled");
            assertThat(late.items("partner")).containsExactly("POLITI", "POLITI", "SSP");
            assertThat(late.items("lagDays")).containsOnly("33");
            assertThat(late.at("/total").asInt()).isEqualTo(3);
            assertThat(late.text("/items/1/object/number")).isEqualTo(CommitmentExamples.NUMBER);
            assertThat(late.text("/items/1/sentence"))
                    .isEqualTo("Københavns Politi meldte "
                            + "forpligtelse FOR-2023-0117 »Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i…« opfyldt den 20. februar 2023"
                            + " (registreret den 25. marts 2023): »Tolv patruljer er gået som lovet«.");
        }

        @Test
        void is_told_page_by_page() {
            var first = story.get(LATE + "?days=30&limit=2");
            var second = story.get(LATE + "?days=30&limit=2&cursor=" + first.text("/next"));

            assertThat(first.items("partner")).containsExactly("POLITI", "POLITI");
            assertThat(second.items("partner")).containsExactly("SSP");
            assertThat(second.at("/next").isNull()).isTrue();
        }

        @Test
        void is_what_needed_a_reason_unless_days_are_given() {
            assertThat(story.get(LATE).items("lagDays")).containsOnly("33");
            assertThat(objects("days=4")).contains(CaseExamples.NUMBER);
            assertThat(objects("days=5")).doesNotContain(CaseExamples.NUMBER);
        }

        @Test
        void is_narrowed_by_agency_and_by_the_days_on_which_it_was_recorded() {
            assertThat(objects("days=30&partner=SSP")).hasSize(1);
            assertThat(objects("days=30&partner=SOF")).isEmpty();
            assertThat(objects("days=30&from=2023-03-25&to=2023-03-25")).hasSize(3);
            assertThat(objects("days=30&from=2023-03-26")).isEmpty();
            assertThat(objects("days=30&to=2023-03-24")).isEmpty();
        }

        @Test
        void follows_both_dates() {
            assertThat(objects("days=30&knownAt=2023-03-24")).isEmpty();
            assertThat(objects("days=30&validAt=2023-02-19")).isEmpty();
            assertThat(objects("days=30&knownAt=@" + story.position(CommitmentExamples.claimed())))
                    .hasSize(2);
        }

        private List<String> objects(String query) {
            return story.get(LATE + "?" + query)
                    .at("/items")
                    .valueStream()
                    .map(it -> it.at("/object/number").asString())
                    .toList();
        }
    }

    @Nested
    class How_long_it_took {

        @Test
        void is_counted_for_each_agency() {
            var police = of("POLITI", story.get(STATISTICS));

            assertThat(police.at("/entries").asInt()).isEqualTo(5);
            assertThat(police.at("/late").asInt()).isEqualTo(2);
            assertThat(police.at("/median").asInt()).isZero();
            assertThat(police.at("/p90").asInt()).isEqualTo(33);
            assertThat(police.at("/max").asInt()).isEqualTo(33);
            assertThat(classes(police)).containsExactly(3, 0, 0, 0, 2, 0);
        }

        @Test
        void is_counted_for_all_together() {
            var answer = story.get(STATISTICS);
            var all = answer.at("/all");
            var each = answer.at("/agencies").valueStream().toList();

            assertThat(each.stream()
                            .mapToInt(it -> it.at("/lag/entries").asInt())
                            .sum())
                    .isEqualTo(all.at("/entries").asInt());
            assertThat(classes(all).stream().mapToInt(it -> it).sum())
                    .isEqualTo(all.at("/entries").asInt());
            assertThat(all.at("/late").asInt()).isEqualTo(3);
        }

        @Test
        void is_nothing_before_anything_was_known() {
            var answer = story.get(STATISTICS + "?knownAt=@0");

            assertThat(answer.at("/all/entries").asInt()).isZero();
            assertThat(answer.at("/all/median").isNull()).isTrue();
            assertThat(answer.at("/agencies")).isEmpty();
        }

        private static JsonNode of(String partner, Answer answer) {
            return answer.at("/agencies")
                    .valueStream()
                    .filter(it -> it.at("/partner").asString().equals(partner))
                    .findFirst()
                    .orElseThrow()
                    .at("/lag");
        }

        private static List<Integer> classes(JsonNode lag) {
            return lag.at("/classes")
                    .valueStream()
                    .map(it -> it.at("/entries").asInt())
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"days=-1", "days=many", "from=2023-13-01", "to=soon", "from=+999999999-01-01", "partner=NOBODY"})
    void what_cannot_be_understood_is_refused_by_its_field(String parameter) {
        var field = parameter.substring(0, parameter.indexOf('='));

        assertThat(story.refused(LATE + "?" + parameter)).isEqualTo(field);
        assertThat(story.refused(STATISTICS + "?" + parameter)).isEqualTo(field);
    }
}
