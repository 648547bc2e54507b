package sikkerby.query.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.query.Story;
import sikkerby.query.Story.Answer;

@ExtendWith(Story.Teller.class)
class AgreementsTest {

    private static final String ONE = "/api/agreements/" + YDRE_NOERREBRO;

    private final Story story;

    AgreementsTest(Story story) {
        this.story = story;
    }

    @Nested
    class When_the_terms_change_after_one_party_has_accepted {

        private final Answer onMarch7 = story.get(ONE + "?validAt=2023-03-07&knownAt=2023-03-07");

        @Test
        void it_does_not_bind() {
            assertThat(onMarch7.text("/state")).isEqualTo("PROPOSED");
            assertThat(onMarch7.at("/binding").asBoolean()).isFalse();
            assertThat(onMarch7.at("/why").isNull()).isTrue();
        }

        @Test
        void all_who_have_not_accepted_the_new_version_are_awaited_the_one_that_proposed_it_too() {
            assertThat(onMarch7.at("/termsVersion").asInt()).isEqualTo(2);
            assertThat(onMarch7.texts("/awaiting")).containsExactly("SOF", "POLITI");
        }

        @Test
        void each_party_shows_what_it_accepted_last() {
            assertThat(onMarch7.at("/parties/0/accepted").isNull()).isTrue();
            assertThat(onMarch7.text("/parties/1/code")).isEqualTo("SSP");
            assertThat(onMarch7.at("/parties/1/accepted/version").asInt()).isEqualTo(2);
            assertThat(onMarch7.at("/parties/2/accepted/version").asInt()).isEqualTo(1);
            assertThat(onMarch7.text("/parties/2/accepted/occurredOn")).isEqualTo("2023-03-02");
            assertThat(onMarch7.text("/parties/2/accepted/recordedAt")).isEqualTo("2023-03-02T11:00:00Z");
        }

        @Test
        void its_terms_are_those_proposed() {
            assertThat(onMarch7.at("/terms/version").asInt()).isEqualTo(2);
            assertThat(onMarch7.at("/versions")).hasSize(2);
            assertThat(onMarch7.text("/to")).isEqualTo("2025-12-31");
        }
    }

    @Nested
    class When_the_last_party_accepts_after_the_terms_first_day {

        @Test
        void it_binds_from_that_first_day_on_with_retroactive_effect() {
            var onMarch1 = story.get(ONE + "?validAt=2023-03-01");

            assertThat(onMarch1.text("/state")).isEqualTo("IN_FORCE");
            assertThat(onMarch1.at("/retroactive").asBoolean()).isTrue();
            assertThat(onMarch1.texts("/awaiting")).isEmpty();
        }

        @Test
        void it_says_why_with_the_signatures_of_later_days() {
            var onMarch1 = story.get(ONE + "?validAt=2023-03-01");

            assertThat(onMarch1.at("/why/termsVersion").asInt()).isEqualTo(2);
            assertThat(onMarch1.at("/why/accepted")
                            .valueStream()
                            .map(it -> it.at("/party").asString()))
                    .containsExactly("SSP", "SOF", "POLITI");
            assertThat(onMarch1.text("/why/inForceFrom")).isEqualTo("2023-03-01");
        }

        @Test
        void those_who_look_as_of_then_still_see_who_was_awaited() {
            var onMarch8 = story.get(ONE + "?validAt=2023-03-08&knownAt=2023-03-08");

            assertThat(onMarch8.text("/state")).isEqualTo("PROPOSED");
            assertThat(onMarch8.texts("/awaiting")).containsExactly("POLITI");
        }

        @Test
        void on_the_days_before_it_is_what_it_was() {
            assertThat(story.get(ONE + "?validAt=2023-02-28").text("/state")).isEqualTo("DRAFT");
        }

        @Test
        void it_expires_at_the_end_of_its_period() {
            assertThat(story.get(ONE + "?validAt=2025-12-31").text("/state")).isEqualTo("IN_FORCE");
            var after = story.get(ONE + "?validAt=2026-01-01");
            assertThat(after.text("/state")).isEqualTo("EXPIRED");
            assertThat(after.at("/binding").asBoolean()).isFalse();
        }
    }

    @Nested
    class When_it_has_not_begun {

        @Test
        void there_is_none_before_its_first_day() {
            assertThat(story.get(ONE + "?validAt=2022-08-30").status()).isEqualTo(404);
        }

