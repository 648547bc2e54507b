package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static sikkerby.events.commitment.CommitmentExamples.NUMBER;
import static sikkerby.events.commitment.CommitmentExamples.PATROLS;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

class QuestionsTest {

    private static final Instant RECORDED = Instant.parse("2023-02-28T09:00:00Z");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        service.log().append(CommitmentExamples.pledged(), RECORDED);
        service.log().append(CommitmentExamples.claimed(), RECORDED.plusSeconds(60));
        service.log().append(CommitmentExamples.disputedBySsp(), RECORDED.plusSeconds(120));
        service.log().append(PartnerExamples.registered(PartnerExamples.SOF), RECORDED.plusSeconds(180));
        await().until(() -> service.get("/api/changes?from=@0&to=@4").status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void more_languages_than_anybody_speaks_are_no_mistake_of_ours() {
        var many = "fr;q=0.1,".repeat(500) + "en";

        assertThat(service.getIn(many, "/api/commitments/" + UUID.randomUUID())
                        .body()
                        .get("title")
                        .asString())
                .isEqualTo("Not found");
        assertThat(service.getIn(many, "/was").status()).isEqualTo(200);
    }

    @Test
    void what_is_no_address_is_refused_as_everything_else() {
        var answer = service.getAsWritten("/api/commitments?q=[");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body().get("code").asString()).isEqualTo("BAD_REQUEST");
    }

    @Nested
    class When_the_query_cannot_be_decoded {

        @ParameterizedTest
        @ValueSource(strings = {"q=%E9", "=1", "q=%C3%28"})
        void that_is_a_400(String query) {
            refused("/api/commitments?" + query);
            refused("/api/commitments/" + PATROLS + "?" + query);
        }

        @ParameterizedTest
        @ValueSource(strings = {"q=%ZZ", "q=%", "q=%4", "%ZZ=1", "debtor=SOF&q=%E9%", "validAt=%ZZ", "cursor=%ZZ"})
        void nor_is_one_that_no_client_of_ours_would_send(String query) {
            for (var path : List.of("/api/commitments", "/api/commitments/" + PATROLS, "/api/changes")) {
                var answer = service.getAsWritten(path + "?" + query);
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
                assertThat(answer.body().get("code").asString()).isEqualTo("INVALID");
                assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("query");
            }
        }

        @Test
        void nor_are_there_ever_so_many_parameters() {
            refused("/api/commitments?"
                    + IntStream.range(0, 1001).mapToObj(it -> "q" + it + "=").collect(Collectors.joining("&")));
        }

        private void refused(String path) {
            var answer = service.get(path);
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
            assertThat(answer.body().get("code").asString()).isEqualTo("INVALID");
        }
    }

    @Nested
    class When_an_operator_asks {

        @Test
        void dead_letters_of_no_read_model_are_not_found() {
            var path = "/actuator/deadletters/nothing/" + PATROLS;
            assertThat(service.send("POST", path, "SECRETARIAT").status()).isEqualTo(404);
            assertThat(service.send("DELETE", path, "SECRETARIAT").status()).isEqualTo(404);
        }

        @Test
        void details_of_health_are_for_the_secretariat() {
            assertThat(service.getWithoutToken("/actuator/health").text()).doesNotContain("components");
            assertThat(service.get("/actuator/health", "COORDINATOR").text()).doesNotContain("components");
            assertThat(service.get("/actuator/health", "SECRETARIAT").text()).contains("components");
        }
    }

    @Nested
    class When_the_api_is_described {

        private final JsonNode document =
                service.getWithoutToken("/v3/api-docs").body();

        @Test
        void what_a_question_takes_is_said_parameter_by_parameter() {
            assertThat(parameters("/api/commitments"))
                    .contains("validAt", "knownAt", "after", "limit", "cursor", "debtor")
                    .doesNotContain("time", "minVersion");
            assertThat(parameters("/api/commitments/{id}"))
                    .containsExactlyInAnyOrder("id", "validAt", "knownAt", "after", "minVersion", "Accept-Language");
            assertThat(parameters("/api/changes"))
                    .contains("from", "to", "validAt", "after", "limit", "cursor")
                    .doesNotContain("knownAt");
        }

        @Test
        void tokens_problems_and_positions_are_in_it() {
            var responses = document.at("/paths").get("/api/commitments").at("/get/responses");
            assertThat(responses.at("/200/headers").has("Known-At-Position")).isTrue();
            assertThat(responses.at("/503/content").has("application/problem+json"))
                    .isTrue();
            assertThat(document.at("/components/securitySchemes/bearer/scheme").asString())
                    .isEqualTo("bearer");
            assertThat(document.at("/components/schemas/Commitment/properties/debtor/type")
                            .asString())
                    .isEqualTo("string");
            assertThat(document.at("/components/schemas").has("TimeRequest")).isFalse();
        }

        private List<String> parameters(String path) {
            return document.at("/paths")
                    .get(path)
                    .at("/get/parameters")
                    .valueStream()
                    .map(it -> it.get("name").asString())
                    .toList();
        }
    }

    @Nested
    class When_a_version_is_waited_for {

        @Test
        void a_number_that_is_not_shown_yet_is_waited_for_too_and_then_not_found() {
            var path = "/api/commitments/FOR-1999-0001";
            var begun = System.nanoTime();
            assertThat(service.get(path + "?minVersion=1").status()).isEqualTo(404);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThan(Duration.ofSeconds(1));
            assertThat(service.get("/api/commitments/" + NUMBER + "?minVersion=3")
                            .status())
                    .isEqualTo(200);
        }
    }

    @Nested
    class When_a_fulfilment_is_disputed {

        @Test
        void the_commitment_is_overdue_from_the_day_after_it_was_due() {
            assertThat(overdue("2023-03-01", true)).isOne();
            assertThat(overdue("2023-02-28", true)).isZero();
            assertThat(overdue("2023-03-01", false)).isZero();
            assertThat(service.get("/api/commitments/" + PATROLS + "?validAt=2023-03-01")
                            .body()
                            .get("overdue")
                            .asBoolean())
                    .isTrue();
        }

        private int overdue(String day, boolean overdue) {
            return service.get("/api/commitments?state=DISPUTED&validAt=" + day + "&overdue=" + overdue)
                    .body()
                    .get("total")
                    .asInt();
        }
    }

    @Nested
    class When_an_auditor_reads_the_log {

        @Test
        void without_filters_its_end_is_how_much_there_is() {
            assertThat(total("")).isEqualTo(4);
            assertThat(total("&type=partner.PartnerRegistered")).isEqualTo(1);
        }

        @Test
        void one_object_goes_by_its_number_too() {
            assertThat(total("&object=" + NUMBER)).isEqualTo(3);
            assertThat(total("&object=" + PATROLS)).isEqualTo(3);
            assertThat(total("&type=commitment.FulfilmentDisputed&object=" + NUMBER))
                    .isEqualTo(1);
            assertThat(service.get("/api/events?object=FOR-1999-0001", "AUDITOR")
                            .status())
                    .isEqualTo(400);
        }

        @Test
        void nothing_can_be_asked_for_behind_its_end() {
            assertThat(service.get("/api/events?after=@4", "AUDITOR").status()).isEqualTo(200);
            var answer = service.get("/api/events?after=@5", "AUDITOR");
            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo("after");
        }

        private long total(String filters) {
            return service.get("/api/events?limit=1" + filters, "AUDITOR")
                    .body()
                    .get("total")
                    .asLong();
        }
    }
}
