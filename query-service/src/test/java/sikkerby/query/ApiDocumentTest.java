package sikkerby.query;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import sikkerby.events.testing.ApiContract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API document leaves nothing out. */
@ExtendWith(Story.Teller.class)
class ApiDocumentTest {

    private static final Path MEANINGS = Path.of("src/main/resources/sikkerby/query/meanings");
    private static final Path PROPOSED = Path.of("target/examples");
    private static final Set<String> ASKED = Set.of("validAt", "knownAt", "limit");
    /** What the demo has under other numbers than the test's log: the examples are to be asked of the demo. */
    private static final Map<String, String> HERE =
            Map.of("FOR-2022-0017", "FOR-2023-0117", "SAG-2022-002", "SAG-2023-011");

    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void it_describes_every_operation_with_valid_examples(Story story) throws IOException {
        var text = story.service().getWithoutToken("/v3/api-docs").text();
        propose(story, JSON.readTree(text));

        assertThat(ApiContract.of(text).gaps())
                .as("Answers to the questions that the parameters' examples make are proposed in target/examples; one"
                        + " that is needed goes to src/main/resources/sikkerby/query/examples")
                .isEmpty();
    }

    @Test
    void every_meaning_is_of_a_field(Story story) throws IOException {
        var document = story.service().getWithoutToken("/v3/api-docs").text();

        assertThat(ApiContract.of(document).needlessMeanings(MEANINGS)).isEmpty();
    }

    @Test
    void it_changes_only_where_somebody_sees_it(Story story) throws IOException {
        var document = story.service().getWithoutToken("/v3/api-docs").text();

        ApiContract.of(document).isKeptIn(Path.of("openapi.json"));
    }

    private static void propose(Story story, JsonNode document) throws IOException {
        Files.createDirectories(PROPOSED);
        for (var path : document.at("/paths").properties()) {
            var operation = path.getValue().path("get");
            var answer = story.service().get(question(path.getKey(), operation.path("parameters")), "AUDITOR");
            var proposal = PROPOSED.resolve(operation.path("operationId").asString() + ".json");
            if (answer.status() == 200) Files.writeString(proposal, lasting(answer.body()));
        }
    }

    private static String question(String path, JsonNode parameters) {
        var asked = path;
        var query = new ArrayList<String>();
        for (var parameter : parameters) {
            var name = parameter.path("name").asString();
            var given = parameter.path("example").asString();
            var example = encode(HERE.getOrDefault(given, given), UTF_8);
            asked = asked.replace("{" + name + "}", example);
            var needed = parameter.path("required").asBoolean() || ASKED.contains(name);
            if (needed && parameter.path("in").asString().equals("query")) query.add(name + "=" + example);
        }
        return asked + "?" + String.join("&", query);
    }

    /** The ids of the test's own log are drawn anew each time. */
    private static String lasting(JsonNode answer) {
        var ids = new ArrayList<String>();
        var text = JSON.writeValueAsString(answer);
        for (var number : HERE.entrySet()) text = text.replace(number.getValue(), number.getKey());
        return RANDOM.matcher(text).replaceAll(id -> {
                    if (!ids.contains(id.group())) ids.add(id.group());
                    return "0186a2b4-7c00-7000-8000-%012x".formatted(ids.indexOf(id.group()) + 1);
                })
                + "\n";
    }
}
