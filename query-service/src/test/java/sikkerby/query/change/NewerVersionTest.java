package sikkerby.query.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import sikkerby.events.commitment.CommitmentExamples;
import sikkerby.query.RunningService;
import sikkerby.query.RunningService.Answer;

/** While a newer version of the software already writes what this one cannot read. */
class NewerVersionTest {

    private static final Instant RECORDED = Instant.parse("2023-02-28T09:00:00Z");

    private static RunningService service;

    @BeforeAll
    static void start() {
        service = RunningService.start();
        service.log().append(CommitmentExamples.pledged(), RECORDED);
        service.log().appendFromNewerVersion(CommitmentExamples.claimed(), RECORDED.plusSeconds(60));
        await().until(() -> service.get("/api/changes?from=@0&to=@2").status() == 200);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void what_cannot_be_told_is_not_counted() {
        assertThat(total("/api/changes?from=@0")).isOne();
        assertThat(total("/api/changes?from=@0&validAt=2023-03-01")).isOne();
        assertThat(total("/api/changes?from=@0&object=FOR-2023-0117")).isOne();
        assertThat(total("/api/changes?from=@1")).isZero();
        assertThat(total("/api/commitments/FOR-2023-0117/history")).isOne();
    }

    @Test
    void the_object_says_that_it_is_incomplete() {
        var commitment = service.get("/api/commitments/FOR-2023-0117").body();

        assertThat(commitment.get("incomplete").asBoolean()).isTrue();
        assertThat(commitment.get("version").asInt()).isEqualTo(2);
    }

    private static int total(String path) {
        Answer answer = service.get(path);
        var body = answer.body();
        assertThat(body.get("items").size()).isEqualTo(body.get("total").asInt());
        return body.get("total").asInt();
    }
}
