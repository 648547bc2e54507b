package sikkerby.query.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Text;

/** Free words on their way from a fact into a row: those that are erased are null. */
public final class Words {

    private static final int BRIEF = 140;
    // What PostgreSQL takes into one tsvector is bounded too: a megabyte.
    private static final int MOST = 400_000;

    private Words() {}

    public static @Nullable String of(@Nullable Text text) {
        return text == null ? null : text.read().orElse(null);
    }

    /** Those that are not erased. */
    public static List<String> known(List<@Nullable String> words) {
        return words.stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }

    /** What the title of a thing is searched by, folded. */
    static String title(Subject subject) {
        return Folding.text(subject.title() == null ? subject.number() : subject.number() + " " + subject.title());
    }

    /** All that it is searched by, folded: its number, what it says of itself, and all that was written about it. */
    static String all(Subject subject, List<String> said) {
        var words = new LinkedHashSet<>(subject.words());
        words.addAll(said);
        var all = subject.number() + " " + String.join(" ", words);
        return Folding.text(all.length() > MOST ? all.substring(0, MOST) : all);
    }

    /** Long words on one line, cut short where a word ends. */
    public static @Nullable String brief(@Nullable String words) {
        if (words == null) return null;
        var line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= BRIEF) return line;
        int end = line.lastIndexOf(' ', BRIEF);
        return line.substring(0, end < BRIEF / 2 ? line.offsetByCodePoints(0, BRIEF / 2) : end) + "…";
    }

    public static String[] codes(List<?> codes) {
        return codes.stream().map(Object::toString).toArray(String[]::new);
    }
}
