package sikkerby.query.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;

/** A sentence in both languages; Danish is spoken unless English is asked for. */
record Words(String da, String en) {

    private static final Locale DANISH = Locale.of("da");
    private static final List<Locale> SPOKEN = List.of(DANISH, Locale.ENGLISH);

    String in(Locale language) {
        return language.equals(Locale.ENGLISH) ? en : da;
    }

    static Locale language(HttpServletRequest request) {
        var asked = request.getHeader("Accept-Language");
        if (asked == null) return DANISH;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(asked), SPOKEN);
            return found == null ? DANISH : found;
        } catch (IllegalArgumentException _) {
            return DANISH;
        }
    }
}
