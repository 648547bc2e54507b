package sikkerby.command.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import sikkerby.command.platform.Caller.Reply;
import sikkerby.command.platform.City;

/** Strategies over real HTTP, on a real database and two instances. */
class StrategyHttpTest {

    private static final int ROUNDS = 20;
    private static City city;

    @BeforeAll
    static void start() {
        city = City.of(2);
    }

    @AfterAll
    static void leave_nothing_behind() {
        city.close();
    }

    @Test
    void it_is_drafted_given_principles_and_adopted() {
        var drafted = draft("SBS-2022", "2022-01-01", "2025-12-31");
        assertThat(drafted.status()).isEqualTo(201);
        assertThat(drafted.text("number")).isEqualTo("SBS-2022");
        assertThat(drafted.json().path("version").asInt()).isEqualTo(1);
        assertThat(drafted.header("Location")).contains("http://localhost:8080/api/strategies/" + drafted.text("id"));

        var added = principle("SBS-2022", "G1");
        assertThat(added.status()).isEqualTo(200);
        assertThat(added.json().path("version").asInt()).isEqualTo(2);
        assertThat(principle("SBS-2022", "G1").text("code")).isEqualTo("ALREADY_EXISTS");

        var adopted = adopt("SBS-2022", "BR");
        assertThat(adopted.status()).isEqualTo(200);
        assertThat(adopted.json().path("version").asInt()).isEqualTo(3);
        assertThat(adopt("SBS-2022", "BR").json().path("version").asInt()).isEqualTo(3);
        assertThat(adopt("SBS-2022", "OEU").text("code")).isEqualTo("ALREADY_ADOPTED");
    }

    @Test
    void its_code_is_given_once() {
        assertThat(draft("SBS-2030", "2030-01-01", "2030-12-31").status()).isEqualTo(201);

        var again = draft("SBS-2030", "2030-01-01", "2030-12-31");

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("ALREADY_EXISTS");
    }

    @Test
    void of_two_that_overlap_and_are_drafted_at_once_one_is_refused() throws Exception {
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var round = 0; round < ROUNDS; round++) {
                var year = 2040 + round;
                var begin = new CyclicBarrier(2);
                var replies = people
                        .invokeAll(List.<Callable<Reply>>of(
                                () -> {
                                    begin.await();
                                    return draft(0, "SBA-" + year, year + "-01-01", year + "-12-31");
                                },
                                () -> {
                                    begin.await();
                                    return draft(1, "SBB-" + year, year + "-06-01", year + "-12-31");
                                }))
                        .stream()
                        .map(it -> it.resultNow())
                        .toList();

                assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(201, 409);
                assertThat(replies).extracting(it -> it.text("code")).contains("STRATEGY_OVERLAP");
            }
        }
    }

    @Test
    void a_body_that_cannot_be_right_names_the_field() {
        var reversed = draft("SBS-2031", "2031-12-31", "2031-01-01");
        assertThat(reversed.status()).isEqualTo(400);
        assertThat(fields(reversed)).contains("to");

        var nameless = post("/api/strategies", """
                {"code": "SBS-2031", "kind": "STRATEGY", "name": {"da": " "}, "from": "2031-01-01"}""");
        assertThat(nameless.status()).isEqualTo(400);
        assertThat(fields(nameless)).contains("name.da");
    }

    @ParameterizedTest
    @CsvSource({"sof", "styregruppe", "revisor"})
    void only_the_secretariat_drafts_one(String user) {
        var refused = city.as(user).post("/api/strategies", drafting("SBS-2032", "2032-01-01", "2032-12-31"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("code")).isEqualTo("ROLE_MAY_NOT");
    }

    @Test
    void one_that_nobody_drafted_is_not_found() {
        assertThat(principle("SBS-1999", "G1").status()).isEqualTo(404);
    }

    private static Reply draft(String code, String from, String to) {
        return draft(0, code, from, to);
    }

    private static Reply draft(int instance, String code, String from, String to) {
        return city.as("sekretariat", instance).post("/api/strategies", drafting(code, from, to));
    }

    private static String drafting(String code, String from, String to) {
        return """
                {"code": "%s", "kind": "STRATEGY", "name": {"da": "Sikker By strategi", "en": "Safe City Strategy"},
                 "from": "%s", "to": "%s"}""".formatted(code, from, to);
    }

    private static Reply principle(String strategy, String code) {
        return post("/api/strategies/" + strategy + "/principles", """
                {"code": "%s", "kind": "FOUNDATION", "no": 1, "name": {"da": "Fokus på viden"}}""".formatted(code));
    }

    private static Reply adopt(String strategy, String body) {
        return post("/api/strategies/" + strategy + "/adoption", """
                {"body": "%s"}""".formatted(body));
    }

    private static Reply post(String path, String json) {
        return city.as("sekretariat").post(path, json);
    }

    private static Stream<String> fields(Reply reply) {
        return reply.json()
                .path("errors")
                .valueStream()
                .map(it -> it.path("field").asString());
    }
}
