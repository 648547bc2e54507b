package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/** From approval to the end, with plans and links, over real HTTP and on a real database. */
class InitiativeLifecycleHttpTest {

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
    void it_is_approved_started_paused_resumed_reported_on_and_completed() {
        var path = proposed();

        assertThat(code(post("sof", path + "/approve", "{}"), 403)).isEqualTo("ROLE_MAY_NOT");
        assertThat(code(post("sof", path + "/start", "{}"), 409)).isEqualTo("ILLEGAL_TRANSITION");
        assertThat(version(post("styregruppe", path + "/approve", "{}"))).isEqualTo(3);
        assertThat(version(post("sekretariat", path + "/approve", "{}"))).isEqualTo(3);
        assertThat(version(send("POST", path + "/start"))).isEqualTo(4);
        assertThat(version(post("sof", path + "/pause", "{\"reason\": \"Sommerferie\"}")))
                .isEqualTo(5);
        assertThat(version(send("POST", path + "/resume"))).isEqualTo(6);
        assertThat(version(post("sof", path + "/status", "{\"text\": \"Det går.\", \"onTrack\": true}")))
                .isEqualTo(7);
        assertThat(code(post("sof", path + "/complete", "{}"), 400)).isEqualTo("OUTCOME_REQUIRED");
        assertThat(version(post("sof", path + "/complete", "{\"outcome\": \"Fire netværk.\"}")))
                .isEqualTo(8);
        assertThat(code(post("styregruppe", path + "/cancel", "{\"reason\": \"Fordi.\"}"), 409))
                .isEqualTo("ILLEGAL_TRANSITION");
    }

    @Test
    void what_is_cancelled_says_why_and_what_becomes_of_its_promises() {
        var path = proposed();
        var id = path.substring(path.lastIndexOf('/') + 1);
        var pledged = post("politi", "/api/commitments", """
                {"text": "Vi kommer.", "dueOn": "2026-12-31", "initiatives": ["%s"]}""".formatted(id));
        assertThat(pledged.status()).as(pledged.response().body()).isEqualTo(201);

        assertThat(code(post("styregruppe", path + "/cancel", "{}"), 400)).isEqualTo("REASON_REQUIRED");
        assertThat(code(post("styregruppe", path + "/cancel", "{\"reason\": \"Fordi.\"}"), 409))
                .isEqualTo("OPEN_COMMITMENTS");
        assertThat(version(post(
                        "styregruppe",
                        path + "/cancel",
                        "{\"reason\": \"Fordi.\", \"leaveOpen\": \"Politiet går videre.\"}")))
                .isEqualTo(3);
        assertThat(version(post("styregruppe", path + "/cancel", "{\"reason\": \"Fordi.\"}")))
                .isEqualTo(3);
        assertThat(code(post("styregruppe", path + "/cancel", "{\"reason\": \"Derfor.\"}"), 409))
                .isEqualTo("ILLEGAL_TRANSITION");
        assertThat(code(post("politi", "/api/commitments", """
                {"text": "Vi kommer.", "dueOn": "2026-12-31", "initiatives": ["%s"]}""".formatted(id)), 409))
                .isEqualTo("INITIATIVE_ENDED");
    }

    @Test
    void its_period_places_and_links_change() {
        var path = proposed();
        var other = proposed();
        var target = other.substring(other.lastIndexOf('/') + 1);
        var id = path.substring(path.lastIndexOf('/') + 1);
        var link = "{\"kind\": \"PART_OF\", \"target\": \"%s\"}";

        assertThat(version(post("sof", path + "/period", "{\"from\": \"2023-02-01\", \"to\": \"2026-06-30\"}")))
                .isEqualTo(3);
        assertThat(code(post("sof", path + "/period", "{\"from\": \"2021-02-01\", \"to\": \"2026-06-30\"}"), 409))
                .isEqualTo("OUTSIDE_STRATEGY");
        assertThat(version(post("sof", path + "/places", "{\"places\": [\"CITY\"]}")))
                .isEqualTo(4);
        assertThat(version(post("sof", path + "/links", link.formatted(target))))
                .isEqualTo(5);
        assertThat(code(post("sof", other + "/links", link.formatted(id)), 409)).isEqualTo("LINK_CYCLE");
        assertThat(version(send("DELETE", path + "/links/PART_OF/" + target))).isEqualTo(6);
        assertThat(version(send("DELETE", path + "/links/PART_OF/" + target))).isEqualTo(6);
        assertThat(version(post("sof", other + "/links", link.formatted(id)))).isEqualTo(3);
    }

