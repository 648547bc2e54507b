package sikkerby.query.page;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import sikkerby.query.sentence.Quotations;
import sikkerby.query.time.WrittenDay;

/** Words, dates and numbers as the page's language writes them. Each template finds it as {@code say}. */
public final class Say {

    private static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");

    /** The language that the partners write in. */
    private static final String THEIRS = "da";

    private final MessageSource messages;
    private final Locale locale;

    public Say(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String language() {
        return locale.getLanguage();
    }

    /** A day among the words is written as the language does. */
    public String of(String key, @Nullable Object... words) {
        var written = words.clone();
        for (int i = 0; i < words.length; i++) if (words[i] instanceof LocalDate day) written[i] = day(day);
        return messages.getMessage(key, written, locale);
    }

    /** For what may have a code that nobody has put into words yet. */
    public String orElse(String key, Object otherwise) {
        return Objects.requireNonNull(messages.getMessage(key, null, otherwise.toString(), locale));
    }

    /** A piece of a sentence, and its language where that is not the page's. */
    public record Part(String words, @Nullable String lang) {}

    /** The language of what people wrote, where there is something and the page is in another. */
    public @Nullable String writtenIn(@Nullable Object words) {
        return words == null || locale.getLanguage().equals(THEIRS) ? null : THEIRS;
    }

    /** What somebody wrote, to be put into a sentence that is told in {@link #parts}. */
    public String marked(@Nullable String words) {
        if (words == null) return of("words.erased");
        return writtenIn(words) == null ? words : Quotations.mark(words);
    }

    /** A sentence, and in it what people wrote in another language. */
    public List<Part> parts(String sentence) {
        if (writtenIn(sentence) == null) return List.of(new Part(sentence, null));
        return Quotations.pieces(sentence).stream()
                .map(it -> new Part(it.words(), it.repeated() ? THEIRS : null))
                .toList();
    }

    /** What there is to say to help with a field; null where its label says all. */
    public @Nullable String hint(String label) {
        return messages.getMessage(label + ".hint", null, null, locale);
    }

    /** As a sentence or a cell begins. */
    public String capital(String words) {
        if (words.isEmpty()) return words;
        var first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(locale) + words.substring(first);
    }

    /** Codes that can be chosen, with the names that stand below this key. */
    public List<Called.Choice> choices(String key, List<String> codes) {
        return codes.stream()
                .map(it -> new Called.Choice(it, capital(orElse(key + "." + it, it))))
                .toList();
    }

    public String day(LocalDate day) {
        return formatter("date.day").format(day);
    }

    /** For columns that are scanned. */
    public String brief(LocalDate day) {
        return formatter("date.brief").format(day);
    }

    /** For a field that a day is written into; what is no day stays as it was written. */
    public @Nullable String written(@Nullable Object day) {
        if (day == null) return null;
        return WrittenDay.read(day.toString())
                .map(it -> formatter("date.field").format(it))
                .orElseGet(day::toString);
    }

    public String moment(Instant moment) {
        return formatter("date.moment").format(moment.atZone(COPENHAGEN));
    }

    /** For what was on this very day. */
    public String time(Instant moment) {
        return formatter("date.time").format(moment.atZone(COPENHAGEN));
    }

    /** The day in Copenhagen on which something was recorded. */
    public LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, COPENHAGEN);
    }

    public String period(LocalDate from, @Nullable LocalDate to) {
        return to == null ? of("date.period.open", day(from)) : of("date.period", day(from), day(to));
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    public String list(List<String> words) {
        if (words.size() < 2) return String.join("", words);
        var all = String.join(", ", words.subList(0, words.size() - 1));
        return of("list.and", all, words.getLast());
    }

    /** A day, an instant or a position of the log, in words. */
    public String known(Object known) {
        return switch (known) {
            case LocalDate day -> day(day);
            case Instant moment -> moment(moment);
            case Long position -> number(position);
            default -> known.toString();
        };
    }

    private DateTimeFormatter formatter(String key) {
        return DateTimeFormatter.ofPattern(of(key), locale);
    }
}
