package sikkerby.local.story;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import sikkerby.local.story.Telling.SourceStatus;

/** The demo's story: what the agencies could have promised each other from 2022 to 2025, and what became of it. */
record Story(List<String> chapters) {

    private static final Sources SOURCES = Sources.known();

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
                .map(Story::beat)
                .sorted(Comparator.comparing(Beat::instant))
                .toList();
    }

    private static Beat beat(Telling told) {
        var body = new LinkedHashMap<>(told.body());
        if (told.on() != null) body.put("occurredOn", told.on().toString());
        var status = Objects.requireNonNullElse(told.sourceStatus(), SourceStatus.ILLUSTRATIVE);
        body.put("source", SOURCES.said(status, Stream.ofNullable(told.source()).toList()));
        return new Beat(told.at(), told.sender(), told.path(), body, told.call(), told.refused());
    }
}
