package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Stage.Shared.class)
class SentTwiceTest {

    private static final Logger LOG = LoggerFactory.getLogger(SentTwiceTest.class);
    private static final String KEY = "Idempotency-Key";
    private static final long SEED = 20230314;

    private final Stage stage;

    SentTwiceTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void the_same_key_and_body_get_the_same_answer() {
        var sof = stage.coordinator("SOF").with(KEY, UUID.randomUUID().toString());

        var first = sof.post("/api/commitments", Stage.PLEDGE);
        var second = sof.post("/api/commitments", Stage.PLEDGE);

        assertThat(first.status()).isEqualTo(201);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.response().body()).isEqualTo(first.response().body());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).hasValue("\"1\"");
        assertThat(second.header("Location"))
                .isEqualTo(first.header("Location"))
                .hasValue("http://localhost:8080/api/commitments/" + first.text("id"));
    }

    @Test
    void another_body_under_the_same_key_is_refused() {
        var sof = stage.coordinator("SOF").with(KEY, UUID.randomUUID().toString());
        sof.post("/api/commitments", Stage.PLEDGE);

        var other = sof.post("/api/commitments", Stage.PLEDGE.replace("fredag", "lørdag"));

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("code")).isEqualTo("KEY_USED_OTHERWISE");
    }

    @Test
    void a_key_belongs_to_its_caller_and_path() {
        var key = UUID.randomUUID().toString();
        var first = stage.coordinator("SOF").with(KEY, key).post("/api/commitments", Stage.PLEDGE);
        var second = stage.coordinator("SSP").with(KEY, key).post("/api/commitments", Stage.PLEDGE);

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("id")).isNotEqualTo(first.text("id"));
    }

    @Test
    void a_refusal_is_not_remembered() {
        var sof = stage.coordinator("SOF").with(KEY, UUID.randomUUID().toString());
        var path = "/api/commitments/" + stage.pledged() + "/claim";

        var early = sof.post(path, "{\"statement\": \"Opfyldt.\"}");
        var mended = sof.post(path, "{\"statement\": \"Opfyldt.\", \"noEvidence\": true}");

        assertThat(early.text("code")).isEqualTo("NO_EVIDENCE");
        assertThat(mended.status()).as(mended.response().body()).isEqualTo(200);
        assertThat(sof.post(path, "{\"statement\": \"Opfyldt.\"}").status()).isEqualTo(422);
    }

    @Test
    void what_changes_nothing_is_remembered_too() {
        var id = stage.pledged();
        var path = "/api/commitments/" + id + "/on-track";
        var first = stage.coordinator("SOF").post(path, "{}");
        var keyed = stage.coordinator("SOF").with(KEY, UUID.randomUUID().toString());

        var again = keyed.post(path, "{}");
        stage.coordinator("SOF")
                .post("/api/commitments/" + id + "/progress", "{\"text\": \"Halvvejs.\", \"onTrack\": true}");

        assertThat(first.status()).as(first.response().body()).isEqualTo(200);
        assertThat(again.response().body()).isEqualTo(first.response().body());
        assertThat(keyed.post(path, "{}").response().body())
                .isEqualTo(again.response().body());
    }

    /** Each sent one to five times, all at once and in any order. */
    @Test
    void ten_thousand_commands_have_one_effect_and_one_answer_each() {
        var random = new Random(SEED);
        var keys = new ArrayList<UUID>();
        for (int command = 0; command < 10_000; command++) {
            var key = new UUID(random.nextLong(), random.nextLong());
            keys.addAll(Collections.nCopies(1 + random.nextInt(5), key));
        }
        Collections.shuffle(keys, random);
        Map<UUID, List<String>> answers = new ConcurrentHashMap<>();
        var sender = stage.anybody().as(stage.issuer().token("mange", "SSP", "COORDINATOR"));
        var began = System.nanoTime();
        try (var senders = Executors.newFixedThreadPool(48)) {
            for (var key : keys) {
                senders.execute(() -> {
                    var reply = sender.with(KEY, key.toString()).post("/api/commitments", Stage.PLEDGE);
                    answers.computeIfAbsent(key, _ -> Collections.synchronizedList(new ArrayList<>()))
                            .add(reply.status() + " " + reply.response().body());
                });
            }
        }
        LOG.warn("{} sendings of 10,000 commands in {} ms", keys.size(), (System.nanoTime() - began) / 1_000_000);

        assertThat(answers).hasSize(10_000);
        assertThat(answers.values())
                .allSatisfy(same -> assertThat(same)
                        .containsOnly(same.getFirst())
                        .allSatisfy(answer -> assertThat(answer).startsWith("201 ")));
        assertThat(new HashSet<>(answers.values().stream().map(List::getFirst).toList()))
                .hasSize(10_000);
        assertThat(events()).isEqualTo(10_000);
    }

    private long events() {
        return JdbcClient.create(stage.database().owner())
                .sql("select count(*) from log.event where convert_from(metadata, 'UTF8') like '%\"actor\":\"mange\"%'")
                .query(Long.class)
                .single();
    }
}
