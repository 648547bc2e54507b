package sikkerby.query.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class CommitmentsTest {

    private static final String ONE = "/api/commitments/" + PATROLS;
    private static final String IN_BISPEBJERG = "/api/commitments?debtor=POLITI&place=BIS&validAt=2023-03-14";

    private final Story story;

    CommitmentsTest(Story story) {
        this.story = story;
    }

    @Test
    void what_the_police_had_committed_to_in_bispebjerg_as_known_on_14_march_2023_is_one_question() {
        var known = story.get(IN_BISPEBJERG + "&knownAt=2023-03-14");

        assertThat(known.items("number")).containsExactly(NUMBER);
        assertThat(known.text("/items/0/state")).isEqualTo("BINDING");
        assertThat(known.text("/items/0/text"))
                .isEqualTo("Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i februar.");
        assertThat(known.text("/items/0/agreementNumber")).isEqualTo("AFT-2022-002");
        assertThat(known.at("/total").asInt()).isEqualTo(1);
        assertThat(known.knownAt()).isLessThan(story.position(CommitmentExamples.claimed()));
    }

    @Nested
    class When_a_fulfilment_of_20_february_is_recorded_on_25_march {

        @Test
        void on_14_march_it_was_thought_open_and_overdue() {
            var known = story.get(ONE + "?validAt=2023-03-14&knownAt=2023-03-14");

            assertThat(known.text("/state")).isEqualTo("BINDING");
            assertThat(known.at("/overdue").asBoolean()).isTrue();
            assertThat(known.at("/version").asInt()).isEqualTo(2);
            assertThat(known.at("/evidence")).isEmpty();
        }

        @Test
        void it_is_known_today_that_it_was_fulfilled_then() {
            var known = story.get(ONE + "?validAt=2023-03-14");

            assertThat(known.text("/state")).isEqualTo("FULFILLED");
            assertThat(known.at("/overdue").asBoolean()).isFalse();
            assertThat(known.text("/confirmedBy")).isEqualTo("SSP");
            assertThat(known.text("/evidence/0/occurredOn")).isEqualTo("2023-02-20");
            assertThat(known.text("/evidence/0/recordedAt")).isEqualTo("2023-03-25T11:00:00Z");
        }

        @Test
        void the_day_before_the_fulfilment_it_still_was_open() {
            var known = story.get(ONE + "?validAt=2023-02-19");

            assertThat(known.text("/state")).isEqualTo("BINDING");
            assertThat(known.at("/onTrack").asBoolean()).isTrue();
            assertThat(known.text("/progress/0/text")).isEqualTo("Fire patruljer er gået.");
        }

        @Test
        void lists_of_what_was_overdue_differ_by_what_was_known() {
            var overdue = "/api/commitments?overdue=true&validAt=2023-03-14";

            assertThat(story.get(overdue + "&knownAt=2023-03-14").items("number"))
                    .containsExactly(NUMBER);
            assertThat(story.get(overdue).items("number")).isEmpty();
            assertThat(numbers("overdue=false&validAt=2023-03-14")).containsExactly(NUMBER);
        }

        @Test
        void between_two_events_of_one_instant_the_position_decides() {
            var claimed = story.position(CommitmentExamples.claimed());
            var confirmed = story.position(CommitmentExamples.confirmedBySsp());

            assertThat(story.get(ONE + "?knownAt=@" + claimed).text("/state")).isEqualTo("CLAIMED");
            assertThat(story.get(ONE + "?knownAt=@" + claimed)
                            .at("/selfReported")
                            .asBoolean())
                    .isTrue();
            assertThat(story.get(ONE + "?knownAt=@" + confirmed).text("/state")).isEqualTo("FULFILLED");
        }
    }

    @Nested
    class When_its_agreement_is_over {

        @Test
        void it_has_lapsed() {
            var beforeForce = story.position(BispebjergExamples.enteredIntoForce()) - 1;

            // The promise itself is only known later, so the agreement's end is what can be asked about.
            assertThat(beforeForce).isLessThan(story.position(CommitmentExamples.pledged()));
            var open = "?knownAt=2023-03-14&validAt=";
            assertThat(story.get(ONE + open + "2023-12-31").text("/state")).isEqualTo("BINDING");
            assertThat(story.get(ONE + open + "2024-01-01").text("/state")).isEqualTo("LAPSED");
        }

        @Test
        void a_list_by_state_follows_the_agreement() {
            var onLastDay = "knownAt=2023-03-14&validAt=2023-12-31";
            var dayAfter = "knownAt=2023-03-14&validAt=2024-01-01";

            assertThat(numbers("state=BINDING&" + onLastDay)).containsExactly(NUMBER);
            assertThat(numbers("state=PLEDGED&" + onLastDay)).isEmpty();
            assertThat(numbers("state=BINDING&" + dayAfter)).isEmpty();
            assertThat(numbers("state=PLEDGED&" + dayAfter)).isEmpty();
            assertThat(numbers("state=LAPSED&" + dayAfter)).containsExactly(NUMBER);
            assertThat(numbers("state=FULFILLED")).containsExactly(NUMBER);
            assertThat(numbers("state=LAPSED")).isEmpty();
        }
    }

    @Test
    void one_says_what_was_promised() {
        var known = story.get("/api/commitments/" + NUMBER + "?validAt=2023-02-01");

        assertThat(known.text("/dueOn")).isEqualTo("2023-02-28");
        assertThat(known.text("/originalDueOn")).isEqualTo("2023-02-28");
        assertThat(known.at("/slips").asInt()).isZero();
        assertThat(known.at("/overdue").asBoolean()).isFalse();
        assertThat(known.text("/debtor")).isEqualTo("POLITI");
        assertThat(known.texts("/beneficiaries")).containsExactly("OKF", "SSP");
        assertThat(known.at("/measure/amount").asInt()).isEqualTo(12);
        assertThat(known.text("/measure/unit")).isEqualTo("patruljer");
        assertThat(known.at("/claim").isNull()).isTrue();
    }

    @Test
    void a_list_is_narrowed_by_agreement_debtor_place_and_words() {
        assertThat(numbers("agreement=AFT-2022-002")).containsExactly(NUMBER);
        assertThat(numbers("agreement=" + BispebjergExamples.BISPEBJERG)).containsExactly(NUMBER);
        assertThat(numbers("agreement=AFT-2022-003")).isEmpty();
        assertThat(numbers("initiative=IND-2023-001")).isEmpty();
        assertThat(numbers("debtor=SSP")).isEmpty();
        assertThat(numbers("place=CITY")).containsExactly(NUMBER);
        assertThat(numbers("place=YNB")).isEmpty();
        assertThat(numbers("q=aftenpatruljen")).containsExactly(NUMBER);
        assertThat(numbers("q=FOR-2023-0117")).containsExactly(NUMBER);
        assertThat(numbers("q=natpatrulje")).isEmpty();
    }

    @Test
    void it_has_not_begun_before_it_was_pledged() {
        assertThat(story.get(ONE + "?validAt=2023-01-31").status()).isEqualTo(404);
        assertThat(numbers("validAt=2023-01-31")).isEmpty();
    }

    @Test
    void what_nobody_knows_is_refused_by_its_field() {
        assertThat(story.refused("/api/commitments?agreement=AFT-1999-001")).isEqualTo("agreement");
        assertThat(story.refused("/api/commitments?initiative=01856f00-0000-7000-8000-00000000ffff"))
                .isEqualTo("initiative");
        assertThat(story.refused("/api/commitments?debtor=NOBODY")).isEqualTo("debtor");
        assertThat(story.refused("/api/commitments?overdue=maybe")).isEqualTo("overdue");
        assertThat(story.refused("/api/commitments?q=%00")).isEqualTo("q");
    }

    private List<String> numbers(String query) {
        return story.get("/api/commitments?" + query).items("number");
    }
}
