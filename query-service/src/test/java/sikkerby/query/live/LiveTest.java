package sikkerby.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.fact.Fact;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.Browser;
import sikkerby.query.Browser.Heard;
import sikkerby.query.IdentityProvider;
import sikkerby.query.RunningService;

/** What open pages are told, over real HTTP. */
class LiveTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");

    private static IdentityProvider provider;
    private static RunningService service;

    @BeforeAll
    static void start() {
        provider = IdentityProvider.start();
        service = RunningService.start(provider.settings());
        PartnerExamples.registered().forEach(LiveTest::append);
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void an_open_page_is_told_how_much_is_new_since_when_and_what_happened_last() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            var heard = police.listen(events(police, "/agreements"));

            append(PlaceExamples.registered(PlaceExamples.CITY));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(heard.text())
                            .contains("event:news", "siden kl.")
                            .containsPattern("\"happened\":\\[\\[\\{\"words\":\"."));
            assertThat(heard.isOver()).isFalse();
        }
    }

    @Test
    void a_page_has_words_for_being_out_of_touch_and_for_a_login_that_is_over() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            var live = police.visit("/agreements").page().select("#live");

            assertThat(live.attr("data-away")).contains("prøver igen af sig selv");
            assertThat(live.attr("data-over")).contains("Du er logget ud");
        }
    }

    @Test
    void what_was_missed_is_told_on_return_in_the_pages_language() {
        try (var auditor = Browser.inEnglish(service, "AUDITOR")) {
            auditor.visit("/agreements");
            append(PlaceExamples.registered(PlaceExamples.B08));
            var loaded = Instant.parse("2023-02-01T13:02:00Z");

            var heard = auditor.listen("/events?since=0&at=" + loaded);

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(heard.text())
                            .containsPattern("\"words\":\"\\d+ new events since 1 February 2023 at 14:02\""));
        }
    }

    @Test
    void what_a_page_shows_already_is_not_told() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            police.visit("/agreements");
            var heard = police.listen("/events?since=1000000&at=" + RECORDED);
            assertThat(heard.status()).isEqualTo(200);

            append(PlaceExamples.registered(PlaceExamples.B03));

            await().during(Duration.ofSeconds(3))
                    .atMost(SOON)
                    .untilAsserted(() -> assertThat(heard.text()).doesNotContain("news"));
        }
    }

    @Test
    void a_page_of_the_past_does_not_listen() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            assertThat(police.visit("/agreements?validAt=2023-03-14&knownAt=2023-03-14")
                            .page()
                            .select("#live"))
                    .isEmpty();
            assertThat(police.visit("/was").page().select("#live")).isEmpty();
        }
    }

    @Test
    void nobody_listens_without_a_login_and_a_login_does_not_lead_there() {
        try (var stranger = Browser.of(service, "COORDINATOR:POLITI")) {
            assertThat(stranger.listen("/events?since=0&at=" + RECORDED).status())
                    .isEqualTo(401);
            assertThat(stranger.visit("/oauth2/authorization/sikkerby").path()).doesNotStartWith("/events");
        }
    }

    @Test
    void whoever_logs_out_is_told_nothing_more() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            var page = police.visit("/agreements").page();
            var heard = police.listen(page.select("#live").attr("data-events"));
            assertThat(heard.status()).isEqualTo(200);

            police.sendAndStay(page, "/logout", Map.of());

            await().atMost(SOON).until(heard::isOver);
            assertThat(heard.text()).contains("event:over", "Du er logget ud");
        }
    }

    @Test
    void one_session_has_no_more_than_a_few_pages_that_listen_and_the_oldest_gives_way() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            var events = events(police, "/agreements");
            var all = new ArrayList<Heard>();
            for (var i = 0; i < 9; i++) all.add(police.listen(events));

            assertThat(all.stream().map(Heard::status)).containsOnly(200);
            await().atMost(SOON).until(all.getFirst()::isOver);
            assertThat(all.stream().skip(1)).noneMatch(Heard::isOver);
        }
    }

    @Test
    void a_page_that_went_away_is_forgotten_and_a_shutdown_waits_for_none() {
        try (var other = IdentityProvider.start()) {
            var alone = RunningService.start(other.settings());
            var live = alone.bean(Live.class);
            append(alone, PlaceExamples.registered(PlaceExamples.CITY));
            var gone = Browser.of(alone, "AUDITOR");
            var stays = Browser.of(alone, "AUDITOR");
            gone.listen(events(gone, "/agreements"));
            var heard = stays.listen(events(stays, "/agreements"));
            assertThat(live.listening()).isEqualTo(2);

            gone.close();
            await().atMost(SOON).until(() -> {
                live.beat();
                return live.listening() == 1;
            });

            var before = Clock.systemUTC().instant();
            alone.close();
            assertThat(Duration.between(before, Clock.systemUTC().instant())).isLessThan(Duration.ofSeconds(20));
            await().atMost(SOON).until(heard::isOver);
            stays.close();
        }
    }

    @Test
    void what_it_cannot_read_is_refused() {
        try (var police = Browser.of(service, "COORDINATOR:POLITI")) {
            police.visit("/agreements");

            for (var asked : List.of("since=x&at=" + RECORDED, "since=1&at=now", "since=1"))
                assertThat(police.listen("/events?" + asked).status()).isIn(400, 406);
        }
    }

    private static String events(Browser browser, String path) {
        return browser.visit(path).page().select("#live").attr("data-events");
    }

    private static void append(Fact fact) {
        append(service, fact);
    }

    private static void append(RunningService service, Fact fact) {
        service.log().append(fact, RECORDED);
    }
}
