package sikkerby.events.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Every field of every schema of an OpenAPI document, and what it is said to mean. */
final class ApiFields {

    /** One field; of what stands within a schema without a name of its own, the owner is the field that holds it. */
    private record Field(String owner, String name, String meaning) {

        /** The entry that its meaning stands in: the narrower one, where there are both. */
        private String entryOf(Set<String> entries) {
            return entries.contains(toString()) ? toString() : name;
        }

        @Override
        public String toString() {
            return owner + "." + name;
        }
    }

    private final List<Field> fields = new ArrayList<>();
    private final Set<String> parameters = new HashSet<>();

    ApiFields(JsonNode document) {
        document.at("/components/schemas").propertyStream().forEach(it -> look(it.getKey(), it.getValue()));
        for (var path : document.path("paths")) for (var operation : path) lookAtParameters(operation);
    }

    private void lookAtParameters(JsonNode operation) {
        var id = operation.path("operationId").asString("");
        for (var it : operation.path("parameters"))
            parameters.add(id + "." + it.path("name").asString(""));
    }

    private void look(String owner, JsonNode schema) {
        if (schema.has("items")) look(owner, schema.path("items"));
        schema.path("properties").propertyStream().forEach(it -> {
            var field = new Field(
                    owner, it.getKey(), it.getValue().path("description").asString(""));
            fields.add(field);
            look(field.toString(), it.getValue());
        });
    }

    /** Those of which nothing is said. */
    List<String> withoutMeaning() {
        return fields.stream()
                .filter(it -> it.meaning().isBlank())
                .map(Field::toString)
                .toList();
    }

    /** What stands in the files of this folder about no field and no parameter, or stands there twice. */
    List<String> needless(Path folder) throws IOException {
        var entries = new HashSet<String>();
        var needless = new ArrayList<String>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                for (var line : Files.readAllLines(file)) {
                    if (line.isBlank() || line.startsWith("#")) continue;
                    var entry = line.substring(0, line.indexOf('='));
                    if (!entries.add(entry)) needless.add(entry);
                }
            }
        }
        var used = new HashSet<>(parameters);
        fields.forEach(it -> used.add(it.entryOf(entries)));
        entries.stream().filter(it -> !used.contains(it)).sorted().forEach(needless::add);
        return needless;
    }
}
