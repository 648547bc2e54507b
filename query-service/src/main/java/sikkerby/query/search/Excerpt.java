package sikkerby.query.search;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.query.model.Folding;
import sikkerby.query.model.Sought.Word;
import sikkerby.query.model.Subject;
import sikkerby.query.model.Words;

/** The place in what was written where the words looked for stand. */
final class Excerpt {

    private static final int BEFORE = 60;

    private Excerpt() {}

    /** From the text that has most of the words that its number and title have not; null where these have them all. */
    static @Nullable String of(Subject subject, List<String> said, List<Word> words) {
        var title = Text.of(subject.number() + " " + Objects.toString(subject.title(), ""));
        var texts = Stream.concat(subject.words().stream(), said.stream())
                .map(Text::of)
                .toList();
        var sought = words.stream()
                .filter(it -> !title.has(it.part()))
                // As it was typed, if it stands so anywhere: other words may begin with a short stem.
                .map(it -> texts.stream().anyMatch(text -> text.has(it.part())) ? it.part() : it.stem())
                .toList();
        return texts.stream()
                .filter(it -> it.count(sought) > 0)
                .reduce((first, next) -> next.count(sought) > first.count(sought) ? next : first)
                .map(it -> it.passage(sought))
                .orElse(null);
    }

    /** A text on one line. */
    private record Text(String line, Folding folded) {

        private static Text of(String words) {
            var line = words.strip().replaceAll("\\s+", " ");
            return new Text(line, Folding.of(line));
        }

        private boolean has(String word) {
            return folded.text().contains(word);
        }

        private long count(List<String> sought) {
            return sought.stream().filter(this::has).count();
        }

        private String passage(List<String> sought) {
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
