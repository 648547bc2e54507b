package sikkerby.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.agreement.AgreementExamples.POLITI;
import static sikkerby.events.fact.CircumstancesExamples.by;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.agreement.BispebjergExamples;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;

/** On 1 February 2023 the police promise something for each month of that year, and on 10 March first say how it goes. */
class RecurringWorkTest {

    private static RunningService service;

    @BeforeAll
    static void tell_the_story() {
        service = RunningService.start();
        tell(PartnerExamples.registered());
        tell(PlaceExamples.registered());
        tell(BispebjergExamples.story());
        tell(List.of(
                CommitmentExamples.pledged(Recurrence.MONTHLY, LocalDate.of(2023, 12, 31)),
                new OnTrackConfirmed(CommitmentExamples.PATROLS, LocalDate.of(2023, 3, 10))));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/commitments/FOR-2023-0117")
                                .body()
                                .at("/version")
                                .asInt()
                        == 2);
    }

    @AfterAll
    static void leave_nothing_behind() {
        service.close();
    }

    @Test
    void asks_for_a_word_each_time() {
        assertThat(work("POLITI", "WORD_DUE", "2023-02-13")).isEmpty();
        var item = work("POLITI", "WORD_DUE", "2023-02-14").get(0);

        assertThat(item.at("/due").asString()).isEqualTo("2023-02-28");
        assertThat(item.at("/since").asString()).isEqualTo("2023-02-14");
        assertThat(item.at("/answers/0").asString()).endsWith("/on-track");
        assertThat(item.at("/sentence").asString())
                .startsWith("Københavns Politi skal senest den 28. februar 2023 melde, hvordan det går med den"
                        + " tilbagevendende forpligtelse FOR-2023-0117");
    }

    @Test
    void asks_on_until_a_word_is_said() {
        assertThat(work("POLITI", "WORD_DUE", "2023-03-09")
                        .get(0)
                        .at("/sentence")
                        .asString())
                .startsWith("Københavns Politi skulle senest den 28. februar 2023 have meldt");
        assertThat(work("POLITI", "WORD_DUE", "2023-03-10")).isEmpty();
        assertThat(work("POLITI", "WORD_DUE", "2023-04-16").get(0).at("/due").asString())
                .isEqualTo("2023-04-30");
    }

    @Test
    void says_how_often_and_by_when_next() {
        var promise =
                service.get("/api/commitments/FOR-2023-0117?validAt=2023-03-20").body();

        assertThat(promise.at("/recurrence").asString()).isEqualTo("MONTHLY");
        assertThat(promise.at("/nextWordOn").asString()).isEqualTo("2023-04-30");
        assertThat(promise.at("/overdue").asBoolean()).isFalse();
        assertThat(service.get("/api/commitments/FOR-2023-0117/history")
                        .body()
                        .at("/items/0/sentence")
                        .asString())
                .endsWith("Den skal opfyldes hver måned indtil fristen.");
        assertThat(Visitor.of(service)
                        .as("COORDINATOR", "POLITI")
                        .get("/commitments/FOR-2023-0117?validAt=2023-03-20")
                        .page()
                        .select("dd")
                        .eachText())
                .contains("Hver måned", "30. april 2023");
    }

    private static JsonNode work(String partner, String kind, String day) {
        return service.getFor(partner, "COORDINATOR", "/api/worklist?kind=" + kind + "&validAt=" + day)
                .body()
                .at("/items");
    }

    private static void tell(Collection<? extends Fact> facts) {
        for (var fact : facts) {
            var noon = fact.occurredOn().atTime(12, 0).atZone(Copenhagen.ZONE).toInstant();
            service.log().append(fact, by(POLITI), noon);
        }
    }
}
