package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

@OnEmptyRun
class ContractTest {

    private static final String DRAFT = "{'title': 'En aftale', 'kind': 'COOPERATION', 'parties': ['SOF', 'SSP']}";

    private final Run run;
    private final Promising promising;

    ContractTest(Run run) {
        this.run = run;
        this.promising = new Promising(run);
    }

    @Test
    void what_was_acknowledged_is_shown_to_whoever_asks_after_it() {
        var created = promising.sof().send("/api/agreements", DRAFT);

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Location")).isEqualTo(run.query() + "/api/agreements/" + created.id());
        assertThat(created.header("ETag")).isEqualTo("\"1\"");
        var read = run.as("revisor").read("/api/agreements/" + created.id() + "?after=" + created.event());
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text("number")).isEqualTo(created.text("number"));
    }

    @Test
    void the_answer_for_a_position_never_changes() {
        var before = promising.sof().read("/api/agreements?limit=500").done();
        var position = before.header("Known-At-Position");

        var created = promising.sof().send("/api/agreements", DRAFT);
        promising.sof().read("/api/agreements?after=" + created.event()).done();

        var again = promising
                .sof()
                .read("/api/agreements?limit=500&knownAt=@" + position)
                .done();
        assertThat(again.body()).isEqualTo(before.body());
        assertThat(again.header("Known-At-Position")).isEqualTo(position);
    }

    @Test
    void the_same_key_and_body_get_the_same_answer_and_another_body_none() {
        var key = UUID.randomUUID().toString();
        var sof = promising.sof().with("Idempotency-Key", key);

        var first = sof.send("/api/agreements", DRAFT);
        var again = sof.send("/api/agreements", DRAFT);
        var other = sof.send("/api/agreements", DRAFT.replace("En aftale", "En anden aftale"));

        assertThat(again.status()).isEqualTo(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.status()).isEqualTo(422);
    }

    @Test
    void an_edit_of_what_has_moved_on_is_refused() {
        var agreement = promising.drafted();
        promising.propose(agreement, "Parterne mødes hver måned.");

        var stale = promising
                .sof()
                .with("If-Match", "\"1\"")
                .send(
                        "/api/agreements/" + agreement + "/terms",
                        "{'text': 'Andre vilkår.', 'from': '%s'}".formatted(Days.today()));

        assertThat(stale.status()).isEqualTo(412);
    }

    @Test
    void citizens_do_not_belong_here() {
        var refused = promising
                .sof()
                .with("Accept-Language", "en")
                .send("/api/agreements", DRAFT.replace("En aftale", "Sag om 010190-1234"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo("PERSONAL_DATA_SUSPECTED");
        assertThat(refused.body().path("errors").path(0).path("field").asString())
                .isEqualTo("title");
    }

    @Test
    void who_may_not_is_told_so() {
        assertThat(run.as("revisor").send("/api/agreements", DRAFT).status()).isEqualTo(403);
        assertThat(promising
                        .sof()
                        .with("Authorization", "")
                        .read("/api/agreements")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void the_future_cannot_be_known() {
        assertThat(promising.sof().read("/api/agreements?knownAt=2099-01-01").status())
                .isEqualTo(400);
        assertThat(promising.sof().read("/api/agreements?knownAt=@999999999").status())
                .isEqualTo(400);
    }

    @Test
    void both_services_describe_themselves() {
        assertThat(promising.sof().read("/v3/api-docs").body().path("paths").has("/api/agreements"))
                .isTrue();
        assertThat(promising
                        .sof()
                        .readFromCommandService("/v3/api-docs")
                        .body()
                        .path("paths")
                        .has("/api/agreements/{id}/acceptances"))
                .isTrue();
    }

    @Test
    void both_services_say_that_they_are_ready_and_count_what_they_do() {
        assertThat(promising.sof().read("/actuator/health").text("status")).isEqualTo("UP");
        assertThat(promising
                        .sof()
                        .readFromCommandService("/actuator/health/readiness")
                        .text("status"))
                .isEqualTo("UP");
    }
}
