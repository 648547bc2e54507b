package sikkerby.local.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.local.story.Telling.SourceStatus;

/** The public sources, by the labels under which the data files name them. */
record Sources(Map<String, Source> sources) {

    record Source(String title, @Nullable String url) {}

    static Sources known() {
        return Yaml.read("sources.yaml", Sources.class);
    }

    /** What an entry says of where it comes from: of several sources it names the first that has an address. */
    Map<String, Object> said(SourceStatus status, List<String> labels) {
        var said = new LinkedHashMap<String, Object>();
        said.put("status", status.name());
        labels.stream()
                .map(it -> named(it).url)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(it -> said.put("url", it));
        return said;
    }

    /** Their titles in one line. */
    String titles(List<String> labels) {
        return labels.stream().map(it -> named(it).title).collect(Collectors.joining("; "));
    }

    private Source named(String label) {
        return Objects.requireNonNull(sources.get(label), () -> "No source " + label);
    }
}
