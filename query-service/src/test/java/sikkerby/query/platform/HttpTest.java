package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.RunningService.Answer;

class HttpTest {

    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        service.log().append(CommitmentExamples.pledged(), RECORDED);
        service.log().append(CommitmentExamples.onTrackConfirmed(), RECORDED.plusSeconds(60));
        await().until(() ->
                service.get("/api/commitments/" + PATROLS + "?knownAt=@2").status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Nested
    class When_a_parameter_is_bad {

        @ParameterizedTest
        @CsvSource({
            "validAt, 2023-02-30",
            "validAt, today",
            "validAt, 0001-01-01",
            "validAt, 9999-12-31",
            "knownAt, 14-03-2023",
            "knownAt, @",
            "knownAt, @-1",
            "knownAt, @99999999999999999999",
            "knownAt, @3",
            "knownAt, 2999-01-01",
            "knownAt, 2999-01-01T00:00:00Z",
            "knownAt, 2023-03-14T25:00:00Z",
            "knownAt, -999999999-01-01T00:00:00Z",
            "after, not-an-event",
            "after, 00000000-0000-0000-0000-000000000001",
            "limit, 0",
            "limit, 501",
            "limit, ten",
            "cursor, AAAA",
            "cursor, %20",
            "state, NO_SUCH_STATE",
            "overdue, perhaps",
            "agreement, 123",
            "debtor, %00",
            "q, %0d",
            "colour, blue"
        })
        void it_is_named_in_a_400(String field, String value) {
            var answer = service.get("/api/commitments?" + field + "=" + value);

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
            assertThat(answer.body().get("code").asString()).isEqualTo("INVALID");
        }

        @Test
        void it_is_not_taken_twice() {
            refused("/api/commitments?state=BINDING&state=CLAIMED", "state");
        }

        @Test
        void minVersion_is_for_one_object_only() {
            refused("/api/commitments?minVersion=1", "minVersion");
            refused("/api/commitments/" + PATROLS + "?minVersion=0", "minVersion");
        }

        @Test
        void a_malformed_id_is_named() {
            assertThat(service.get("/api/commitments/%F0%9F%8D%92").status()).isIn(400, 404);
        }

        private void refused(String path, String field) {
            var answer = service.get(path);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        }
    }

    @Nested
    class When_all_is_well {

        @Test
        void the_answer_says_up_to_which_position_it_knows() {
            var answer = service.get("/api/commitments?knownAt=@1");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Known-At-Position")).isEqualTo("1");
        }

        @Test
        void before_the_first_event_lists_are_empty_and_one_object_is_not_found() {
            var list = service.get("/api/commitments?knownAt=1999-12-31");

            assertThat(list.status()).isEqualTo(200);
            assertThat(list.body().get("items").size()).isZero();
            assertThat(list.header("Known-At-Position")).isEqualTo("0");
            assertThat(service.get("/api/commitments/" + PATROLS + "?knownAt=@0")
                            .status())
                    .isEqualTo(404);
        }

        @Test
        void an_event_just_recorded_is_waited_for() {
            var recorded =
                    service.log().append(PlaceExamples.registered(PlaceExamples.CITY), RECORDED.plusSeconds(120));

            var answer = service.get("/api/places?after=" + recorded.event());

            assertThat(answer.status()).isEqualTo(200);
            assertThat(Long.parseLong(answer.header("Known-At-Position"))).isGreaterThanOrEqualTo(recorded.position());
        }

        @Test
        void an_event_without_a_position_is_waited_for_and_then_tried_again_later() {
            var event = service.log().appendWithoutPosition(PartnerExamples.registered(PartnerExamples.SOF));

            var answer = service.get("/api/partners?after=" + event);

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.header("Retry-After")).isEqualTo("1");
        }
    }

    @Nested
    class When_asking_who_may {

        @Test
        void without_a_token_nothing_but_health_metrics_and_the_api_description_is_shown() {
            assertThat(service.getWithoutToken("/api/commitments").status()).isEqualTo(401);
            assertThat(service.getWithoutToken("/actuator/deadletters").status())
                    .isEqualTo(401);
            assertThat(service.getWithoutToken("/v3/api-docs").status()).isEqualTo(200);
            assertThat(service.getWithoutToken("/actuator/health/liveness").status())
                    .isEqualTo(200);
            await().untilAsserted(() -> assertThat(service.getWithoutToken("/actuator/health/readiness")
                            .status())
                    .isEqualTo(200));
            assertThat(service.getWithoutToken("/actuator/prometheus").text())
                    .contains("sikkerby_projection_lag_positions", "sikkerby_deadletters", "sikkerby_query_seconds");
        }

        @Test
        void the_raw_log_is_for_auditors() {
            assertThat(service.get("/api/events").status()).isEqualTo(403);
            assertThat(service.get("/api/events", "AUDITOR").status()).isEqualTo(200);
            assertThat(service.get("/api/events", "DPO").status()).isEqualTo(200);
        }

        @Test
        void operation_is_for_the_secretariat() {
            assertThat(service.get("/actuator/deadletters").status()).isEqualTo(403);
            assertThat(service.get("/actuator/deadletters", "SECRETARIAT").status())
                    .isEqualTo(200);
            assertThat(service.send("POST", "/actuator/rebuild/commitment", "COORDINATOR")
                            .status())
                    .isEqualTo(403);
        }

        @Test
        void problems_are_told_in_the_language_asked_for() {
            var path = "/api/commitments/" + UUID.fromString("00000000-0000-0000-0000-000000000009");
            assertThat(title(service.get(path))).isEqualTo("Findes ikke");
            assertThat(title(service.getIn("en", path))).isEqualTo("Not found");
        }

        private String title(Answer answer) {
            return answer.body().get("title").asString();
        }
    }

    @Nested
    class When_an_auditor_reads_the_log {

        @Test
        void each_entry_comes_as_stored_with_its_words_beside_it() {
            var answer = service.get("/api/events?limit=1", "AUDITOR");

            var entry = answer.body().at("/items/0");
            var digest = entry.at("/payload/text").asString();
            assertThat(entry.get("position").asLong()).isEqualTo(1);
            assertThat(entry.get("type").asString()).isEqualTo("commitment.CommitmentPledged");
            assertThat(entry.get("occurredOn").asString()).isEqualTo("2023-02-01");
            assertThat(entry.get("actor").asString()).isEqualTo("sekretariat");
            assertThat(entry.get("words").get(digest).get("value").asString()).contains("aftenpatrulje");
            assertThat(answer.body().get("next").asString()).isEqualTo("@1");
        }

        @ParameterizedTest
        @CsvSource({
            "after, 1",
            "after, @x",
            "type, commitment.Kept",
            "object, x",
            "limit, 0",
            "limit, 501",
            "limit, x",
            "colour, blue"
        })
        void a_bad_parameter_is_named(String field, String value) {
            var answer = service.get("/api/events?" + field + "=" + value, "AUDITOR");

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
        }
    }

    @Nested
    class When_a_read_model_is_rebuilt {

        @Test
        void one_command_does_it() {
            var answer = service.send("POST", "/actuator/rebuild/commitment", "SECRETARIAT");

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.body().get("objects").asLong()).isEqualTo(1);
            assertThat(service.get("/api/commitments/" + PATROLS).status()).isEqualTo(200);
            assertThat(service.send("POST", "/actuator/rebuild/nothing", "SECRETARIAT")
                            .status())
                    .isEqualTo(404);
        }
    }
}
