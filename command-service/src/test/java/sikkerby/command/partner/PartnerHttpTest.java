package sikkerby.command.partner;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/** Partners, and the places they work in, over real HTTP and on a real database. */
class PartnerHttpTest {

    private static City city;

    @BeforeAll
    static void start() {
        city = City.of(1);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void a_partner_is_registered_below_another_and_renamed() {
        var registered = post("/api/partners", """
                {"code": "TMF", "kind": "ADMINISTRATION", "name": {"da": "Teknik- og Miljøforvaltningen"},
                 "parent": "KOMMUNE", "committee": "Teknik- og Miljøudvalget"}""");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.text("number")).isEqualTo("TMF");

        var renamed = rename("TMF");
        assertThat(renamed.status()).isEqualTo(200);
        assertThat(renamed.json().path("version").asInt()).isEqualTo(2);
        assertThat(rename("TMF").json().path("version").asInt()).isEqualTo(2);
    }

    @Test
    void a_code_is_given_once() {
        var again = post("/api/partners", """
                {"code": "POLITI", "kind": "POLICE", "name": {"da": "Københavns Politi"}}""");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void a_parent_that_nobody_knows_is_named() {
        var refused = post("/api/partners", """
                {"code": "FSB", "kind": "OTHER", "name": {"da": "fsb"}, "parent": "UKENDT"}""");

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("UNKNOWN_CODE");
        assertThat(refused.json().path("errors").path(0).path("field").asString())
                .isEqualTo("parent");
    }

    @Test
    void a_partner_that_nobody_knows_cannot_be_renamed() {
        assertThat(rename("UKENDT").status()).isEqualTo(404);
    }

    @Test
    void a_place_lies_within_others() {
        var registered = post("/api/places", """
                {"code": "FOL", "kind": "PARTNERSHIP_AREA", "name": {"da": "Folehaven"}, "within": ["CITY"]}""");
        assertThat(registered.status()).isEqualTo(201);
        assertThat(registered.text("number")).isEqualTo("FOL");

        var lost = post("/api/places", """
                {"code": "FOX", "kind": "PARTNERSHIP_AREA", "name": {"da": "Folehaven"}, "within": ["UKENDT"]}""");
        assertThat(lost.status()).isEqualTo(400);
        assertThat(lost.text("code")).isEqualTo("UNKNOWN_CODE");
    }

    @Test
    void a_partner_moves_and_is_dissolved_and_nothing_is_agreed_with_it_any_more() {
        post("/api/partners", "{\"code\": \"OMR\", \"kind\": \"OTHER\", \"name\": {\"da\": \"Områdefornyelsen\"}}");
        post("/api/partners", "{\"code\": \"HOTSPOT\", \"kind\": \"OTHER\", \"name\": {\"da\": \"Hotspot\"}}");

        assertThat(version(post("/api/partners/HOTSPOT/move", "{\"parent\": \"OMR\"}")))
                .isEqualTo(2);
        assertThat(version(post("/api/partners/HOTSPOT/move", "{\"parent\": \"OMR\"}")))
                .isEqualTo(2);
        assertThat(post("/api/partners/OMR/move", "{\"parent\": \"HOTSPOT\"}").text("code"))
                .isEqualTo("PARTNER_CYCLE");
        assertThat(post("/api/partners/HOTSPOT/move", "{\"parent\": \"SSP\"}").text("code"))
                .isEqualTo("WRONG_PARENT");

        var agreement = """
                {"title": "Sammen", "kind": "COOPERATION", "parties": ["SSP", "HOTSPOT"]}""";
        assertThat(city.as("ssp").post("/api/agreements", agreement).status()).isEqualTo(201);
        assertThat(version(post("/api/partners/HOTSPOT/dissolve", "{\"successor\": \"OMR\"}")))
                .isEqualTo(3);
        assertThat(version(post("/api/partners/HOTSPOT/dissolve", "{\"successor\": \"OMR\"}")))
                .isEqualTo(3);
        var refused = city.as("ssp").post("/api/agreements", agreement);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("PARTNER_DISSOLVED");
    }

    @Test
    void nobody_acts_for_a_partner_that_is_dissolved() {
        var yesterday = city.today().minusDays(1);
        post("/api/partners", """
                {"code": "PROJEKT", "kind": "OTHER", "name": {"da": "Projektet"}, "occurredOn": "%s"}
                """.formatted(yesterday));
        var opened = city.as("projekt").post("/api/cases", """
                {"title": "Sag", "responsible": "PROJEKT", "occurredOn": "%s"}""".formatted(yesterday));
        var notes = "/api/cases/" + opened.text("id") + "/notes";
        assertThat(city.as("projekt")
                        .post(notes, "{\"text\": \"Talt sammen.\"}")
                        .status())
                .isEqualTo(200);

        version(post("/api/partners/PROJEKT/dissolve", "{}"));

        var refused = city.as("projekt").post(notes, "{\"text\": \"Talt igen.\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("code")).isEqualTo("PARTNER_DISSOLVED");
        assertThat(post(notes, "{\"text\": \"Sagen går videre.\"}").status()).isEqualTo(200);
    }

    private static int version(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("version").asInt();
    }

    private static Reply rename(String code) {
        return post("/api/partners/" + code + "/names", """
                {"name": {"da": "Klima-, Miljø- og Teknikforvaltningen"}}""");
    }

    private static Reply post(String path, String json) {
        return city.as("sekretariat").post(path, json);
    }
}
