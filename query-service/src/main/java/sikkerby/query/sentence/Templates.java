package sikkerby.query.sentence;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences of one language before their words are put in, and how it writes dates and lists. */
final class Templates {

    private static final Map<Language, Templates> ALL =
            Map.of(Language.DA, new Templates(Locale.of("da")), Language.EN, new Templates(Locale.ENGLISH));
    private static final Pattern QUOTED = Pattern.compile("[»“”\"]([^»«“”\"]*)[«“”\"]");
    private static final int LONGEST = 200;
    private static final int CUT = 180;
    private static final int BRIEF = 60;

    private final ResourceBundle templates;
    private final ResourceBundle entries;
    private final DateTimeFormatter date;

    private Templates(Locale locale) {
        var only = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        templates = ResourceBundle.getBundle("sikkerby.query.sentences", locale, only);
        entries = ResourceBundle.getBundle("sikkerby.command.entries", locale, only);
        date = DateTimeFormatter.ofPattern(templates.getString("date"), locale);
    }

    static Templates of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Set<String> keys() {
        return templates.keySet();
    }

    boolean has(String key) {
        return templates.containsKey(key);
    }

    String template(String key) {
        return templates.getString(key);
    }

    /** What an entry of that kind is called, by its stored name. */
    String entry(String type) {
        return entries.getString("entry." + type);
    }

    /** What all kinds of entries are called. */
    Set<String> entries() {
        return entries.keySet().stream().map(entries::getString).collect(Collectors.toUnmodifiableSet());
    }

    String fill(String key, Map<String, String> words) {
        return filled(key, template(key), words);
    }

    /** Puts words where the template names them. */
    static String filled(String key, String template, Map<String, String> words) {
        var filled = new StringBuilder();
        int done = 0;
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', done)) {
            int close = template.indexOf('}', open);
            var name = template.substring(open + 1, close);
            var word = words.get(name);
            if (word == null) throw new IllegalArgumentException(key + " needs {" + name + "}");
            filled.append(template, done, open).append(word);
            done = close + 1;
        }
        return filled.append(template.substring(done)).toString();
    }

    /** As a sentence begins. */
    static String capital(String sentence) {
        int first = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, first).toUpperCase(Locale.ROOT) + sentence.substring(first);
    }

    String date(LocalDate day) {
        return date.format(day);
    }

    /** From the first day until the last that counts. */
    String period(LocalDate from, @Nullable LocalDate until) {
        if (until == null) return fill("period.open", Map.of("from", date(from)));
        if (until.equals(from.plusDays(1))) return fill("period.day", Map.of("from", date(from)));
        return fill("period.closed", Map.of("from", date(from), "to", date(until.minusDays(1))));
    }

    String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        var all = words.subList(0, words.size() - 1);
        return String.join(", ", all) + template("list.and") + words.getLast();
    }

    String body(String code) {
        var key = "body." + Normalizer.normalize(code, Normalizer.Form.NFC);
        return templates.containsKey(key) ? template(key) : code;
    }

    /** Between quotation marks, long words cut short. */
    String quoted(@Nullable String words) {
        return quoted(words, LONGEST, CUT);
    }

    /** A title between quotation marks, cut shorter. */
    String briefly(String title) {
        var line = title.strip().replaceAll("\\s+", " ");
        return quoted(line, BRIEF, Math.max(BRIEF / 2, line.lastIndexOf(' ', BRIEF)));
    }

    private String quoted(@Nullable String words, int longest, int cut) {
        if (words == null) return template("words.erased");
        var line = words.strip().replaceAll("\\s+", " ");
        var brief = line.length() > longest
                ? line.substring(0, line.offsetByCodePoints(0, cut)).strip() + "…"
                : line;
        var whole = brief.endsWith(".") ? brief.substring(0, brief.length() - 1) : brief;
        return fill("words.quoted", Map.of("words", inner(whole)));
    }

    /** What is quoted within a quotation stands between marks of the inner kind. */
    private String inner(String words) {
        return QUOTED.matcher(words)
                .replaceAll(it -> Matcher.quoteReplacement(fill("words.inner", Map.of("words", it.group(1)))));
    }
}
