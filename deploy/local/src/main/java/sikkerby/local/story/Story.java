package sikkerby.local.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import sikkerby.local.story.Telling.SourceStatus;

/** The demo's story: what the agencies could have promised each other from 2022 to 2025, and what became of it. */
record Story(Map<String, String> sources, List<String> chapters) {

    private static final String INVENTED = "Illustrativt demodata.";

    /** A part of the story, in a file of its own. */
    record Chapter(List<Telling> beats) {}

    /** All of it, in the order of time. */
    static List<Beat> told() {
        return Yaml.read("story.yaml", Story.class).all();
    }

    private List<Beat> all() {
        return chapters.stream()
                .flatMap(name -> Yaml.read("story/" + name + ".yaml", Chapter.class).beats.stream())
                .flatMap(Telling::unfolded)
                .map(this::beat)
                .sorted(Comparator.comparing(Beat::instant))
                .toList();
    }

    private Beat beat(Telling told) {
        var body = new LinkedHashMap<>(told.body());
        if (told.on() != null) body.put("occurredOn", told.on().toString());
        var given = Objects.requireNonNullElse((String) body.get("reason"), "");
        body.put("reason", (given + " " + mark(told)).strip());
        return new Beat(told.at(), told.sender(), told.path(), body, told.call(), told.refused());
    }

    private String mark(Telling told) {
        if (told.source() == null) return INVENTED;
        var source = Objects.requireNonNull(sources.get(told.source()), () -> "No source " + told.source());
        return told.sourceStatus() == SourceStatus.FACT
                ? "Kilde: " + source + ". Dato og ordlyd: " + INVENTED.toLowerCase(Locale.ROOT)
                : INVENTED + " Forlæg: " + source + ".";
    }
}
