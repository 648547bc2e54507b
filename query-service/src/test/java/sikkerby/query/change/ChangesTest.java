package sikkerby.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.events.agreement.AgreementExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.query.Story;

@ExtendWith(Story.Teller.class)
class ChangesTest {

    private final Story story;

    ChangesTest(Story story) {
        this.story = story;
    }

    @Nested
    class When_something_happened_before_the_meeting_but_was_recorded_after_it {

        private final Story.Answer changes = story.get("/api/changes?from=2023-03-14&to=2023-04-01");

        @Test
        void it_was_learned_late() {
            assertThat(changes.items("class")).hasSize(3).containsOnly("LEARNED_LATE");
            assertThat(changes.items("sentence"))
                    .last()
                    .isEqualTo("SSP København bekræftede den 20. februar 2023, at "
                            + "forpligtelse FOR-2023-0117 »Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i…« er opfyldt"
                            + " (registreret den 25. marts 2023).");
        }

        @Test
        void it_says_what_it_is_about() {
            assertThat(changes.text("/items/0/object/type")).isEqualTo("commitment");
            assertThat(changes.text("/items/0/object/id")).isEqualTo(PATROLS.toString());
            assertThat(changes.text("/items/0/object/number")).isEqualTo("FOR-2023-0117");
            assertThat(changes.at("/items/2/position").asLong())
                    .isEqualTo(story.position(CommitmentExamples.confirmedBySsp()));
        }
    }

    @Test
    void what_happened_in_between_changed_the_world() {
        var changes = story.get("/api/changes?from=2023-02-28&to=2023-03-14");

        assertThat(changes.items("class")).hasSize(7).containsOnly("WORLD_CHANGED");
    }

    @Test
    void what_happened_on_the_very_day_of_the_first_date_was_not_late() {
        var before = story.position(AgreementExamples.version1Proposed()) - 1;

        assertThat(story.get("/api/changes?from=2023-02-10&to=2023-03-01").items("class"))
                .containsExactly("WORLD_CHANGED");
        assertThat(story.get("/api/changes?from=@" + before + "&to=@" + (before + 1))
                        .items("class"))
                .containsExactly("WORLD_CHANGED");
    }

    @Test
    void the_first_position_is_not_counted_and_the_last_is() {
        var claimed = story.position(CommitmentExamples.claimed());

        var changes = story.get("/api/changes?from=@" + (claimed - 1) + "&to=@" + claimed);

        assertThat(changes.at("/items")).hasSize(1);
        assertThat(changes.at("/items/0/position").asLong()).isEqualTo(claimed);
        assertThat(story.get("/api/changes?from=@" + claimed + "&to=@" + claimed)
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void all_is_told_page_by_page_but_for_what_only_serves_the_write_side() {
        var told = 0;
        var cursor = "";
        while (true) {
            var page = story.get("/api/changes?from=@0&limit=20" + cursor);
            told += page.at("/items").size();
            assertThat(page.at("/total").asInt()).isEqualTo((int) page.knownAt() - 1);
            if (page.at("/next").isNull()) {
                assertThat(told).isEqualTo(page.at("/total").asInt());
                break;
            }
            cursor = "&cursor=" + page.text("/next");
        }
        var registered = story.position(StrategyExamples.registered());
        assertThat(story.get("/api/changes?from=@" + (registered - 1) + "&to=@" + registered)
                        .at("/items"))
                .isEmpty();
    }

    @Test
    void one_object_alone_can_be_asked_about() {
        assertThat(story.get("/api/changes?from=@0&object=FOR-2023-0117&limit=2")
                        .at("/total")
                        .asInt())
                .isEqualTo(5);
        assertThat(story.refused("/api/changes?from=@0&object=FOR-1999-0001")).isEqualTo("object");
    }

    @Test
    void only_what_had_happened_by_the_day_asked_about_is_told_and_counted() {
        var all = story.get("/api/changes?from=@0&limit=500");
        var happened = all.items("occurredOn").stream()
                .filter(it -> it.compareTo("2023-02-20") <= 0)
                .count();
        assertThat(all.items("occurredOn")).contains("2023-02-20", "2023-03-01");

        var first = story.get("/api/changes?from=@0&validAt=2023-02-20&limit=30");
        var second = story.get("/api/changes?from=@0&validAt=2023-02-20&limit=500&cursor=" + first.text("/next"));

        assertThat(first.at("/total").asLong()).isEqualTo(happened);
        assertThat(second.at("/total").asLong()).isEqualTo(happened);
        assertThat(first.at("/items").size() + second.at("/items").size()).isEqualTo((int) happened);
        assertThat(second.items("occurredOn")).allMatch(it -> it.compareTo("2023-02-20") <= 0);
        assertThat(story.get("/api/changes?from=@0&object=FOR-2023-0117&validAt=2023-02-10")
                        .at("/total")
                        .asInt())
                .isEqualTo(2);
        assertThat(story.get("/api/changes?from=@0&validAt=1999-12-31")
                        .at("/total")
                        .asInt())
                .isZero();
    }

    @Test
    void what_it_cannot_use_is_refused() {
        assertThat(story.refused("/api/changes")).isEqualTo("from");
        assertThat(story.refused("/api/changes?from=2023-03-14&knownAt=2023-03-14"))
                .isEqualTo("knownAt");
        assertThat(story.refused("/api/changes?from=2023-03-14&to=2023-03-01")).isEqualTo("from");
        assertThat(story.refused("/api/changes?from=soon")).isEqualTo("from");
        assertThat(story.refused("/api/changes?from=@0&to=@99999")).isEqualTo("to");
    }
}
