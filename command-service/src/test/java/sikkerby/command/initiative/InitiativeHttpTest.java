package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/** From a proposal to other principles and partners, over real HTTP and on a real database. */
class InitiativeHttpTest {

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
    void it_is_proposed_with_a_number_and_an_address_to_read_it_at() {
        var proposed = propose("sof", proposal("SOF", "2023-02-01", ""));

        assertThat(proposed.status()).isEqualTo(201);
        assertThat(proposed.text("number")).matches("IND-\\d{4}-\\d{3}");
        assertThat(proposed.json().path("version").asInt()).isEqualTo(3);
        assertThat(proposed.header("Location"))
                .contains("http://localhost:8080/api/initiatives/" + proposed.text("id"));
    }

    @Test
    void its_principles_and_partners_change() {
        var path = "/api/initiatives/"
                + propose("sof", proposal("SOF", "2023-02-01", "")).text("id");
        var link = """
                {"code": "G1", "reason": "Skole, SSP og politi deltager i samme netværk."}""";

        assertThat(version(city.as("sof").post(path + "/principles", link))).isEqualTo(4);
        assertThat(version(city.as("sof").post(path + "/principles", link))).isEqualTo(4);
        assertThat(version(delete(path + "/principles/G1"))).isEqualTo(5);
        assertThat(version(delete(path + "/principles/G1"))).isEqualTo(5);
        var primary = delete(path + "/principles/F1");
        assertThat(primary.status()).isEqualTo(409);
        assertThat(primary.text("code")).isEqualTo("NO_PRINCIPLE");

        var partner = """
                {"partner": "BUF", "role": "CONTRIBUTOR"}""";
        assertThat(version(city.as("sekretariat").post(path + "/partners", partner)))
                .isEqualTo(6);
        var future = BodyPublishers.ofString("{\"occurredOn\": \"2100-01-01\"}");
        assertThat(city.as("sof").send("DELETE", path + "/partners/BUF", future).status())
                .isEqualTo(400);
        assertThat(version(delete(path + "/partners/BUF"))).isEqualTo(7);
    }

    @Test
    void an_id_given_twice_is_refused() {
        var id = "\"id\": \"%s\",".formatted(UUID.randomUUID());
        assertThat(propose("sof", proposal("SOF", "2023-02-01", id)).status()).isEqualTo(201);

        var again = propose("sof", proposal("SOF", "2023-02-01", id));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("ALREADY_EXISTS");
    }

    @ParameterizedTest
    @CsvSource({
        "politi, SOF, 2023-02-01, 403, NOT_OWNER",
        "styregruppe, SOF, 2023-02-01, 403, ROLE_MAY_NOT",
        "sekretariat, UKENDT, 2023-02-01, 400, UNKNOWN_CODE",
        "sof, SOF, 2021-12-31, 409, NO_STRATEGY"
    })
    void it_is_refused(String user, String owner, String from, int status, String code) {
        var refused = propose(user, proposal(owner, from, ""));

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("code")).isEqualTo(code);
    }

    @Test
    void a_number_that_points_to_a_person_is_named_with_its_field() {
        var refused = propose("sof", proposal("SOF", "2023-02-01", "").replace("Forældrene", "Ring til 20 20 30 30:"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("PERSONAL_DATA_SUSPECTED");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .contains("principles", "reason");
    }

    private static Reply propose(String user, String json) {
        return city.as(user).post("/api/initiatives", json);
    }

    private static String proposal(String owner, String from, String more) {
        return """
                {%s "title": "Forældrenetværk", "purpose": "Forældre holder øje.", "owner": "%s",
                 "principles": [{"code": "F1", "reason": "Forældrene ser det først.", "primary": true}],
                 "from": "%s", "to": "2026-12-31", "contributors": ["SSP"], "places": ["YNB"]}""".formatted(more, owner, from);
    }

    private static Reply delete(String path) {
        return city.as("sof").send("DELETE", path, BodyPublishers.noBody());
    }

    private static int version(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("version").asInt();
    }
}
