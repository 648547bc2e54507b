package sikkerby.query.sentence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.stored.EventCatalogue;

/** Says in either language what is not told of an event, such as what waits for whom. */
public final class Phrases {

    private static final Phrases DANISH = new Phrases(Language.DA, Locale.of("da"));
    private static final Phrases ENGLISH = new Phrases(Language.EN, Locale.ENGLISH);

    private final Language language;
    private final ResourceBundle phrases;
    private final Templates templates;

    private Phrases(Language language, Locale locale) {
        var only = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        phrases = ResourceBundle.getBundle("sikkerby.query.phrases", locale, only);
        templates = Templates.of(language);
        this.language = language;
    }

    public static Phrases of(Language language) {
        return language == Language.EN ? ENGLISH : DANISH;
    }

    public String say(String key, Map<String, String> words) {
        return Templates.capital(Templates.filled(key, phrases.getString(key), words));
    }

    /** What every event is called, by the name under which it is stored, as the language's readers look things up. */
    public Map<String, String> events() {
        var events = new LinkedHashMap<String, String>();
        EventCatalogue.entries().stream()
                .map(EventCatalogue.Entry::name)
                .sorted(Comparator.comparing(this::event, language.alphabet()).thenComparing(Comparator.naturalOrder()))
                .forEach(it -> events.put(it, event(it)));
        return events;
    }

    private String event(String name) {
        return Templates.capital(templates.entry(name));
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
