package sikkerby.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The answer to one question as it was worked out by hand from the story, in {@code questions/}. */
record WorkedAnswer(List<Step> asked) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * One request, and the whole of what it is answered with.
     *
     * @param language of the sentences; Danish unless given
     */
    record Step(String as, String get, @Nullable String language, JsonNode answer) {}

    static WorkedAnswer to(int question) throws IOException {
        var name = "questions/q%02d.yaml".formatted(question);
        try (var file = WorkedAnswer.class.getResourceAsStream(name)) {
            if (file == null) throw new AssertionError("Nobody has worked out " + name);
            return YAML.readValue(file, WorkedAnswer.class);
        }
    }

    void isWhatIsAnswered(Run run, Plain plain) {
        for (var step : asked) {
            var user = run.as(step.as).with("Accept-Language", step.language == null ? "da" : step.language);
            var answered = plain.of(user.read(step.get).done().body());
            assertThat(differences("", Plain.bare(step.answer), answered))
                    .as("Differences of what %s is answered to %s", step.as, step.get)
                    .isEmpty();
        }
    }

    private static List<String> differences(String where, @Nullable JsonNode worked, @Nullable JsonNode answered) {
        if (worked == null || answered == null) {
            return List.of(where + ": worked out " + worked + ", answered " + answered);
        }
        var found = new ArrayList<String>();
        if (worked.isObject() && answered.isObject()) {
            for (var name : names(worked, answered)) {
                if (worked.has(name) || answered.has(name))
                    found.addAll(differences(where + "/" + name, worked.get(name), answered.get(name)));
            }
            return found;
        }
        if (worked.isArray() && answered.isArray()) {
            for (var i = 0; i < Math.max(worked.size(), answered.size()); i++) {
                found.addAll(differences(where + "/" + i, worked.get(i), answered.get(i)));
            }
            return found;
        }
        return worked.asString().equals(answered.asString())
                ? List.of()
                : List.of(where + ": worked out " + worked + ", answered " + answered);
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        var names = new TreeSet<String>(one.propertyNames());
        names.addAll(other.propertyNames());
        return names;
    }
}
