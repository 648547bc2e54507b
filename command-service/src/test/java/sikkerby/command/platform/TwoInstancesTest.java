package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import sikkerby.command.platform.Caller.Reply;

@TestInstance(Lifecycle.PER_CLASS)
class TwoInstancesTest {

    private static final AtomicInteger REPORTS = new AtomicInteger();

    private static final String CLAIM = "{\"statement\": \"Opfyldt.\", \"noEvidence\": true}";
    private static final String TERMS = "{\"text\": \"Vi mødes hver uge.\", \"from\": \"2023-01-01\"}";

    private final Stage stage = new Stage();
    private final CommandServer other = CommandServer.on(stage.database(), stage.issuer());

    @AfterAll
    void clear() {
        other.close();
        stage.close();
    }

    @Test
    void what_one_decided_the_other_heeds() {
        var id = stage.pledged();
        progress(here(), id);
        progress(there(), id);
        progress(here(), id);
        var claimed = there().post("/api/commitments/" + id + "/claim", CLAIM);

        assertThat(claimed.json().path("version").asInt()).isEqualTo(5);
        assertThat(progress(here(), id).text("code")).isNotEqualTo("CONFLICT");
    }

    @Test
    void nobody_is_refused_from_a_memory_that_is_out_of_date() {
        var agreement = stage.drafted();
        var early = accept(here("SSP"), agreement);
        there("SOF").post("/api/agreements/" + agreement + "/terms", TERMS);
        var now = accept(here("SSP"), agreement);

        assertThat(early.text("code")).isEqualTo("NO_TERMS");
        assertThat(now.status()).as(now.response().body()).isEqualTo(200);
    }

    @Test
    void a_version_seen_here_is_held_against_what_happened_there() {
        var id = stage.pledged();
        progress(here(), id);
        progress(there(), id);

        assertThat(progress(here().with("If-Match", "\"2\""), id).status()).isEqualTo(412);
        assertThat(progress(here().with("If-Match", "\"3\""), id).status()).isEqualTo(200);
    }

    @Test
    void writers_in_both_lose_no_update() {
        var id = stage.pledged();

        var replies = Caller.atOnce(50, writer -> progress(writer % 2 == 0 ? here() : there(), id));

        assertThat(replies)
                .allSatisfy(
                        it -> assertThat(it.status()).as(it.response().body()).isEqualTo(200));
        assertThat(replies.stream().map(it -> it.json().path("version").asInt()).sorted())
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 51).boxed().toList());
    }

    @Test
    void one_command_sent_to_both_has_one_effect() {
        for (int round = 0; round < 20; round++) {
            var key = UUID.randomUUID().toString();

            var replies = Caller.atOnce(
                    6,
                    sender -> (sender % 2 == 0 ? here() : there())
                            .with("Idempotency-Key", key)
                            .post("/api/commitments", Stage.PLEDGE));

            assertThat(replies.stream().map(it -> it.response().body()).distinct())
                    .hasSize(1);
            assertThat(replies).allSatisfy(it -> assertThat(it.status()).isEqualTo(201));
        }
    }

    @Test
    void one_id_is_given_to_one_object() {
        var pledge = Stage.PLEDGE.replace("{", "{\"id\": \"" + UUID.randomUUID() + "\", ");

        var replies = Caller.atOnce(6, sender -> (sender % 2 == 0 ? here() : there()).post("/api/commitments", pledge));

        assertThat(replies.stream().filter(it -> it.status() == 201)).hasSize(1);
        assertThat(replies.stream().filter(it -> it.text("code").equals("ALREADY_EXISTS")))
                .hasSize(5);
    }

    private Caller here() {
        return here("SOF");
    }

    private Caller there() {
        return there("SOF");
    }

    private Caller here(String partner) {
        return stage.coordinator(partner);
    }

    private Caller there(String partner) {
        return other.caller().as(stage.issuer().coordinator(partner));
    }

    /** In other words each time: the same ones again would change nothing. */
    private static Reply progress(Caller caller, UUID id) {
        var words = "Undervejs, melding %d.".formatted(REPORTS.incrementAndGet());
        return caller.post("/api/commitments/" + id + "/progress", "{\"text\": \"" + words + "\", \"onTrack\": true}");
    }

    private static Reply accept(Caller caller, UUID agreement) {
        return caller.post("/api/agreements/" + agreement + "/acceptances", "{\"termsVersion\": 1}");
    }
}
