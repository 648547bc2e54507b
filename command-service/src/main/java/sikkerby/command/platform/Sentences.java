package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Says in Danish or English what the message files hold; Danish where nothing else is asked for. */
@Component
class Sentences {

    static final Locale DANISH = Locale.of("da");
    static final List<Locale> LANGUAGES = List.of(DANISH, Locale.ENGLISH);

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    /** A header that cannot be read asks for nothing. */
    static Locale language(HttpServletRequest request) {
        var asked = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (asked == null || asked.isBlank()) return DANISH;
        try {
            var found = Locale.lookup(Locale.LanguageRange.parse(asked), LANGUAGES);
            return found == null ? DANISH : found;
        } catch (IllegalArgumentException unreadable) {
            return DANISH;
        }
    }

    String say(String sentence, List<?> details, Locale language) {
        var words = messages.getMessage(sentence, null, language);
        return DETAIL.matcher(words).replaceAll(found -> quoted(found, details, language));
    }

    private static String quoted(MatchResult found, List<?> details, Locale language) {
        var place = Integer.parseInt(found.group(1));
        return place < details.size() ? Matcher.quoteReplacement(said(details.get(place), language)) : "";
    }

    private static String said(Object detail, Locale language) {
        return switch (detail) {
            case LocalDate day ->
                DateTimeFormatter.ofPattern(language.equals(DANISH) ? "d. MMMM yyyy" : "d MMMM yyyy", language)
                        .format(day);
            case Collection<?> several ->
                several.stream().map(one -> said(one, language)).collect(Collectors.joining(", "));
            default -> detail.toString();
        };
    }
}
