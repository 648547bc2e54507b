package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.events.testing.TestDatabase;

@TestInstance(Lifecycle.PER_CLASS)
class StoryClockTest {

    private static final String DEMO = "--spring.profiles.active=demo";

    private final TestIssuer issuer = new TestIssuer();
    private final TestDatabase database = TestDatabase.empty();

    @AfterAll
    void clear() {
        database.close();
        issuer.close();
    }

    @Test
    void it_is_moved_on_by_the_secretariat_until_the_story_ends() {
        try (var server = CommandServer.on(database, issuer, DEMO)) {
            var secretariat = server.caller().as(issuer.secretariat());
            register(secretariat, "KOMMUNE");
            assertThat(recorded("KOMMUNE")).isBetween(at("2022-01-01T08:00:00Z"), at("2022-01-01T08:01:00Z"));
            assertThat(moved(server.caller().as(issuer.coordinator("SOF")), "2022-08-31T08:00:00Z")
                            .status())
                    .isEqualTo(403);

            assertThat(moved(secretariat, "2099-01-01T00:00:00Z").status()).isEqualTo(400);
            assertThat(moved(secretariat, "-1000-01-01T00:00:00Z").status()).isEqualTo(400);
            assertThat(moved(secretariat, "2022-08-31T08:00:00Z").status()).isEqualTo(204);
            assertThat(moved(secretariat, "2022-03-01T08:00:00Z").status()).isEqualTo(204);
            register(secretariat, "SSP");
            assertThat(recorded("SSP")).isBetween(at("2022-08-31T08:00:00Z"), at("2022-08-31T08:01:00Z"));
        }
        try (var again = CommandServer.on(database, issuer, DEMO)) {
            var secretariat = again.caller().as(issuer.secretariat());
            register(secretariat, "POLITI");
            assertThat(recorded("POLITI")).isBetween(at("2022-08-31T08:00:00Z"), at("2022-08-31T08:01:00Z"));
            assertThat(metadata("POLITI")).contains("\"origin\":\"DEMO\"");

            assertThat(secretariat.post("/demo/clock/end", "").status()).isEqualTo(204);
            assertThat(secretariat.post("/demo/clock/end", "").status()).isEqualTo(204);
            assertThat(moved(secretariat, "2022-09-01T08:00:00Z").status()).isEqualTo(409);
            register(secretariat, "BO");
            assertThat(recorded("BO")).isAfter(at("2025-01-01T00:00:00Z"));
            assertThat(metadata("BO")).contains("\"origin\":\"API\"");
        }
        try (var ended = CommandServer.on(database, issuer, DEMO)) {
            register(ended.caller().as(issuer.secretariat()), "HUS");
            assertThat(recorded("HUS")).isAfter(at("2025-01-01T00:00:00Z"));
        }
    }

    @Test
    void it_stands_still_while_something_that_was_sent_has_no_position() {
        try (var story = TestDatabase.empty();
                var server = CommandServer.on(story, issuer, DEMO)) {
            var secretariat = server.caller().as(issuer.secretariat());
            var stray = new StrayEvent(story);

            var refused = moved(secretariat, "2022-08-31T08:00:00Z");
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.text("code")).isEqualTo("UNAVAILABLE");
            assertThat(refused.header("Retry-After")).hasValue("5");
            assertThat(server.part(StoryClock.class).instant()).isEqualTo(at("2022-01-01T08:00:00Z"));

            stray.isFollowedByItsPredecessor();
            assertThat(moved(secretariat, "2022-08-31T08:00:00Z").status()).isEqualTo(204);
            assertThat(server.part(StoryClock.class).instant()).isEqualTo(at("2022-08-31T08:00:00Z"));
        }
    }

    @Test
    void outside_the_demo_there_is_no_such_clock() {
        try (var plain = TestDatabase.empty();
                var server = CommandServer.on(plain, issuer)) {
            assertThat(moved(server.caller().as(issuer.secretariat()), "2022-08-31T08:00:00Z")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static Reply moved(Caller caller, String now) {
        return caller.send("PUT", "/demo/clock", BodyPublishers.ofString("{\"now\": \"" + now + "\"}"));
    }

    private static void register(Caller secretariat, String code) {
        var kind = code.equals("KOMMUNE") ? "MUNICIPALITY" : "OTHER";
        var reply = secretariat.post("/api/partners", """
                {"code": "%s", "kind": "%s", "name": {"da": "%s"}}
                """.formatted(code, kind, code));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
    }

    private Instant recorded(String code) {
        var sql = """
                select recorded_at from log.event join log.entry using (global_index)
                where convert_from(payload, 'UTF8') like '%"partner":"' || :code || '"%'
                """;
        var client = JdbcClient.create(database.owner());
        return org.awaitility.Awaitility.await()
                .until(
                        () -> client.sql(sql)
                                .param("code", code)
                                .query((row, _) -> row.getTimestamp(1).toInstant())
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    private String metadata(String code) {
        return JdbcClient.create(database.owner())
                .sql("""
                        select convert_from(metadata, 'UTF8') from log.event
                        where convert_from(payload, 'UTF8') like '%"partner":"' || :code || '"%'
                        """)
                .param("code", code)
                .query(String.class)
                .single();
    }

    private static Instant at(String instant) {
        return Instant.parse(instant);
    }
}
