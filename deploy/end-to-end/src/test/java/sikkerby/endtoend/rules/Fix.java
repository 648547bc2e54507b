package sikkerby.endtoend.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.endtoend.rules.Lines.Line;
import sikkerby.endtoend.words.Said;
import sikkerby.endtoend.words.What;

/**
 * What of an entry is put right: a day of it, or that it was made at all.
 *
 * @param day the true one; null where the entry should never have been made
 */
record Fix(What what, @Nullable LocalDate day) {

    static final Fix ANNULMENT = new Fix(What.ANNUL, null);

    static Fix of(Said said) {
        return new Fix(said.what(), said.from());
    }

    boolean annuls() {
        return what == What.ANNUL;
    }

    /** The entry as it is to be understood. */
    Line in(Line line) {
        return switch (what) {
            case CORRECT -> line.on(to());
            case PUT_RIGHT, TAKE_EFFECT -> line.about(to());
            case NOTICED -> line.word(to().toString());
            case ANNUL -> line;
            default -> throw new IllegalArgumentException("Puts nothing right: " + what);
        };
    }

    boolean changes(Line line) {
        return annuls() || !in(line).equals(line);
    }

    /** It would take the place of the same in both. */
    boolean replacesTheSame(Line one, Line other) {
        return switch (what) {
            case CORRECT -> one.day().equals(other.day());
            case PUT_RIGHT, TAKE_EFFECT -> Objects.equals(one.about(), other.about());
            case NOTICED -> one.word().equals(other.word());
            default -> true;
        };
    }

    private LocalDate to() {
        return Objects.requireNonNull(day);
    }
}
