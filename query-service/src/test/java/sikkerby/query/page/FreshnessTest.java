package sikkerby.query.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import sikkerby.events.casefile.CaseExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;

class FreshnessTest {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");

    private final RunningService service = RunningService.start();
    private final Visitor reader = Visitor.of(service).as("AUDITOR", null);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void a_page_says_in_words_that_it_is_behind_or_being_built_anew_and_then_no_more() throws SQLException {
        service.log().append(PlaceExamples.registered(PlaceExamples.CITY), RECORDED);
        await().atMost(SOON).until(() -> service.get("/api/places?knownAt=@1").status() == 200);
        assertThat(notices()).isEmpty();

        try (var held = heldBack()) {
            service.log().append(CaseExamples.opened(), RECORDED);
            var rebuilding =
                    Thread.ofVirtual().start(() -> service.send("POST", "/actuator/rebuild/casefile", "SECRETARIAT"));

            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(notices())
                            .contains("Visningen er bagud", "ikke er læst ind endnu: 1", "bygges op på ny"));
            held.rollback();
            await().atMost(SOON).until(() -> !rebuilding.isAlive());
        }

        await().atMost(SOON).untilAsserted(() -> assertThat(notices()).isEmpty());
    }

    private String notices() {
        return reader.get("/agreements").page().select(".sb-behind").text();
    }

    /** Nothing can be taken in that is about cases. */
    private Connection heldBack() throws SQLException {
        var connection = service.database().superuser().getConnection();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table read.casefile in access exclusive mode");
        }
        return connection;
    }
}
