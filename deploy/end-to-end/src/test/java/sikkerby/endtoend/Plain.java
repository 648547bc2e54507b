package sikkerby.endtoend;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import sikkerby.events.fact.Copenhagen;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Answers as a person would work them out: objects go by their numbers, instants are minutes of the city's clock, and what
 * each run draws anew is left out (an object's own id beside its number, events, positions, hashes) or called drawn (other
 * ids), as is left out what is null, false, zero or empty, and where each comes from.
 */
record Plain(Map<String, String> numbers) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> DRAWN = Set.of("position", "event", "hash");
    // Of each object and entry; asked for by themselves in DemoFiguresTest.
    private static final Set<String> SOURCE = Set.of("sourceStatus", "sourceUrl");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z");
    private static final List<String> NUMBERED = List.of("agreements", "commitments", "initiatives", "cases");

    /** With the numbers of all objects of the story. */
    static Plain asOf(Run run) {
        var numbers = new HashMap<String, String>();
        for (var kind : NUMBERED) {
            var all = run.as("styregruppe").read("/api/" + kind + "?limit=500&validAt=2025-12-31&knownAt=2025-12-31");
            for (var it : all.done().items())
                numbers.put(it.path("id").asString(), it.path("number").asString());
        }
        return new Plain(Map.copyOf(numbers));
    }

    JsonNode of(JsonNode answer) {
        if (answer.isString()) return JSON.stringNode(word(answer.asString()));
        if (answer.isArray()) {
            var items = JSON.arrayNode();
            answer.forEach(it -> items.add(of(it)));
            return items;
        }
        if (!answer.isObject()) return answer;
        var number = answer.path("number").asString("");
        var fields = JSON.objectNode();
        answer.propertyStream().forEach(it -> {
            if (DRAWN.contains(it.getKey()) || SOURCE.contains(it.getKey())) return;
            var value = of(it.getValue());
            if (it.getKey().equals("id")
                    && (value.isNumber() || value.asString().equals(number))) return;
            if (!isNothing(value)) fields.set(it.getKey(), value);
        });
        return fields;
    }

    /** Without what is nothing: a worked answer may spell that out. */
    static JsonNode bare(JsonNode worked) {
        return new Plain(Map.of()).of(worked);
    }

    private String word(String word) {
        if (INSTANT.matcher(word).matches()) return minute(Instant.parse(word));
        return ID.matcher(word).replaceAll(id -> numbers.getOrDefault(id.group(), "drawn"));
    }

    private static String minute(Instant instant) {
        return LocalDateTime.ofInstant(instant, Copenhagen.ZONE)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
    }

    private static boolean isNothing(JsonNode value) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> true;
            case BOOLEAN -> !value.asBoolean();
            case NUMBER -> value.asDouble() == 0;
            case ARRAY, OBJECT -> value.isEmpty();
            case STRING, BINARY, POJO -> false;
        };
    }
}
