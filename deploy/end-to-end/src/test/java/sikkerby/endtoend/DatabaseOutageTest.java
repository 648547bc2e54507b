package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseOutageTest {

    private static final String DRAFT = "{'title': 'En aftale', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP']}";

    @SuppressWarnings("NullAway.Init") // Set before all tests.
    private static Run run;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        run = Run.begin(folder, Run.Ports.free(), "none").untilReady();
    }

    @AfterAll
    static void stop() {
        run.close();
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
        var after = sof.send("/api/agreements", DRAFT).done();
        assertThat(sof.read("/api/agreements/" + after.id() + "?after=" + after.event())
                        .status())
                .isEqualTo(200);
        assertThat(sof.read("/api/agreements/" + before.id()).status()).isEqualTo(200);
    }
}
