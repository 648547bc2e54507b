package sikkerby.query.model;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_1;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_10;
import static sikkerby.events.commitment.CommitmentExamples.FEBRUARY_20;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import sikkerby.events.annotation.AnnotationExamples;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.fact.CircumstancesExamples;
import sikkerby.events.fact.Fact;
import sikkerby.query.time.Known;

class TimelineTest {

    private final Promises promises = new Promises("promise");

    @Test
    void a_fact_that_comes_late_splits_what_was_held_to_be_so() {
        var pledged = known(10, CommitmentExamples.pledged());
        var fulfilled = known(57, fulfilledOn(FEBRUARY_20));

        assertThat(History.of(PATROLS.value(), List.of(pledged, fulfilled), promises).stream()
                        .map(TimelineTest::told))
                .containsExactlyInAnyOrder(
                        "BINDING valid [2023-02-01, null) known [10, 57)",
                        "BINDING valid [2023-02-01, 2023-02-20) known [57, null)",
                        "FULFILLED valid [2023-02-20, null) known [57, null)");
    }

    @Test
    void of_several_changes_on_one_day_the_last_recorded_holds() {
        var slices = Timeline.of(
                List.of(
                        known(1, CommitmentExamples.pledged()),
                        known(2, fulfilledOn(FEBRUARY_20)),
                        known(
                                3,
                                new FulfilmentDisputed(
                                        PATROLS, CommitmentExamples.pledged().debtor(), FEBRUARY_20))),
                promises);

        assertThat(slices).extracting(it -> it.state().status()).containsExactly("BINDING", "DISPUTED");
        assertThat(slices).extracting(Slice::from).containsExactly(FEBRUARY_1, FEBRUARY_20);
    }

    @Test
    void a_change_of_nothing_makes_no_slice() {
        var slices = Timeline.of(
                List.of(
                        known(1, CommitmentExamples.pledged()),
                        known(2, fulfilledOn(FEBRUARY_10)),
                        known(3, fulfilledOn(FEBRUARY_20))),
                promises);

        assertThat(slices).extracting(Slice::from).containsExactly(FEBRUARY_1, FEBRUARY_10);
    }

    @Test
    void what_was_written_is_found_from_the_day_it_speaks_of() {
        var slices = Timeline.of(
                List.of(
                        known(1, CommitmentExamples.pledged()),
                        known(2, fulfilledOn(FEBRUARY_20)),
                        known(3, AnnotationExamples.noted())),
                promises);

        var note = "Vagtplanen ligger på sagen og kan ses hos Københavns Politi.";
        assertThat(slices).allSatisfy(it -> assertThat(it.said()).contains(note));
        assertThat(slices.getFirst().said())
                .contains("Politiet går aftenpatrulje i Bispebjerg tre gange om ugen i februar.");
    }

    @Test
    void an_object_begins_on_its_earliest_day_of_effect() {
        var slices = Timeline.of(
                List.of(known(1, CommitmentExamples.pledged()), known(2, fulfilledOn(LocalDate.of(2023, 1, 15)))),
                promises);

        assertThat(slices.getFirst().from()).isEqualTo(LocalDate.of(2023, 1, 15));
        assertThat(slices.getFirst().until()).isEqualTo(FEBRUARY_1);
    }

    @Test
    void what_is_known_only_later_does_not_change_what_was_known() {
        var pledged = known(10, CommitmentExamples.pledged());

        var before = History.of(PATROLS.value(), List.of(pledged), promises);
        var after = History.of(PATROLS.value(), List.of(pledged, known(57, fulfilledOn(FEBRUARY_20))), promises);

        assertThat(before).hasSize(1);
        assertThat(after.stream().filter(it -> it.knownFrom() <= 10)).hasSize(1);
    }

    private static CommitmentFulfilled fulfilledOn(LocalDate day) {
        return new CommitmentFulfilled(
                PATROLS, CommitmentExamples.pledged().beneficiaries().getFirst(), day);
    }

    private static Known known(long position, Fact fact) {
        return new Known(
                position,
                Instant.EPOCH.plusSeconds(position),
                new UUID(0, position),
                fact.getClass().getSimpleName(),
                PATROLS.value(),
                position,
                fact,
                CircumstancesExamples.bySecretariat());
    }

    private static String told(Table.Entry<Promises.Promise> row) {
        return "%s valid [%s, %s) known [%s, %s)"
                .formatted(
                        row.slice().state().status(),
                        row.slice().from(),
                        row.slice().until(),
                        row.knownFrom(),
                        row.knownTo());
    }
}
