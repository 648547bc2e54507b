package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

// Alone: everybody else needs the database.
@ExtendWith(OneRun.class)
@ResourceLock("database")
class DatabaseOutageTest {

    private static final String DRAFT = "{'title': 'En aftale', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP']}";

    private final Run run;

    DatabaseOutageTest(Run run) {
        this.run = run;
    }

    @Test
    void both_services_say_so_and_recover_without_a_restart() throws IOException, InterruptedException {
        var sof = run.as("sof");
        var before = sof.send("/api/agreements", DRAFT).done();
        var server = new Server(run.folder().resolve("data"));

        server.stop();

        var refused = sof.send("/api/agreements", DRAFT);
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.header("Retry-After")).isNotBlank();
        var unread = sof.read("/api/agreements");
        assertThat(unread.status()).isEqualTo(503);
        assertThat(unread.header("Retry-After")).isNotBlank();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            assertThat(sof.read("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(sof.readFromCommandService("/actuator/health/readiness").status())
                    .isEqualTo(503);
        });
        assertThat(sof.read("/actuator/health/liveness").status()).isEqualTo(200);

        server.start();

        await().atMost(Duration.ofSeconds(40)).untilAsserted(() -> {
            assertThat(sof.read("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(sof.readFromCommandService("/actuator/health/readiness").status())
                    .isEqualTo(200);
        });
        // As the refusal says: sent again with its key it is done once.
        var again = sof.with("Idempotency-Key", UUID.randomUUID().toString());
        await().atMost(Duration.ofSeconds(20))
                .until(() -> again.send("/api/agreements", DRAFT).status() == 201);
        var after = again.send("/api/agreements", DRAFT).done();
        assertThat(sof.read("/api/agreements/" + after.id() + "?after=" + after.event())
                        .status())
                .isEqualTo(200);
        assertThat(sof.read("/api/agreements/" + before.id()).status()).isEqualTo(200);
    }
}
