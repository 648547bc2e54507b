package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StoppedDatabaseTest {

    private static final String SAFE = "--sikkerby.store.unsafe=false";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void the_service_says_so_and_recovers_by_itself() throws IOException {
        try (var issuer = new TestIssuer();
                var database = new StoppableDatabase();
                var server = CommandServer.on(database.url(), StoppableDatabase.PASSWORD, issuer, SAFE)) {
            registerPartner(server.caller().as(issuer.secretariat()));
            var police = server.caller()
                    .as(issuer.coordinator("POLITI"))
                    .with("Idempotency-Key", UUID.randomUUID().toString());
            var first = police.post("/api/commitments", Stage.PLEDGE);
            assertThat(first.status()).as(first.response().body()).isEqualTo(201);

            database.stop();

            for (int attempt = 0; attempt < 3; attempt++) {
                var away = police.post("/api/commitments", Stage.PLEDGE);
                assertThat(away.status()).as(away.response().body()).isEqualTo(503);
                assertThat(away.text("code")).isEqualTo("UNAVAILABLE");
                assertThat(away.header("Retry-After")).hasValue("5");
            }
            var fresh = server.caller().as(issuer.coordinator("POLITI")).post("/api/commitments", Stage.PLEDGE);
            assertThat(fresh.status()).isEqualTo(503);
            assertThat(server.caller().get("/actuator/health/readiness").status())
                    .isEqualTo(503);
            assertThat(server.caller().get("/actuator/health/liveness").status())
                    .isEqualTo(200);

            database.start();

            await().atMost(SOON).untilAsserted(() -> {
                assertThat(server.caller().get("/actuator/health/readiness").status())
                        .isEqualTo(200);
                assertThat(server.caller()
                                .as(issuer.coordinator("POLITI"))
                                .post("/api/commitments", Stage.PLEDGE)
                                .status())
                        .isEqualTo(201);
            });
            assertThat(police.post("/api/commitments", Stage.PLEDGE).response().body())
                    .isEqualTo(first.response().body());
        }
    }

    private static void registerPartner(Caller secretariat) {
        var reply = secretariat.post("/api/partners", """
                {"code": "POLITI", "kind": "POLICE", "name": {"da": "Københavns Politi"},
                 "occurredOn": "2010-04-29", "reason": "Grunddata"}
                """);
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    }
}
