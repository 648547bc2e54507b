package sikkerby.command.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import sikkerby.command.platform.City;

/** Makes a city where the strategy of 2022-25 is adopted, with two principles. */
final class Adopted {

    private Adopted() {}

    static City city(int instances) {
        var city = City.of(instances);
        post(city, "/api/strategies", """
                {"code": "SBS-2022", "kind": "STRATEGY", "name": {"da": "Sikker By strategi 2022-2025"},
                 "from": "2022-01-01", "to": "2025-12-31", "occurredOn": "2022-08-24", "reason": "Grunddata"}""");
        for (var kind : new String[] {"FOUNDATION", "SUBJECT"})
            post(city, "/api/strategies/SBS-2022/principles", """
                {"code": "%s", "kind": "%s", "no": 1, "name": {"da": "Fokus på viden"},
                 "occurredOn": "2022-08-24", "reason": "Grunddata"}""".formatted(
                            kind.equals("SUBJECT") ? "F1" : "G1", kind));
        post(city, "/api/strategies/SBS-2022/adoption", """
                {"body": "BR", "occurredOn": "2022-11-03", "reason": "Grunddata"}""");
        return city;
    }

    private static void post(City city, String path, String json) {
        var reply = city.as("sekretariat").post(path, json);
        assertThat(reply.status()).as(reply.response().body()).isBetween(200, 201);
    }
}
