package sikkerby.query.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.model.Folding;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;

/** The place in what was written where the words looked for stand. */
final class Excerpt {

    private static final int BEFORE = 60;

    private Excerpt() {}

    /** From the text that has most of the words that its number and title have not; null where these have them all. */
    static @Nullable String of(Subject subject, List<String> said, List<String> stems) {
        var title = Folding.of(subject.number() + " " + Objects.toString(subject.title(), ""));
        var sought = stems.stream().filter(it -> !title.text().contains(it)).toList();
        return Stream.concat(subject.words().stream(), said.stream())
                .map(it -> it.strip().replaceAll("\\s+", " "))
                .map(it -> new Text(it, Folding.of(it), sought))
                .filter(Text::speaks)
                .reduce((first, next) -> next.count() > first.count() ? next : first)
                .map(Text::passage)
                .orElse(null);
    }

    /** A text on one line, and what is looked for in it. */
    private record Text(String line, Folding folded, List<String> sought) {

        private boolean speaks() {
            return count() > 0;
        }

        private long count() {
            return sought.stream().filter(it -> folded.text().contains(it)).count();
        }

        private String passage() {
            var first = sought.stream()
                    .mapToInt(folded.text()::indexOf)
                    .filter(at -> at >= 0)
                    .min()
                    .orElseThrow();
            return from(line, folded.origin(first));
        }
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
