package sikkerby.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.agreement.AgreementExamples.YDRE_NOERREBRO;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class HistoryTest {

    private static final String AGREEMENT = "/api/agreements/" + YDRE_NOERREBRO + "/history";
    private static final String COMMITMENT = "/api/commitments/" + PATROLS + "/history";

    private final Story story;

    HistoryTest(Story story) {
        this.story = story;
    }

    @Test
    void every_event_is_told_in_the_order_of_the_log() {
        var history = story.get(AGREEMENT);

        assertThat(history.items("type"))
                .startsWith("agreement.AgreementDrafted", "agreement.TermsProposed", "agreement.TermsAccepted")
                .hasSize(8);
        assertThat(history.items("sentence"))
                .contains("Københavns Politi tiltrådte version 1 af vilkårene den 2. marts 2023.");
        assertThat(history.text("/items/1/text"))
                .isEqualTo("Parterne møder unge på Ydre Nørrebro sammen, to aftener om ugen.");
        assertThat(history.text("/items/2/actor")).isEqualTo("sof");
        assertThat(history.text("/items/2/partner")).isEqualTo("SOF");
    }

    @Test
    void it_is_told_in_english_to_those_who_ask_for_it() {
        assertThat(story.getIn("en", AGREEMENT).items("sentence"))
                .contains("Copenhagen Police accepted version 1 of the terms on 2 March 2023.");
    }

    @Test
    void what_came_late_says_so() {
        assertThat(story.get(COMMITMENT).items("sentence"))
                .last()
                .isEqualTo("SSP København bekræftede den 20. februar 2023, at forpligtelsen er opfyldt"
                        + " (registreret den 25. marts 2023).");
    }

    @Test
    void a_promise_names_the_agreement_it_was_made_under() {
        assertThat(story.get(COMMITMENT).text("/items/0/sentence")).contains("under aftale AFT-2022-002");
    }

    @Test
    void it_ends_with_what_was_known() {
        assertThat(story.get(COMMITMENT + "?knownAt=2023-03-14").items("type"))
                .containsExactly("commitment.CommitmentPledged", "commitment.ProgressReported");
    }

    @Test
    void it_ends_with_what_had_happened() {
        assertThat(story.get(COMMITMENT + "?validAt=2023-02-10").items("type"))
                .containsExactly("commitment.CommitmentPledged", "commitment.ProgressReported");
        assertThat(story.get(COMMITMENT + "?validAt=2023-01-31").status()).isEqualTo(404);
    }

    @Test
    void an_agreement_in_force_with_retroactive_effect_has_nothing_to_tell_of_days_before_it_was_drafted() {
        assertThat(story.get(AGREEMENT + "?validAt=2022-08-30").status()).isEqualTo(404);
    }

    @Test
    void it_is_read_page_by_page() {
        var first = story.get(AGREEMENT + "?limit=5");
        var second = story.get(AGREEMENT + "?limit=5&cursor=" + first.text("/next"));

        assertThat(first.at("/items")).hasSize(5);
        assertThat(second.at("/items")).hasSize(3);
        assertThat(second.at("/next").isNull()).isTrue();
        assertThat(second.at("/total").asInt()).isEqualTo(8);
    }

    @Test
    void initiatives_have_one_too() {
        assertThat(story.get("/api/initiatives/IND-2023-001/history").items("type"))
                .first()
                .isEqualTo("initiative.InitiativeProposed");
    }
}
