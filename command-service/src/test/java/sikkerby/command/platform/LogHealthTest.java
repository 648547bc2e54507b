package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import sikkerby.command.log.Sequencer;

class LogHealthTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void the_service_is_not_ready_while_what_it_accepts_gets_no_position() {
        try (var stage = new Stage("--sikkerby.log.longest-wait=1s")) {
            await().atMost(SOON).until(() -> ready(stage) == 200);

            stage.server().part(Sequencer.class).close();
            stage.pledged();
            await().atMost(SOON).until(() -> ready(stage) == 503);
            assertThat(status(stage, "liveness")).isEqualTo(200);

            stage.server().part(Sequencer.class).start();
            await().atMost(SOON).until(() -> ready(stage) == 200);
        }
    }

    @Test
    void nor_while_an_event_is_held_back() {
        try (var stage = new Stage("--sikkerby.log.longest-wait=1h")) {
            await().atMost(SOON).until(() -> ready(stage) == 200);

            var stray = new StrayEvent(stage.database());
            await().atMost(SOON).until(() -> ready(stage) == 503);

            stray.isFollowedByItsPredecessor();
            await().atMost(SOON).until(() -> ready(stage) == 200);
        }
    }

    private static int ready(Stage stage) {
        return status(stage, "readiness");
    }

    private static int status(Stage stage, String probe) {
        return stage.anybody().get("/actuator/health/" + probe).status();
    }
}
