package sikkerby.local.story;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The demo's story: what the agencies could have promised each other in 2022 and 2023, and what became of it. */
record Story(Map<String, String> sources, List<Telling> beats) {

    private static final String INVENTED = "Illustrativt demodata.";

    /** Whether a beat tells of something real. */
    enum SourceStatus {
        FACT,
        ILLUSTRATIVE
    }

    /**
     * A beat as the file tells it.
     *
     * @param comment what the beat is there to show, for the file's readers
     * @param with what is sent, without the mark that says what is invented
     */
    record Telling(
            LocalDateTime at,
            String as,
            @Nullable String comment,
            SourceStatus sourceStatus,
            @Nullable String source,
            @Nullable String call,
            @Nullable String refused,
            @JsonProperty("do") String path,
            Map<String, Object> with) {}

    static List<Beat> told() {
        var story = Yaml.read("story.yaml", Story.class);
        return story.beats.stream().map(story::beat).toList();
    }

    private Beat beat(Telling told) {
        var body = new LinkedHashMap<>(told.with);
        var given = Objects.requireNonNullElse((String) body.get("reason"), "");
        body.put("reason", (given + " " + mark(told)).strip());
        return new Beat(told.at, told.as, told.path, body, told.call, told.refused);
    }

    private String mark(Telling told) {
        if (told.source == null) return INVENTED;
        var source = Objects.requireNonNull(sources.get(told.source), () -> "No source " + told.source);
        return switch (told.sourceStatus) {
            case FACT -> "Kilde: " + source + ". Dato og ordlyd: " + INVENTED.toLowerCase(java.util.Locale.ROOT);
            case ILLUSTRATIVE -> INVENTED + " Forlæg: " + source + ".";
        };
    }
}
