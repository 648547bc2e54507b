package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.testing.TestDatabase;

class CallerLimitTest {

    @Test
    void who_sends_too_much_is_told_when_to_come_back_and_nobody_else_notices() {
        try (var issuer = new TestIssuer();
                var database = TestDatabase.empty();
                var server = CommandServer.on(
                        database, issuer, "--sikkerby.limit.burst=3", "--sikkerby.limit.per-second=1")) {
            var sof = server.caller().as(issuer.coordinator("SOF"));
            var refused = await().until(() -> claim(sof), reply -> reply.status() == 429);

            assertThat(refused.text("code")).isEqualTo("TOO_MANY_REQUESTS");
            assertThat(refused.text("title")).isEqualTo("For mange forespørgsler");
            assertThat(refused.header("Retry-After")).hasValue("1");
            assertThat(refused.header("Content-Type")).hasValue("application/problem+json");
            assertThat(claim(server.caller().as(issuer.coordinator("SSP"))).status())
                    .isEqualTo(404);
            assertThat(sof.get("/actuator/health/liveness").status()).isEqualTo(200);

            await().pollInterval(Duration.ofMillis(1_100))
                    .until(() -> claim(sof).status() == 404);
            var english = await().until(() -> claim(sof.with("Accept-Language", "en")), reply -> reply.status() == 429);
            assertThat(english.text("title")).isEqualTo("Too many requests");
            assertThat(sof.get("/v3/api-docs")
                            .json()
                            .at("/components/responses/TOO_MANY_REQUESTS/headers/Retry-After")
                            .isMissingNode())
                    .isFalse();
            assertThat(JdbcClient.create(database.owner())
                            .sql("select count(*) from command.refusal_log where code = 'TOO_MANY_REQUESTS'")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "1000000000, 1", "1000000001, 2", "4500000000, 5"})
    void the_seconds_to_wait_are_rounded_up(long nanos, long seconds) {
        assertThat(CallerLimit.seconds(nanos)).isEqualTo(seconds);
    }

    @Test
    void a_limit_that_lets_nobody_in_is_a_mistake() {
        try (var issuer = new TestIssuer();
                var database = TestDatabase.empty()) {
            assertThatThrownBy(() -> CommandServer.on(database, issuer, "--sikkerby.limit.per-second=0"))
                    .rootCause()
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Reply claim(Caller caller) {
        return caller.post("/api/commitments/" + UUID.randomUUID() + "/claim", "{\"statement\": \"Opfyldt.\"}");
    }
}
