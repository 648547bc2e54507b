package sikkerby.query.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.query.RunningService;

class PagesTest {

    private static final Instant RECORDED = Instant.parse("2023-02-01T09:00:00Z");

    private static RunningService service;
    private static int partners;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        for (var partner : PartnerExamples.registered()) {
            service.log().append(partner, RECORDED);
            partners++;
        }
        await().until(() -> service.get("/api/partners?knownAt=@" + partners).status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void read_one_by_one_they_are_the_whole_list_as_it_was_on_the_first() {
        var whole = codes("/api/partners?knownAt=@" + partners);
        var first = service.get("/api/partners?limit=2&validAt=2023-03-14");
        var late = service.log().append(PartnerExamples.registered(PartnerExamples.SOF), RECORDED.plusSeconds(1));

        var read = new ArrayList<String>();
        var page = first;
        while (true) {
            page.body().get("items").forEach(it -> read.add(it.get("code").asString()));
            assertThat(page.header("Known-At-Position")).isEqualTo(first.header("Known-At-Position"));
            assertThat(page.body().get("total").asInt()).isEqualTo(partners);
            if (page.body().get("next").isNull()) break;
            page = service.get(
                    "/api/partners?limit=3&cursor=" + page.body().get("next").asString() + "&after=" + late.event());
            assertThat(page.status()).isEqualTo(200);
        }
        assertThat(read).isEqualTo(whole).hasSize(partners);
    }

    @Test
    void with_the_same_filters_or_none_they_go_on_and_with_others_they_are_refused() {
        var next = service.get("/api/partners?limit=2&validAt=2023-03-14&knownAt=@3")
                .body()
                .get("next")
                .asString();

        assertThat(service.get("/api/partners?cursor=" + next).status()).isEqualTo(200);
        assertThat(service.get("/api/partners?validAt=2023-03-14&knownAt=@3&cursor=" + next)
                        .status())
                .isEqualTo(200);
        refused("/api/partners?validAt=2023-03-15&cursor=" + next, "validAt");
        refused("/api/partners?knownAt=@2&cursor=" + next, "knownAt");
        refused("/api/places?cursor=" + next, "cursor");
        refused("/api/partners?cursor=" + next.substring(1), "cursor");
    }

    private static List<String> codes(String path) {
        var codes = new ArrayList<String>();
        service.get(path)
                .body()
                .get("items")
                .forEach(it -> codes.add(it.get("code").asString()));
        return codes;
    }

    private static void refused(String path, String field) {
        var answer = service.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().at("/errors/0/field").asString()).isEqualTo(field);
    }
}
