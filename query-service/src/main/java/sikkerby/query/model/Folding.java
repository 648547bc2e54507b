package sikkerby.query.model;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Words as a search compares them, so that keyboards and hands may differ: in small letters, å as aa, æ as ae, ø as oe, and
 * without any other accent. What is looked for and what is looked through are folded by this alone.
 */
public final class Folding {

    private final String text;
    private final int[] origins;

    private Folding(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** The words folded, where nobody asks where their letters come from. */
    static String text(String words) {
        return of(words).text();
    }

    public static Folding of(String words) {
        var normal = Normalizer.normalize(words, Normalizer.Form.NFC);
        var text = new StringBuilder(normal.length() + 8);
        var origins = new int[normal.length() + 8];
        for (int at = 0; at < normal.length(); at = normal.offsetByCodePoints(at, 1)) {
            var letters = letters(Character.toLowerCase(normal.codePointAt(at)));
            int end = text.length() + letters.length();
            if (end > origins.length) origins = Arrays.copyOf(origins, end * 2);
            Arrays.fill(origins, text.length(), end, at);
            text.append(letters);
        }
        return new Folding(text.toString(), origins);
    }

    public String text() {
        return text;
    }

    /** Where in the words that letter stands of which this folded one was made. */
    public int origin(int at) {
        return origins[at];
    }

    private static String letters(int character) {
        if (character < 0x80) return Character.toString(character);
        return switch (character) {
            case 'å' -> "aa";
            case 'æ', 'ä' -> "ae";
            case 'ø', 'ö' -> "oe";
            case 'ß' -> "ss";
            default ->
                Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "");
        };
    }
}
