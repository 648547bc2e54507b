package sikkerby.query.late;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.MARCH_25;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.CorrectionExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

/**
 * What the police said of 10 and 20 February was recorded on 25 March. On 3 April the one is annulled, and the other
 * corrected to 20 March.
 */
class CorrectedLateEntriesTest {

    private static final LocalDate MARCH_20 = LocalDate.of(2023, 3, 20);

    private static RunningService service;
    private static Recorded claim;
    private static Recorded correction;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), PartnerExamples.RENAMED_ON.minusYears(3)));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        add(CommitmentExamples.pledged(), by(POLITI), CommitmentExamples.FEBRUARY_1);
        var progress = add(CommitmentExamples.progressReported(), by(POLITI), MARCH_25);
        claim = add(CommitmentExamples.claimed(), by(POLITI), MARCH_25);
        correct(progress, CorrectionExamples.claimAnnulled(), Corrected.ANNULLED);
        correction = correct(claim, CorrectionExamples.claimedADayLater(), CorrectionExamples.occurredOn(MARCH_20));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void as_recorded_they_stay_and_say_that_they_were_corrected() {
        var late = ask("?days=30");

        assertThat(items(late, "lagDays")).containsExactly("43", "33");
        assertThat(items(late, "occurredOn")).containsExactly("2023-02-10", "2023-02-20");
        assertThat(late.at("/items/1/correctedBy").asString())
                .isEqualTo(correction.event().toString());
        assertThat(statistics("").at("/late").asInt()).isEqualTo(2);
    }

    @Test
    void as_understood_the_corrected_day_counts_and_the_annulled_entry_does_not() {
        var late = ask("?days=4&reading=UNDERSTOOD");

        assertThat(items(late, "event")).containsExactly(claim.event().toString());
        assertThat(items(late, "occurredOn")).containsExactly("2023-03-20");
        assertThat(items(late, "lagDays")).containsExactly("5");
        assertThat(items(late, "sentence").getFirst()).contains("20. marts 2023");
        assertThat(late.at("/total").asInt()).isEqualTo(1);
        var before = statistics("&reading=RECORDED");
        var police = statistics("&reading=UNDERSTOOD");
        assertThat(police.at("/entries").asInt())
                .isEqualTo(before.at("/entries").asInt() - 1);
        assertThat(police.at("/late").asInt()).isZero();
        assertThat(police.at("/max").asInt()).isEqualTo(5);
    }

    @Test
    void the_corrected_day_is_looked_at_by_valid_at_too() {
        assertThat(items(ask("?days=4&validAt=2023-03-19"), "event")).hasSize(2);
        assertThat(items(ask("?days=4&validAt=2023-03-19&reading=UNDERSTOOD"), "event"))
                .isEmpty();
    }

    @Test
    void both_are_the_same_until_the_corrections_are_known() {
        var then = "&knownAt=@" + claim.position();
        var late = ask("?days=30&reading=UNDERSTOOD" + then);

        assertThat(items(late, "lagDays")).containsExactly("43", "33");
        assertThat(late.at("/items/1/correctedBy").isMissingNode()).isTrue();
    }

    private static JsonNode statistics(String query) {
        return get("/api/late-entries/statistics?days=30&partner=POLITI" + query)
                .at("/agencies/0/lag");
    }

    private static JsonNode ask(String query) {
        return get("/api/late-entries" + query + "&partner=POLITI");
    }

    private static JsonNode get(String path) {
        return service.get(path + "&after=" + correction.event()).body();
    }

    private static List<String> items(JsonNode late, String field) {
        return late.at("/items")
                .valueStream()
                .map(it -> it.at("/" + field).asString())
                .toList();
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().append(fact, circumstances, noon(recordedOn));
    }

    private static Recorded correct(Recorded entry, EntryCorrected like, Corrected corrected) {
        var it = new EntryCorrected(
                entry.event(),
                like.type(),
                like.reasonCode(),
                like.text(),
                like.was(),
                corrected,
                null,
                CorrectionExamples.APRIL_3);
        return service.log().correct(PATROLS.value(), it, by(POLITI), noon(CorrectionExamples.APRIL_3));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
    }
}
