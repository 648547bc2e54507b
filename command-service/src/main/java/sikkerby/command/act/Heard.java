package sikkerby.command.act;

import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Text;

/**
 * Words as a rule remembers them: known again when they are said again, but not to be read.
 *
 * @param salt null where the words were erased: then nothing is the same as they were
 */
public record Heard(String digest, @Nullable String salt) {

    public static Heard of(Text text) {
        var words = text.words();
        return new Heard(text.digest(), words == null ? null : words.salt());
    }

    public static @Nullable Heard ofNullable(@Nullable Text text) {
        return text == null ? null : of(text);
    }

    /** Whether something is said now, and is not what was said before. */
    public static boolean isOther(@Nullable Heard before, @Nullable Text now) {
        return now != null && !same(before, now);
    }

    /** Whether these are the very words; no words are the same as no words. */
    public static boolean same(@Nullable Heard before, @Nullable Text now) {
        if (before == null || now == null) return before == null && now == null;
        var words = now.words();
        return before.salt != null
                && words != null
                && Text.salted(words.value(), before.salt).digest().equals(before.digest);
    }
}
