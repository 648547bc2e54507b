package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.events.fact.SourceRef;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.fact.Text;
import sikkerby.events.stored.EventJson;
import sikkerby.events.stored.ReadEvent;
import sikkerby.events.stored.StoredEvent;

@ExtendWith(Stage.Shared.class)
class SourceTest {

    private static final String ADDRESS = "https://www.kk.dk/artikel/tingbjerg-husum-partnerskab";

    private final EventJson json = new EventJson();
    private final Stage stage;

    SourceTest(Stage stage) {
        this.stage = stage;
    }

    @Test
    void a_fact_is_stored_with_the_address_where_it_stands() {
        var source = source(pledged("\"source\": {\"status\": \"FACT\", \"url\": \"" + ADDRESS + "\"},"));

        assertThat(source.status()).isEqualTo(SourceStatus.FACT);
        assertThat(Optional.ofNullable(source.url()).flatMap(Text::read)).hasValue(ADDRESS);
    }

    @Test
    void what_illustrates_needs_no_address() {
        assertThat(source(pledged("\"source\": {\"status\": \"ILLUSTRATIVE\"},")))
                .isEqualTo(new SourceRef(SourceStatus.ILLUSTRATIVE, null));
    }

    @Test
    void nobody_has_to_say_it() {
        assertThat(stored(pledged("")).getFirst().circumstances().source()).isNull();
    }

    @Test
    void a_fact_without_an_address_is_refused_in_words_about_the_address() {
        var reply = stage.coordinator("SOF")
                .with("Accept-Language", "da")
                .post("/api/commitments", pledge("\"source\": {\"status\": \"FACT\"},"));

        assertThat(reply.json().at("/errors/0/field").asString("")).isEqualTo("source.url");
        assertThat(reply.json().at("/errors/0/message").asString(""))
                .isEqualTo("mangler; en kendsgerning skal kunne slås op på en webadresse");
    }

    private UUID pledged(String source) {
        var reply = stage.coordinator("SOF").post("/api/commitments", pledge(source));
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(201);
        return UUID.fromString(reply.text("id"));
    }

    private static String pledge(String source) {
        return "{%s \"text\": \"Vi åbner hallen hver fredag.\", \"dueOn\": \"2099-12-31\"}".formatted(source);
    }

    private SourceRef source(UUID object) {
        var source = stored(object).getFirst().circumstances().source();
        if (source == null) throw new AssertionError("No source was stored.");
        return source;
    }

    private List<ReadEvent> stored(UUID object) {
        var sql = """
                select type, revision, payload, metadata, content from log.event
                 where aggregate_id = :object order by sequence
                """;
        return JdbcClient.create(stage.database().owner())
                .sql(sql)
                .param("object", object)
                .query((row, _) -> json.read(new StoredEvent(
                        row.getString("type"),
                        row.getInt("revision"),
                        row.getBytes("payload"),
                        row.getBytes("metadata"),
                        row.getBytes("content"))))
                .list();
    }
}
