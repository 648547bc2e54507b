package sikkerby.query.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import tools.jackson.databind.JsonNode;

/** Work whose places were all taken away is for the whole city, wherever that is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityWideTest {

    private static final Instant RECORDED = Instant.parse("2023-03-02T09:00:00Z");

    private final RunningService service = RunningService.start();

    @BeforeAll
    void tell() {
        PartnerExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        PlaceExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        InitiativeExamples.network().forEach(it -> service.log().append(it, RECORDED));
        var last = service.log()
                .append(
                        new InitiativePlacesChanged(
                                InitiativeExamples.NETWORK, List.of(), InitiativeExamples.CHANGED_ON),
                        RECORDED)
                .event();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/initiatives?after=" + last).status() == 200);
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void the_list_of_the_city_holds_what_its_brief_counts() {
        assertThat(total("/api/places/CITY/brief", "/initiatives/total")).isEqualTo(1);
        assertThat(total("/api/initiatives?place=CITY", "/total")).isEqualTo(1);
    }

    @Test
    void the_list_of_a_district_does_not() {
        assertThat(total("/api/initiatives?place=YNB", "/total")).isZero();
    }

    private int total(String path, String at) {
        JsonNode body = service.get(path).body();
        return body.at(at).asInt();
    }
}
