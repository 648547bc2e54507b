package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/** Whose work it is and what it serves, once that was recorded wrongly. */
class CorrectedOwnerTest {

    private static City city;

    @BeforeAll
    static void start() {
        city = Adopted.city(1);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void nobody_comes_to_own_what_it_contributes_to() {
        assertThat(corrected("\"owner\": \"SSP\"").text("code")).isEqualTo("OWNER_CONTRIBUTES");
    }

    @Test
    void work_lies_within_its_strategy_and_in_places_that_there_are() {
        assertThat(corrected("\"places\": [\"CITY\"], \"occurredOn\": \"2009-01-01\"")
                        .text("code"))
                .isEqualTo("OCCURRED_TOO_EARLY");
        assertThat(corrected("\"places\": [\"CITY\"]").status()).isEqualTo(201);
    }

    @Test
    void work_is_not_left_without_a_primary_principle() {
        var principles = "/api/initiatives/" + proposed().text("id") + "/principles";
        var second = city.as("sof").post(principles, """
                {"code": "G1", "reason": "Viden først.", "primary": true}""");
        assertThat(city.as("sof")
                        .send("DELETE", principles + "/F1", BodyPublishers.noBody())
                        .status())
                .isEqualTo(200);

        var refused = correct(second.text("event"), "\"annulled\": true");

        assertThat(refused.text("code")).isEqualTo("NO_PRINCIPLE");
    }

    private static Reply proposed() {
        var proposed = city.as("sof").post("/api/initiatives", """
                {"title": "Forældrenetværk", "purpose": "Forældre holder øje.", "owner": "SOF",
                 "principles": [{"code": "F1", "reason": "Forældrene ser det først.", "primary": true}],
                 "from": "2025-01-01", "to": "2026-12-31", "contributors": ["SSP"], "places": ["YNB"]}""");
        assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(201);
        return proposed;
    }

    private static Reply corrected(String values) {
        var entry = JdbcClient.create(city.log())
                .sql("select event_id from log.event where aggregate_id = cast(:object as uuid) and sequence = 0")
                .param("object", proposed().text("id"))
                .query(UUID.class)
                .single();
        return correct(entry.toString(), values);
    }

    private static Reply correct(String entry, String values) {
        return city.as("sof").post("/api/corrections", """
                {"eventId": "%s", "reasonCode": "WRONG_PARTY", "text": "Fejl.", "corrected": {%s}}""".formatted(entry, values));
    }
}
