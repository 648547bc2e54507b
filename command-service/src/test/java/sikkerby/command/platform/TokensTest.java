package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.testing.TestDatabase;

@ExtendWith(Stage.Shared.class)
class TokensTest {

    private static final String PATH = "/api/commitments";

    private final Stage stage;

    TokensTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void nobody_is_let_in_without_one() {
        isUnauthenticated(stage.anybody().post(PATH, Stage.PLEDGE));
        isUnauthenticated(stage.anybody().get("/nothing/at/all"));
        isUnauthenticated(stage.anybody().get("/actuator/env"));
    }

    @Test
    void nor_with_one_that_is_none() {
        isUnauthenticated(stage.anybody().as("nonsense").post(PATH, Stage.PLEDGE));
        isUnauthenticated(
                stage.anybody().with("Authorization", "Basic c29mOmRlbW8=").post(PATH, Stage.PLEDGE));
    }

    @Test
    void nor_with_one_that_has_expired() {
        var past = Date.from(Instant.now(Clock.systemUTC()).minusSeconds(600));
        isUnauthenticated(sent(stage.issuer().token("sof", claims -> claims.expirationTime(past))));
    }

    @Test
    void nor_with_one_for_another_service() {
        isUnauthenticated(sent(stage.issuer().token("sof", claims -> claims.audience("sikkerby-query"))));
    }

    @Test
    void nor_with_one_of_another_issuer() {
        isUnauthenticated(sent(stage.issuer().token("sof", claims -> claims.issuer("http://localhost:1"))));
        try (var other = new TestIssuer()) {
            isUnauthenticated(sent(other.coordinator("SOF")));
        }
    }

    @Test
    void a_role_that_is_not_known_gives_nothing() {
        var reply = sent(stage.issuer().token("sof", "SOF", "MAYOR"));

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(403);
    }

    @Test
    void nor_does_none_at_all() {
        assertThat(sent(stage.issuer().token("sof", claims -> claims.claim("partner", "SOF")))
                        .status())
                .isEqualTo(403);
        assertThat(sent(stage.issuer().token("sof", claims -> claims.claim("roles", "COORDINATOR")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void a_token_that_names_nobody_who_can_be_stored_is_refused() {
        var reply = sent(stage.issuer().token("Jens Æ", "SOF", "COORDINATOR"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.text("code")).isEqualTo("FORBIDDEN");
        assertThat(sent(stage.issuer().token("sof", "not a code", "COORDINATOR"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void who_reads_all_changes_nothing() {
        var reply = sent(stage.issuer().token("revisor", claims -> claims.claim("roles", List.of("AUDITOR"))));

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void health_metrics_and_the_api_document_are_open() {
        for (var path : List.of(
                "/actuator/health",
                "/actuator/health/liveness",
                "/actuator/health/readiness",
                "/actuator/prometheus",
                "/v3/api-docs",
                "/swagger-ui/index.html")) {
            assertThat(stage.anybody().get(path).status()).as(path).isEqualTo(200);
        }
    }

    @Test
    void the_api_document_knows_the_commands_and_how_they_are_refused() {
        var document = stage.anybody().get("/v3/api-docs").json();

        var pledge = document.at("/paths/~1api~1commitments/post");
        assertThat(pledge.at("/responses/409/content/application~1problem+json/schema/$ref")
                        .asString(""))
                .isEqualTo("#/components/schemas/Problem");
        assertThat(pledge.path("parameters").toString())
                .contains("Idempotency-Key")
                .doesNotContain("call");
        assertThat(document.at("/components/examples/STALE_VERSION/value/code").asString(""))
                .isEqualTo("STALE_VERSION");
    }

    @Test
    void commands_are_timed_by_name_and_outcome() {
        stage.pledged();
        sent(stage.issuer().token("sof", "SOF", "MAYOR"));

        assertThat(stage.anybody().get("/actuator/prometheus").response().body())
                .containsPattern(
                        "sikkerby_command_seconds_count\\{.*command=\"PledgeCommitment\",outcome=\"accepted\".*")
                .containsPattern("outcome=\"refused_forbidden\"");
    }

    @Test
    void while_the_issuer_is_away_the_caller_is_asked_to_wait() {
        try (var away = new TestIssuer();
                var database = TestDatabase.empty()) {
            var token = away.coordinator("SOF");
            away.away();
            try (var server = CommandServer.on(database, away)) {
                var reply = server.caller().as(token).post(PATH, Stage.PLEDGE);

                assertThat(reply.status()).as(reply.response().body()).isEqualTo(503);
                assertThat(reply.header("Retry-After")).isPresent();
            }
        }
    }

    private Reply sent(String token) {
        return stage.anybody().as(token).post(PATH, Stage.PLEDGE);
    }

    private static void isUnauthenticated(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(401);
        assertThat(reply.text("code")).isEqualTo("UNAUTHENTICATED");
        assertThat(reply.header("WWW-Authenticate")).hasValue("Bearer");
        assertThat(reply.header("Content-Type")).hasValue("application/problem+json");
    }
}