        @Test
        void there_is_none_before_it_was_known() {
            var before = story.position(AgreementExamples.drafted()) - 1;

            assertThat(story.get(ONE + "?knownAt=@" + before).status()).isEqualTo(404);
            assertThat(story.get(ONE + "?knownAt=@" + (before + 1)).status()).isEqualTo(200);
        }
    }

    @Test
    void it_is_found_by_its_number() {
        var found = story.get("/api/agreements/AFT-2022-003");

        assertThat(found.text("/id")).isEqualTo(YDRE_NOERREBRO.toString());
        assertThat(found.at("/version").asInt()).isEqualTo(8);
        assertThat(found.text("/title")).isEqualTo("Fælles indsats Ydre Nørrebro");
    }

    @Test
    void one_holds_its_commitments() {
        var bispebjerg = story.get("/api/agreements/AFT-2022-002?validAt=2023-02-02");

        assertThat(bispebjerg.text("/commitments/0/number")).isEqualTo("FOR-2023-0117");
        assertThat(bispebjerg.text("/commitments/0/state")).isEqualTo("BINDING");
    }

    @Test
    void a_list_leaves_out_what_is_long() {
        var first = story.get("/api/agreements").at("/items/0");

        assertThat(first.has("terms")).isFalse();
        assertThat(first.has("versions")).isFalse();
        assertThat(first.has("commitments")).isFalse();
        assertThat(first.has("pending")).isTrue();
    }

    @Test
    void a_list_is_narrowed_by_party_place_state_and_words() {
        var at = "&validAt=2023-03-07&knownAt=2023-03-07";

        assertThat(numbers("party=SOF" + at)).containsExactly("AFT-2022-003");
        assertThat(numbers("place=YNB" + at)).containsExactly("AFT-2022-003");
        assertThat(numbers("place=B08" + at)).containsExactly("AFT-2022-002");
        assertThat(numbers("place=CITY" + at)).containsExactly("AFT-2022-002", "AFT-2022-003");
        assertThat(numbers("state=IN_FORCE" + at)).containsExactly("AFT-2022-002");
        assertThat(numbers("state=SUSPENDED" + at)).isEmpty();
        assertThat(numbers("q=tryghedsfora" + at)).isEmpty();
        assertThat(numbers("q=f%C3%A6lles%20indsats" + at)).containsExactly("AFT-2022-003");
        assertThat(numbers("q=AFT-2022-002" + at)).containsExactly("AFT-2022-002");
    }

    @Test
    void before_the_first_event_a_list_is_empty() {
        var nothing = story.get("/api/agreements?knownAt=@0&party=SOF");

        assertThat(nothing.status()).isEqualTo(200);
        assertThat(nothing.at("/items")).isEmpty();
        assertThat(nothing.at("/total").asInt()).isZero();
        assertThat(nothing.at("/next").isNull()).isTrue();
        assertThat(nothing.knownAt()).isZero();
    }

    @Test
    void a_list_is_read_page_by_page() {
        var first = story.get("/api/agreements?limit=1");
        var second = story.get("/api/agreements?limit=1&cursor=" + first.text("/next"));

        assertThat(first.items("number")).containsExactly("AFT-2022-002");
        assertThat(second.items("number")).containsExactly("AFT-2022-003");
        assertThat(second.at("/total").asInt()).isEqualTo(2);
        assertThat(second.at("/next").isNull()).isTrue();
    }

    @Test
    void what_cannot_be_asked_for_is_refused_by_its_field() {
        assertThat(story.refused("/api/agreements?party=UKENDT")).isEqualTo("party");
        assertThat(story.refused("/api/agreements?party=x")).isEqualTo("party");
        assertThat(story.refused("/api/agreements?place=UKENDT")).isEqualTo("place");
        assertThat(story.refused("/api/agreements?state=BINDING")).isEqualTo("state");
        assertThat(story.refused("/api/agreements?owner=SOF")).isEqualTo("owner");
        assertThat(story.refused("/api/agreements?awaiting=UKENDT")).isEqualTo("awaiting");
        assertThat(story.refused("/api/agreements?awaitingBody=UKENDT")).isEqualTo("awaitingBody");
        assertThat(story.get("/api/agreements/nonsense!").status()).isEqualTo(400);
        assertThat(story.get("/api/agreements/AFT-1999-999").status()).isEqualTo(404);
    }

    private List<String> numbers(String query) {
        return story.get("/api/agreements?" + query).items("number");
    }
}
