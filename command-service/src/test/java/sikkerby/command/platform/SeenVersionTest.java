package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;

@ExtendWith(Stage.Shared.class)
class SeenVersionTest {

    private static final int EDITORS = 50;
    private static final String IF_MATCH = "If-Match";

    private final Stage stage;

    SeenVersionTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_change_to_the_version_seen_is_made() {
        var reply = report(stage.coordinator("SOF").with(IF_MATCH, "\"1\""), stage.pledged(), 1);

        assertThat(reply.status()).as(reply.response().body()).isEqualTo(200);
        assertThat(reply.header("ETag")).hasValue("\"2\"");
    }

    @Test
    void who_missed_something_is_told_what() {
        var id = stage.pledged();
        var between = report(stage.coordinator("SOF"), id, 1);

        var late = report(stage.coordinator("SOF").with(IF_MATCH, "\"1\""), id, 2);

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.text("code")).isEqualTo("CHANGED_MEANWHILE");
        assertThat(late.json().at("/between/0/event").asString("")).isEqualTo(between.text("event"));
        assertThat(late.json().at("/between/0/type").asString("")).isEqualTo("commitment.ProgressReported");
        assertThat(late.json().at("/between/0/version").asInt()).isEqualTo(2);
        assertThat(late.json().path("between").size()).isEqualTo(1);
    }

    @Test
    void nobody_has_seen_a_version_that_is_still_to_come() {
        var id = stage.pledged();

        var early = report(stage.coordinator("SOF").with(IF_MATCH, "\"7\""), id, 1);

        assertThat(early.status()).isEqualTo(400);
        assertThat(early.text("code")).isEqualTo("INVALID");
        assertThat(early.json().at("/errors/0/field").asString("")).isEqualTo(IF_MATCH);
        assertThat(early.json().at("/errors/0/message").asString(""))
                .isEqualTo("nævner version 7, som ikke findes endnu; den nyeste er version 1");
    }

    @Test
    void it_is_told_before_what_a_rule_would_say() {
        var id = stage.pledged();
        report(stage.coordinator("SOF"), id, 1);

        var late = stage.coordinator("SOF")
                .with(IF_MATCH, "\"1\"")
                .post("/api/commitments/" + id + "/claim", "{\"statement\": \"Opfyldt.\"}");

        assertThat(late.text("code")).isEqualTo("CHANGED_MEANWHILE");
    }

    @Test
    void fifty_who_write_at_once_all_get_through() {
        var id = stage.pledged();

        var replies = Caller.atOnce(EDITORS, editor -> report(stage.coordinator("SOF"), id, editor));

        assertThat(replies).allSatisfy(it -> assertThat(it.status()).isEqualTo(200));
        assertThat(versions(replies))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(2, EDITORS + 1).boxed().toList());
        assertThat(stored(id)).isEqualTo(EDITORS + 1);
    }

    /** Each reads the version, writes to it, and reads again where somebody was quicker. */
    @Test
    void fifty_who_heed_the_version_all_get_through_in_the_end() {
        var id = stage.pledged();
        var version = new AtomicInteger(1);

        var replies = Caller.atOnce(EDITORS, editor -> {
            while (true) {
                var seen = version.get();
                var reply = report(stage.coordinator("SOF").with(IF_MATCH, "\"" + seen + "\""), id, editor);
                if (reply.status() == 200) {
                    version.accumulateAndGet(reply.json().path("version").asInt(), Math::max);
                    return reply;
                }
                assertThat(reply.status()).isEqualTo(412);
                version.accumulateAndGet(seen + reply.json().path("between").size(), Math::max);
            }
        });

        assertThat(versions(replies)).doesNotHaveDuplicates().hasSize(EDITORS);
        assertThat(stored(id)).isEqualTo(EDITORS + 1);
    }

    private static Reply report(Caller caller, UUID id, int editor) {
        return caller.post(
                "/api/commitments/" + id + "/progress",
                "{\"text\": \"Status %d\", \"onTrack\": true}".formatted(editor));
    }

    private static List<Integer> versions(List<Reply> replies) {
        return replies.stream()
                .map(it -> it.json().path("version").asInt())
                .sorted()
                .toList();
    }

    private int stored(UUID id) {
        return JdbcClient.create(stage.database().owner())
                .sql("select count(*) from log.event where aggregate_id = :id")
                .param("id", id)
                .query(Integer.class)
                .single();
    }
}
