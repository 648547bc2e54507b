package sikkerby.query.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.strategy.StrategyExamples;
import sikkerby.query.CommandDesk;
import sikkerby.query.Filled;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

/** An initiative whose principle lives on in the next strategy: who takes it over, and what is sent. */
class CarryOverPagesTest {

    private static final Instant RECORDED = Instant.parse("2025-09-18T10:00:00Z");
    private static final String PAGE = "/initiatives/IND-2023-001/carry-over";

    private static RunningService service;
    private static Visitor stranger;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        var last = Stream.<Collection<? extends Fact>>of(
                        PartnerExamples.registered(),
                        List.of(StrategyExamples.registered()),
                        StrategyExamples.story(),
                        InitiativeExamples.network(),
                        List.of(StrategyExamples.successorRegistered()),
                        StrategyExamples.successor(),
                        List.of(StrategyExamples.mapped()))
                .flatMap(Collection::stream)
                .map(it -> service.log().append(it, RECORDED))
                .toList()
                .getLast();
        stranger = Visitor.of(service);
        await().atMost(Duration.ofMinutes(1))
                .until(() ->
                        service.get("/api/initiatives?after=" + last.event()).status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void each_principle_becomes_the_one_that_it_was_mapped_to() {
        var sof = stranger.as("COORDINATOR", "SOF");
        var form = Filled.of(sof.get(PAGE).page(), "carry-over").with("reason", "Fællesskabet bærer det videre.");

        assertThat(form.send(sof).status()).isEqualTo(303);
        var body = CommandDesk.received(form.key()).body();
        assertThat(body.at("/strategy").asString()).isEqualTo("SBS-2026");
        assertThat(body.at("/principles")).hasSize(1);
        assertThat(body.at("/principles/0/from").asString()).isEqualTo("F1");
        assertThat(body.at("/principles/0/code").asString()).isEqualTo("G1");
        assertThat(body.at("/principles/0/reason").asString()).isEqualTo("Fællesskabet bærer det videre.");
        assertThat(body.at("/principles/0/primary").asBoolean()).isTrue();
    }

    @Test
    void what_is_refused_stays_written() {
        var sof = stranger.as("COORDINATOR", "SOF");

        var again = Filled.of(sof.get(PAGE).page(), "carry-over")
                .with("reason", CommandDesk.CITIZEN)
                .send(sof);

        assertThat(again.status()).isEqualTo(400);
        assertThat(again.page().select("#carry-over-reason").text()).isEqualTo(CommandDesk.CITIZEN);
    }

    @Test
    void others_are_not_offered_it() {
        var page = stranger.as("COORDINATOR", "POLITI").get(PAGE).page();

        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("main").text()).contains("Kun ejeren og sekretariatet");
    }

    @Test
    void its_owner_is_led_there_from_its_page() {
        assertThat(stranger.as("COORDINATOR", "SOF")
                        .get("/initiatives/IND-2023-001")
                        .page()
                        .select("main a[href$=/carry-over]"))
                .hasSize(1);
    }
}
