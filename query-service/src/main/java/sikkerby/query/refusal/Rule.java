package sikkerby.query.refusal;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import sikkerby.query.sentence.Language;

/** What is said to whoever meets a rule; dots stand for the details, which nobody keeps. */
record Rule(String title, String sentence) {

    private static final String WORDS = "sikkerby.command.refusals";
    /** No other language stands in for the one that was asked for. */
    static final ResourceBundle.Control ONLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Pattern DETAIL = Pattern.compile("\\{\\d\\}");

    /** Nothing for a code that has not been put into words. */
    static @Nullable Rule of(String code, Language language) {
        var words = ResourceBundle.getBundle(WORDS, locale(language), ONLY);
        if (!words.containsKey(code + ".title")) return null;
        return new Rule(words.getString(code + ".title"), without(words.getString(code + ".detail")));
    }

    private static String without(String sentence) {
        return DETAIL.matcher(sentence).replaceAll("…").replace("….", "…").replace("''", "'");
    }

    static Locale locale(Language language) {
        return switch (language) {
            case DA -> Locale.of("da");
            case EN -> Locale.ENGLISH;
        };
    }
}
