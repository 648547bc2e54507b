package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class ComparisonTest {

    @Test
    void axons_own_engine_stores_what_the_log_would() {
        // Its stage has registered partners below others: rules read what was stored before.
        try (var stage = new Stage("--sikkerby.store.engine=stock", "--sikkerby.store.comparison=true")) {
            var object = stage.pledged();

            var progress = stage.coordinator("SOF").post("/api/commitments/" + object + "/progress", """
                    {"text": "Hallen er åben.", "onTrack": true}
                    """);

            assertThat(progress.status()).as(progress.response().body()).isEqualTo(200);
            assertThat(progress.json().path("version").asLong()).isEqualTo(2);
            assertThat(count(
                            stage,
                            "select count(*) from comparison.event where aggregateidentifier = '" + object + "'"))
                    .isEqualTo(2);
            assertThat(count(stage, "select count(*) from log.event")).isZero();
        }
    }

    private static long count(Stage stage, String sql) {
        return JdbcClient.create(stage.database().owner())
                .sql(sql)
                .query(Long.class)
                .single();
    }
}
