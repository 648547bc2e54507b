package sikkerby.endtoend;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** Whoever tries a question out as the API document has it is answered by the demo. */
@OnOneRun
class ApiExamplesTest {

    /** The demo's corrections get ids of their own each time it is told. */
    private static final String OWN_IDS = "/api/corrections/{id}";

    /** It is asked of a day on which the agreement binds, not of today. */
    private static final String ON_ITS_DAYS = "/api/agreements/{id}/withdrawal-effects";

    /** Auditors, who may ask the most, have no work of their own. */
    private static final String OWN_WORK = "/api/worklist";

    private final User auditor;
    private final User coordinator;

    ApiExamplesTest(Run run) {
        this.auditor = run.as("revisor");
        this.coordinator = run.as("sof");
    }

    @TestFactory
    Stream<DynamicTest> each_question_is_answered_with_the_examples_of_what_it_requires() {
        return questions()
                .map(it -> asked(
                        it, parameter -> parameter.path("required").asBoolean() || isDayOf(it.path(), parameter)));
    }

    @TestFactory
    Stream<DynamicTest> each_question_is_answered_with_all_its_examples() {
        return questions().map(it -> asked(it, parameter -> parameter.has("example")));
    }

    private record Asked(String path, JsonNode parameters) {}

    private Stream<Asked> questions() {
        return auditor.read("/v3/api-docs")
                .done()
                .body()
                .path("paths")
                .propertyStream()
                .filter(it -> it.getValue().has("get") && !it.getKey().equals(OWN_IDS))
                .map(it -> new Asked(it.getKey(), it.getValue().at("/get/parameters")));
    }

    private DynamicTest asked(Asked question, Predicate<JsonNode> said) {
        var query = new ArrayList<String>();
        var path = question.path();
        for (var parameter : question.parameters()) {
            var name = parameter.path("name").asString();
            var example = encode(parameter.path("example").asString(), UTF_8);
            path = path.replace("{" + name + "}", example);
            var inQuery = parameter.path("in").asString().equals("query");
            if (inQuery && said.test(parameter)) query.add(name + "=" + example);
        }
        var address = path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        return DynamicTest.dynamicTest(address, () -> isAnswered(address));
    }

    private void isAnswered(String address) {
        var asking = address.startsWith(OWN_WORK) ? coordinator : auditor;
        var reply = asking.read(address);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(200);
    }

    private static boolean isDayOf(String path, JsonNode parameter) {
        return path.equals(ON_ITS_DAYS) && parameter.path("name").asString().equals("validAt");
    }
}
