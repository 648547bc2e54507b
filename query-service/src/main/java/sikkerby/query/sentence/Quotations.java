package sikkerby.query.sentence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells what an English sentence says itself from what people wrote, which it repeats in their own language. */
public final class Quotations {

    // Characters that nobody writes: in the sentences of pages they stand around what somebody wrote.
    private static final char OPENS = '\uE000';
    private static final char CLOSES = '\uE001';

    private static final Pattern REPEATED = Pattern.compile(OPENS + "([^" + CLOSES + "]*)" + CLOSES + "|“([^“”]*)”");

    /** What entries are called stands between quotation marks too. */
    private static final Set<String> ENTRIES = Templates.of(Language.EN).entries();

    private Quotations() {}

    /** One after the other they are the sentence. */
    public record Piece(String words, boolean repeated) {}

    /** Makes words known as somebody's, whatever sentence they are put into. */
    public static String mark(String words) {
        return OPENS + words + CLOSES;
    }

    /** The pieces of a sentence, without the marks. */
    public static List<Piece> pieces(String sentence) {
        var pieces = new ArrayList<Piece>();
        var done = 0;
        var found = REPEATED.matcher(sentence);
        while (found.find()) {
            var marked = found.group(1) != null;
            var words = marked ? found.group(1) : found.group(2);
            if (ENTRIES.contains(words)) continue;
            var begin = marked ? found.start() : found.start(2);
            if (begin > done) pieces.add(new Piece(sentence.substring(done, begin), false));
            pieces.add(new Piece(words, true));
            done = marked ? found.end() : found.end(2);
        }
        if (done < sentence.length()) pieces.add(new Piece(sentence.substring(done), false));
        return List.copyOf(pieces);
    }
}
