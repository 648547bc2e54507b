package sikkerby.events.testing;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a service's OpenAPI document promises, held against each reply that a test meets. */
public final class ApiContract {

    static final String PROBLEM = "application/problem+json";
    static final String JSON = "application/json";

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            Dialects.getOpenApi31(),
            registry -> registry.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    /** One method of one path. */
    record Operation(String method, String path, JsonNode node, Pattern pattern) {

        private static Operation of(String method, String path, JsonNode node) {
            var pattern = Pattern.compile(path.replaceAll("\\{[^}]+}", "[^/]+"));
            return new Operation(method.toUpperCase(Locale.ROOT), path, node, pattern);
        }

        private long variables() {
            return path.chars().filter(it -> it == '{').count();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    private final JsonNode document;
    private final JsonNode components;
    private final List<Operation> operations;
    private final Map<JsonNode, Schema> schemas = new ConcurrentHashMap<>();

    private ApiContract(JsonNode document) {
        this.document = document;
        this.components = strict(document.path("components"));
        this.operations = document.path("paths")
                .propertyStream()
                .flatMap(path -> path.getValue()
                        .propertyStream()
                        .map(it -> Operation.of(it.getKey(), path.getKey(), it.getValue())))
                .toList();
    }

    public static ApiContract of(String document) {
        return new ApiContract(MAPPER.readTree(document));
    }

    /** What the document leaves out, each with its place. Empty is good. */
    public List<String> gaps() {
        return new ApiGaps(this).all();
    }

    /** The meanings in this folder's files that are of no field or parameter of the document. Empty is good. */
    public List<String> needlessMeanings(Path folder) throws IOException {
        return new ApiFields(document).needless(folder);
    }

    /**
     * Fails where the document is another than the one that reviewers see and clients are generated from. The new one is
     * then written to {@code target}, under the same name.
     */
    public void isKeptIn(Path file) throws IOException {
        var text = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        if (Files.exists(file) && Files.readString(file).equals(text)) return;
        var proposed = Files.writeString(Path.of("target").resolve(file.getFileName()), text);
        throw new AssertionError("The API has changed. See whether it may, and copy " + proposed + " to " + file + ".");
    }

    /** What no body of this operation may leave out; nothing where none need be sent. */
    public List<String> required(String operationId) {
        return operations.stream()
                .filter(it -> it.node().path("operationId").asString("").equals(operationId))
                .map(it -> it.node().path("requestBody"))
                .filter(it -> it.path("required").asBoolean())
                .map(it -> resolved(it.path("content").path(JSON).path("schema")))
                .flatMap(it -> it.path("required").valueStream().map(JsonNode::asString))
                .toList();
    }

    /** The examples of what is sent to the operations. */
    public List<JsonNode> bodies() {
        return operations.stream()
                .map(it -> it.node().path("requestBody").path("content").path(JSON))
                .filter(it -> !it.isMissingNode())
                .map(it -> it.has("example")
                        ? it.path("example")
                        : resolved(it.path("schema")).path("example"))
                .toList();
    }

    /** Fails where the service answered what its document does not say. */
    public void holds(String method, String path, int status, String contentType, String body) {
        var bare = path.replaceFirst("\\?.*", "");
        var asked = operation(method, bare);
        if (asked.isEmpty()) {
            if (status < 300 && bare.startsWith("/api/"))
                throw new AssertionError(method + " " + bare + " is served, but not in the document.");
            return;
        }
        var operation = asked.get();
        var answer = operation.node().path("responses").path(Integer.toString(status));
        if (answer.isMissingNode()) throw undeclared(operation, status, body);
        var media = resolved(answer).path("content").path(contentType.replaceFirst(";.*", ""));
        if (media.isMissingNode()) throw undeclared(operation, status, contentType);
        var json = MAPPER.readTree(body);
        if (status >= 400 && !media.path("examples").has(json.path("code").asString("")))
            throw undeclared(operation, status, body);
        var faults = faults(media.path("schema"), json);
        if (!faults.isEmpty())
            throw new AssertionError(operation + " answered " + body + " against its schema: " + faults);
    }

    private static AssertionError undeclared(Operation operation, int status, String what) {
        return new AssertionError("The API document does not say that " + operation + " may answer " + status + " "
                + what + ". Declare it at the handler method (see \"The API document\" in the README of the service).");
    }

    private Optional<Operation> operation(String method, String path) {
        return operations.stream()
                .filter(it ->
                        it.method().equals(method) && it.pattern().matcher(path).matches())
                .min(Comparator.comparingLong(Operation::variables));
    }

    List<Operation> operations() {
        return operations;
    }

    JsonNode document() {
        return document;
    }

    /** What stands where a reference points, or the node itself. */
    JsonNode resolved(JsonNode node) {
        var reference = node.path("$ref").asString("");
        return reference.isEmpty() ? node : document.at(reference.substring(1));
    }

    /** What in this value is not as the schema has it; fields that the schema does not name are faults too. */
    String faults(JsonNode schema, JsonNode value) {
        return schemas.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(it -> it.getInstanceLocation() + " " + it.getMessage())
                .collect(Collectors.joining("; "));
    }

    private Schema compiled(JsonNode schema) {
        var whole = MAPPER.createObjectNode();
        whole.setAll((ObjectNode) schema);
        whole.set("components", components);
        return SCHEMAS.getSchema(whole);
    }

    private static JsonNode strict(JsonNode components) {
        var copy = components.deepCopy();
        everyNode(copy)
                .filter(it -> it.has("properties") && !it.has("additionalProperties"))
                .toList()
                .forEach(it -> ((ObjectNode) it).put("additionalProperties", false));
        return copy;
    }

    private static Stream<JsonNode> everyNode(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(ApiContract::everyNode));
    }
}
