package sikkerby.query.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import sikkerby.events.initiative.InitiativeEvent.InitiativePlacesChanged;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeExamples;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceExamples;
import sikkerby.query.RunningService;
import sikkerby.query.Visitor;
import tools.jackson.databind.JsonNode;

/** Work whose places were all taken away is for the whole city, wherever that is counted. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CityWideTest {

    private static final Instant RECORDED = Instant.parse("2023-03-02T09:00:00Z");

    private static final int OTHERS = 120;

    private final RunningService service = RunningService.start();

    @BeforeAll
    void tell() {
        PartnerExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        PlaceExamples.registered().forEach(it -> service.log().append(it, RECORDED));
        InitiativeExamples.network().forEach(it -> service.log().append(it, RECORDED));
        for (int i = 0; i < OTHERS; i++) service.log().append(proposedForNoPlace(i), RECORDED);
        var last = service.log()
                .append(
                        new InitiativePlacesChanged(
                                InitiativeExamples.NETWORK, List.of(), InitiativeExamples.CHANGED_ON),
                        RECORDED)
                .event();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> service.get("/api/initiatives?after=" + last).status() == 200);
    }

    private static InitiativeProposed proposedForNoPlace(int number) {
        var like = InitiativeExamples.proposed();
        return new InitiativeProposed(
                InitiativeId.of("01856f00-0000-7000-8000-000000001%03d".formatted(number)),
                "IND-2023-1%03d".formatted(number),
                like.title(),
                like.purpose(),
                like.owner(),
                like.strategy(),
                List.of(),
                like.period(),
                like.prePeriod(),
                like.occurredOn());
    }

    @AfterAll
    void close() {
        service.close();
    }

    @Test
    void the_list_of_the_city_holds_what_its_brief_counts() {
        assertThat(total("/api/places/CITY/brief", "/initiatives/total")).isEqualTo(1 + OTHERS);
        assertThat(total("/api/initiatives?place=CITY", "/total")).isEqualTo(1 + OTHERS);
    }

    @Test
    void the_list_of_a_district_does_not() {
        assertThat(total("/api/initiatives?place=YNB", "/total")).isZero();
    }

    @Test
    void the_page_of_a_district_leads_to_a_list_of_all_that_it_counts() {
        var reader = Visitor.of(service).as("COORDINATOR", "SSP");
        var district = reader.get("/places/YNB?since=2022-06-01").page();
        var more = district.select("[aria-labelledby=initiatives] td[colspan] a");

        assertThat(district.select("a[href=#initiatives] strong").text()).isEqualTo("%d".formatted(1 + OTHERS));
        assertThat(more.text()).isEqualTo("%d flere med status »Foreslået«: se listen".formatted(1 + OTHERS - 10));
        var numbers = new TreeSet<String>();
        for (var path = more.attr("href"); !path.isEmpty(); ) {
            var list = reader.get(path).page();
            assertThat(list.select(".sb-lead strong").text())
                    .isEqualTo("%d med status »Foreslået«".formatted(1 + OTHERS));
            numbers.addAll(list.select("tbody th a").eachText());
            path = list.select("a[rel=next]").attr("href");
        }
        assertThat(numbers).hasSize(1 + OTHERS);
    }

    private int total(String path, String at) {
        JsonNode body = service.get(path).body();
        return body.at(at).asInt();
    }
}