    @Test
    void it_is_carried_over_by_mappings_that_were_recorded_before() {
        var path = proposed();
        post("sekretariat", "/api/strategies", """
                {"code": "SBS-2026", "kind": "STRATEGY", "name": {"da": "Sikker By strategi 2026-2029"},
                 "from": "2026-01-01", "to": "2029-12-31", "occurredOn": "2025-11-03", "reason": "Sent noteret"}""");
        post("sekretariat", "/api/strategies/SBS-2026/principles", """
                {"code": "G1", "kind": "FOUNDATION", "no": 1, "name": {"da": "Fokus på fællesskaber"}}""");
        post("sekretariat", "/api/strategies/SBS-2026/adoption", """
                {"body": "BR", "occurredOn": "2025-11-03", "reason": "Sent noteret"}""");
        var carried = """
                {"strategy": "SBS-2026",
                 "principles": [{"from": "F1", "code": "G1", "reason": "Fællesskabet bærer det.", "primary": true}]}""";

        assertThat(code(post("sof", path + "/carry-over", carried), 409)).isEqualTo("PRINCIPLE_NOT_MAPPED");
        assertThat(post("sekretariat", "/api/strategies/SBS-2022/principles/F1/mappings", """
                {"strategy": "SBS-2026", "principle": "G1"}""")
                        .status())
                .isEqualTo(200);
        var carriedOver = post("sof", path + "/carry-over", carried);
        assertThat(version(carriedOver)).isEqualTo(3);
        assertThat(version(post("sof", path + "/carry-over", carried))).isEqualTo(3);
        assertThat(code(on("2025-12-10", carriedOver), 409)).isEqualTo("OCCURRED_TOO_EARLY");
        assertThat(on("2026-02-02", carriedOver).status()).isEqualTo(201);
        assertThat(code(post("sekretariat", "/api/strategies/SBS-2026/principles/G1/retire", """
                {"from": "2026-01-01"}"""), 409))
                .isEqualTo("PRINCIPLE_IN_USE");
    }

    private static String proposed() {
        var proposed = post("sof", "/api/initiatives", """
                {"title": "Forældrenetværk", "purpose": "Forældre holder øje.", "owner": "SOF", "strategy": "SBS-2022",
                 "principles": [{"code": "F1", "reason": "Forældrene ser det først.", "primary": true}],
                 "from": "2023-02-01", "to": "2026-12-31", "occurredOn": "2023-01-16", "reason": "Sent noteret"}""");
        assertThat(proposed.status()).as(proposed.response().body()).isEqualTo(201);
        return "/api/initiatives/" + proposed.text("id");
    }

    private static Reply on(String day, Reply entry) {
        return post("sof", "/api/corrections", """
                {"eventId": "%s", "reasonCode": "WRONG_DATE", "text": "Skrevet forkert.",
                 "corrected": {"occurredOn": "%s"}}""".formatted(entry.text("event"), day));
    }

    private static Reply post(String user, String path, String json) {
        return city.as(user).post(path, json);
    }

    private static Reply send(String method, String path) {
        return city.as("sof").send(method, path, BodyPublishers.noBody());
    }

    private static int version(Reply reply) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        return reply.json().path("version").asInt();
    }

    private static String code(Reply reply, int status) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        return reply.text("code");
    }
}
