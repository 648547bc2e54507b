package sikkerby.query.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.model.Folding;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;

/** The place in what was written where the words looked for stand. */
final class Excerpt {

    private static final int BEFORE = 60;

    private Excerpt() {}

    /** From the text that speaks of it, else from how the first one begins; null where nothing but a title was written. */
    static @Nullable String of(Subject subject, List<String> said, List<String> stems) {
        var texts = Stream.concat(subject.words().stream(), said.stream())
                .filter(it -> !it.equals(subject.title()))
                .toList();
        return texts.stream()
                .flatMap(it -> around(it, stems).stream())
                .findFirst()
                .or(() -> texts.stream().findFirst().map(Words::brief))
                .orElse(null);
    }

    private static Optional<String> around(String text, List<String> stems) {
        var line = text.strip().replaceAll("\\s+", " ");
        var folded = Folding.of(line);
        return stems.stream()
                .map(folded.text()::indexOf)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .map(at -> from(line, folded.origin(at)));
    }

    private static String brief(String line) {
        return Objects.requireNonNull(Words.brief(line));
    }

    private static String from(String line, int at) {
        if (at <= BEFORE) return brief(line);
        int begin = line.indexOf(' ', at - BEFORE) + 1;
        return "…" + brief(line.substring(begin == 0 || begin > at ? at : begin));
    }
}
