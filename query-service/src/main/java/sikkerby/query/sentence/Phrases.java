package sikkerby.query.sentence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;

/** Says in either language what is not told of an event, such as what waits for whom. */
public final class Phrases {

    private static final Phrases DANISH = new Phrases(Language.DA, Locale.of("da"));
    private static final Phrases ENGLISH = new Phrases(Language.EN, Locale.ENGLISH);

    private final ResourceBundle phrases;
    private final Templates templates;

    private Phrases(Language language, Locale locale) {
        var only = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        phrases = ResourceBundle.getBundle("sikkerby.query.phrases", locale, only);
        templates = Templates.of(language);
    }

    public static Phrases of(Language language) {
        return language == Language.EN ? ENGLISH : DANISH;
    }

    public String say(String key, Map<String, String> words) {
        return Templates.capital(Templates.filled(key, phrases.getString(key), words));
    }

    public String date(LocalDate day) {
        return templates.date(day);
    }

    public String list(List<String> words) {
        return templates.list(words);
    }

    public String body(BodyCode code) {
        return templates.body(code.value());
    }

    public String quoted(@Nullable String words) {
        return templates.quoted(words);
    }
}
