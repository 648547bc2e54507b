package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.command.platform.StoryCity.NEW_YEAR;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.StoryCity.Made;
import sikkerby.events.fact.Copenhagen;

/** While a story is told, what happens by itself happens on its day. */
class StoryStepsTest {

    private final StoryCity city = StoryCity.of(1);

    @AfterEach
    void leave_nothing_behind() {
        city.close();
    }

    @Test
    void a_clock_that_is_moved_on_stops_where_something_is_due() {
        var january = city.agreedFrom(NEW_YEAR.plusDays(4));
        var summer = city.agreedFrom(LocalDate.of(2022, 7, 1));
        var later = city.agreedFrom(LocalDate.of(2023, 1, 1));

        move("2022-08-31T08:00:00Z");

        assertRecordedOnTheirDays(january, summer);
        assertThat(later).isNotIn(city.made().stream().map(Made::object).toList());
        assertThat(city.part(StoryClock.class).instant()).isEqualTo(Instant.parse("2022-08-31T08:00:00Z"));
    }

    @Test
    void what_is_due_after_the_last_beat_happens_before_the_story_ends() {
        var after = city.agreedFrom(LocalDate.of(2022, 3, 1));

        assertThat(city.as("sekretariat").post("/demo/clock/end", "").status()).isEqualTo(204);

        assertRecordedOnTheirDays(after);
        assertThat(city.part(StoryClock.class).instant()).isAfter(Instant.parse("2025-01-01T00:00:00Z"));
    }

    @Test
    void what_is_due_happens_without_anybody_asking() {
        city.stop();
        city.start("--sikkerby.steps-every=200ms");
        var agreement = city.agreedFrom(NEW_YEAR.plusDays(4));

        city.clockIs(Instant.parse("2022-01-05T09:00:00Z"));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(city.made()).extracting(Made::object).containsExactly(agreement));
    }

    private void assertRecordedOnTheirDays(UUID... agreements) {
        assertThat(city.made()).extracting(Made::object).containsExactly(agreements);
        assertThat(city.made())
                .allSatisfy(it -> assertThat(it.recordedAt())
                        .isBetween(
                                Copenhagen.beginOf(it.occurredOn()),
                                Copenhagen.beginOf(it.occurredOn()).plusSeconds(60)));
    }

    private void move(String now) {
        var reply = city.as("sekretariat")
                .send("PUT", "/demo/clock", BodyPublishers.ofString("{\"now\": \"" + now + "\"}"));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(204);
    }
}
