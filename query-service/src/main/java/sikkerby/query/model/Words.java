package sikkerby.query.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Text;

/** Free words on their way from a fact into a row: those that are erased are null. */
public final class Words {

    private static final int BRIEF = 140;

    private Words() {}

    public static @Nullable String of(@Nullable Text text) {
        return text == null ? null : text.read().orElse(null);
    }

    /** Those that are not erased. */
    public static List<String> known(List<@Nullable String> words) {
        return words.stream().filter(Objects::nonNull).map(String::valueOf).toList();
    }

    /** What a full text search looks through. */
    public static <S> Column<S> column(Searched<S> model) {
        return new Column<>("words", "text", state -> searched(model.subject(state)));
    }

    private static String searched(Subject subject) {
        return subject.number() + " " + String.join(" ", subject.words());
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
