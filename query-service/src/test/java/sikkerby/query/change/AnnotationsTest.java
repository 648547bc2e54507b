package sikkerby.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;
import static sikkerby.events.fact.CircumstancesExamples.by;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariat;
import static sikkerby.events.fact.CircumstancesExamples.bySecretariatFor;
import static sikkerby.events.partner.PartnerExamples.POLITI;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.annotation.AnnotationExamples;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.CommitmentLifeExamples;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.testing.TestLog.Recorded;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

/** The secretariat records a promise of the police, who contest it; they note something on their claim. */
class AnnotationsTest {

    private static final String COMMITMENT = "/api/commitments/" + PATROLS;

    private static RunningService service;
    private static Recorded claim;
    private static Recorded note;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        PartnerExamples.registered().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        PlaceExamples.registered().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        BispebjergExamples.story().forEach(it -> add(it, bySecretariat(), it.occurredOn()));
        var pledge = add(CommitmentExamples.pledged(), bySecretariatFor(POLITI), CommitmentExamples.FEBRUARY_1);
        add(CommitmentLifeExamples.contested(pledge.event()), by(POLITI), CommitmentExamples.FEBRUARY_10);
        claim = add(CommitmentExamples.claimed(), by(POLITI), CommitmentExamples.FEBRUARY_20);
        note = service.log()
                .correct(
                        PATROLS.value(),
                        AnnotationExamples.notedOn(claim.event()),
                        by(POLITI),
                        noon(AnnotationExamples.MARCH_27));
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void a_contested_promise_says_so_from_the_day_of_the_objection_on() {
        assertThat(get(COMMITMENT + "?validAt=2023-02-09").at("/contested").asBoolean())
                .isFalse();
        assertThat(get(COMMITMENT + "?validAt=2023-02-10").at("/contested").asBoolean())
                .isTrue();
        assertThat(get(COMMITMENT).at("/contest/by").asString()).isEqualTo("POLITI");
        assertThat(get(COMMITMENT).at("/state").asString()).isEqualTo("CLAIMED");
    }

    @Test
    void it_is_on_the_work_list_of_the_debtor_until_it_is_settled() {
        get(COMMITMENT);
        var waiting = service.getFor("POLITI", "COORDINATOR", "/api/worklist?validAt=2023-02-25");

        assertThat(waiting.body()
                        .at("/items")
                        .valueStream()
                        .map(it -> it.at("/id").asString()))
                .contains("CONTESTED/" + NUMBER);
    }

    @Test
    void a_note_is_told_and_shown_with_the_entry_it_is_on() {
        var history = get(COMMITMENT + "/history");
        var types = history.at("/items").valueStream().map(it -> it.at("/type").asString());

        assertThat(types)
                .containsExactly(
                        "commitment.CommitmentPledged",
                        "commitment.EntryContested",
                        "commitment.FulfilmentClaimed",
                        "annotation.EntryAnnotated");
        assertThat(history.at("/items/2/annotations/0/text").asString()).startsWith("Vagtplanen ligger");
        assertThat(history.at("/items/2/annotations/0/event").asString())
                .isEqualTo(note.event().toString());
        assertThat(history.at("/items/1/annotations").isMissingNode()).isTrue();
    }

    @Test
    void before_it_was_known_there_was_no_note() {
        var history = get(COMMITMENT + "/history?knownAt=@" + claim.position());

        assertThat(history.at("/items/2/annotations").isMissingNode()).isTrue();
    }

    @Test
    void a_note_is_no_news_of_the_object_itself() {
        var understood = get(COMMITMENT + "/history?reading=UNDERSTOOD");

        assertThat(understood
                        .at("/items")
                        .valueStream()
                        .map(it -> it.at("/type").asString()))
                .doesNotContain("annotation.EntryAnnotated");
        assertThat(get(COMMITMENT).at("/version").asInt()).isEqualTo(4);
    }

    private static Recorded add(Fact fact, Circumstances circumstances, LocalDate recordedOn) {
        return service.log().append(fact, circumstances, noon(recordedOn));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
    }

    private static JsonNode get(String path) {
        var after = path + (path.contains("?") ? "&" : "?") + "after=" + note.event();
        return service.get(after).body();
    }
}
