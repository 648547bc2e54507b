package sikkerby.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import sikkerby.command.platform.Caller.Reply;

@ExtendWith(Stage.Shared.class)
class BadInputTest {

    private static final String PATH = "/api/commitments";
    private static final List<String> INSIDES =
            List.of("sikkerby.", "java.", "tools.jackson", "springframework", "Exception");

    private final Stage stage;

    BadInputTest(Stage stage) {
        this.stage = stage;
    }

    @ParameterizedTest(name = "{index}: {2} {3}")
    @MethodSource({"sikkerby.command.platform.BadBodies#forms", "sikkerby.command.platform.BadBodies#texts"})
    void it_is_told_which_field_to_mend(String body, int status, String code, String field) {
        var reply = stage.coordinator("SOF").post(PATH, body);

        isProblem(reply, status, code);
        if (!field.isEmpty())
            assertThat(reply.json().at("/errors/0/field").asString("")).isEqualTo(field);
        if (!field.isEmpty())
            assertThat(reply.json().at("/errors/0/message").asString("")).isNotBlank();
    }

    @Test
    void a_body_too_large_is_refused_though_its_length_is_not_announced() {
        var bytes = new byte[3 * 1024 * 1024];
        var reply = stage.coordinator("SOF")
                .send("POST", PATH, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));

        isProblem(reply, 413, "TOO_LARGE");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        var reply = stage.coordinator("SOF")
                .send("POST", PATH, BodyPublishers.ofByteArray(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"'}));

        isProblem(reply, 400, "INVALID");
    }

    static Stream<Arguments> headers() {
        return Stream.of(
                arguments("Idempotency-Key", "1"),
                arguments("Idempotency-Key", "0190f3a4-5b6c-7d8e-9f00-11223344556x"),
                arguments("If-Match", "3"),
                arguments("If-Match", "\"three\""),
                arguments("If-Match", "\"99999999999999999999\""),
                arguments("Sikkerby-Origin", "SYSTEM"),
                arguments("Sikkerby-Origin", "DEMO"));
    }

    @ParameterizedTest
    @MethodSource("headers")
    void a_header_that_cannot_be_read_is_named(String header, String value) {
        var reply = stage.coordinator("SOF").with(header, value).post(PATH, Stage.PLEDGE);

        isProblem(reply, 400, "INVALID");
        assertThat(reply.json().at("/errors/0/field").asString("")).isEqualTo(header);
    }

    static Stream<Arguments> requests() {
        return Stream.of(
                arguments("POST", "/api/nothing", "application/json", 404, "NO_SUCH_PATH"),
                arguments("POST", "/api/commitments/abc/claim", "application/json", 400, "INVALID"),
                arguments(
                        "POST",
                        "/api/commitments/" + UUID.randomUUID() + "/claim",
                        "application/json",
                        404,
                        "NOT_FOUND"),
                arguments("GET", "/api/commitments", "application/json", 405, "METHOD_NOT_ALLOWED"),
                arguments("PUT", "/api/commitments", "application/json", 405, "METHOD_NOT_ALLOWED"),
                arguments("POST", "/api/commitments", "text/plain", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments(
                        "POST", "/api/commitments", "application/x-www-form-urlencoded", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "nonsense", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "*/*", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "application/*", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "application/*+json", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "multipart/form-data", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api/commitments", "multipart/form-data; boundary=x", 415, "UNSUPPORTED_MEDIA_TYPE"),
                arguments("POST", "/api//commitments", "application/json", 400, "INVALID"),
                arguments("POST", "/api/commitments;x=1", "application/json", 400, "INVALID"),
                arguments("POST", "/api/commitments/%00/claim", "application/json", 400, "INVALID"));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void so_is_a_request_that_leads_nowhere(String method, String path, String type, int status, String code) {
        var reply = stage.coordinator("SOF")
                .with("Content-Type", type)
                .send(method, path, BodyPublishers.ofString("{\"statement\": \"Opfyldt.\"}"));

        isProblem(reply, status, code);
    }

    @Test
    void an_answer_in_another_form_is_not_given() {
        var reply = stage.coordinator("SOF").with("Accept", "text/html").post(PATH, Stage.PLEDGE);

        isProblem(reply, 406, "NOT_ACCEPTABLE");
    }

    @Test
    void problems_are_told_in_danish_unless_english_is_asked_for() {
        var path = "/api/commitments/" + UUID.randomUUID() + "/claim";
        var claim = "{\"statement\": \"Opfyldt.\"}";
        var sof = stage.coordinator("SOF");

        assertThat(sof.post(path, claim).text("title")).isEqualTo("Findes ikke");
        assertThat(sof.with("Accept-Language", "en-GB,en;q=0.8")
                        .post(path, claim)
                        .text("title"))
                .isEqualTo("Not found");
        assertThat(sof.with("Accept-Language", "fr").post(path, claim).text("title"))
                .isEqualTo("Findes ikke");
        assertThat(sof.with("Accept-Language", ";;;").post(path, claim).text("title"))
                .isEqualTo("Findes ikke");
        assertThat(sof.with("Accept-Language", "en")
                        .post(PATH, BadBodies.text(""))
                        .json()
                        .at("/errors/0/message")
                        .asString(""))
                .isEqualTo("must not be blank");
    }

    @Test
    void more_languages_than_anybody_speaks_are_no_mistake_of_ours() {
        var many = "en" + ", fr;q=0.1".repeat(500);
        var reply = stage.coordinator("SOF")
                .with("Accept-Language", many)
                .post("/api/commitments/" + UUID.randomUUID() + "/claim", "{\"statement\": \"Opfyldt.\"}");

        isProblem(reply, 404, "NOT_FOUND");
        assertThat(reply.text("title")).isEqualTo("Not found");
    }

    @Test
    void nothing_of_it_is_stored_but_that_it_was_refused() {
        var before = count("select count(*) from command.refusal_log where code = 'PERSONAL_DATA_SUSPECTED'");
        stage.coordinator("POLITI").post(PATH, BadBodies.text("Sagen om 010190-1234"));

        assertThat(count("select count(*) from command.refusal_log where code = 'PERSONAL_DATA_SUSPECTED'"))
                .isGreaterThan(before);
        assertThat(count("select count(*) from command.refusal_log where refusal_log::text like '%010190-1234%'"))
                .isZero();
    }

    private long count(String sql) {
        return JdbcClient.create(stage.database().owner())
                .sql(sql)
                .query(Long.class)
                .single();
    }

    private static void isProblem(Reply reply, int status, String code) {
        var body = reply.response().body();
        assertThat(reply.status()).as(body).isEqualTo(status);
        assertThat(reply.text("code")).as(body).isEqualTo(code);
        assertThat(reply.header("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/problem+json"));
        assertThat(reply.text("type")).isEqualTo("urn:sikkerby:problem:" + code);
        assertThat(reply.json().path("status").asInt()).isEqualTo(status);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("{0}");
        assertThat(body).doesNotContain(INSIDES);
    }
}
