package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;

class DatabaseDownTest {

    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");
    private static final Duration SOON = Duration.ofSeconds(60);

    private final RunningService service = RunningService.start();

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void it_says_so_is_not_ready_and_recovers_by_itself() {
        await().atMost(SOON).until(() -> status("/actuator/health/readiness") == 200);

        admit(0);
        throwOut();
        await().atMost(SOON).until(() -> status("/actuator/health/readiness") == 503);
        var answer = service.get("/api/places");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.body().get("code").asString()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(status("/actuator/health/liveness")).isEqualTo(200);

        admit(-1);
        await().atMost(SOON).until(() -> status("/actuator/health/readiness") == 200);
        service.log().append(PlaceExamples.registered(PlaceExamples.CITY), RECORDED);
        await().atMost(SOON).until(() -> service.get("/api/places?knownAt=@1").status() == 200);
        assertThat(service.get("/api/places").body().get("total").asLong()).isEqualTo(1);
    }

    private int status(String path) {
        return service.getWithoutToken(path).status();
    }

    private void admit(int connections) {
        // A name cannot be a parameter.
        var name = service.database().url().replaceAll(".*/", "");
        JdbcClient.create(service.database().superuser())
                .sql("alter database " + name + " connection limit " + connections)
                .update();
    }

    private void throwOut() {
        JdbcClient.create(service.database().superuser())
                .sql("""
                        select count(pg_terminate_backend(pid)) from pg_stat_activity
                         where usename = 'sikkerby_query' and datname = current_database()
                        """)
                .query(Long.class)
                .single();
    }
}
