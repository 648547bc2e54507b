package sikkerby.query.model;

import java.util.ArrayList;
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

    /** These columns and what a search looks through, folded: number and title, and with them all that was written. */
    public static <S> List<Column<S>> with(Searched<S> model, List<Column<S>> columns) {
        var all = new ArrayList<>(columns);
        all.add(new Column<>("title", "text", state -> Folding.text(title(model.subject(state)))));
        all.add(new Column<>("words", "text", state -> Folding.text(all(model.subject(state)))));
        return List.copyOf(all);
    }

    private static String title(Subject subject) {
        return subject.title() == null ? subject.number() : subject.number() + " " + subject.title();
    }

    private static String all(Subject subject) {
        var all = subject.number() + " " + String.join(" ", subject.words());
        return all.length() > MOST ? all.substring(0, MOST) : all;
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
