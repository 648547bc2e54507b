package sikkerby.command.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import sikkerby.command.act.NamedEntry;
import sikkerby.command.act.Role;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Name;
import sikkerby.events.initiative.InitiativeId;
import sikkerby.events.strategy.StrategyCode;

/** Says in Danish or English what the message files hold; Danish where nothing else is asked for. */
@Component
class Sentences {

    static final Locale DANISH = Locale.of("da");
    static final List<Locale> LANGUAGES = List.of(DANISH, Locale.ENGLISH);

    private static final Pattern DETAIL = Pattern.compile("\\{(\\d)}");

    private final MessageSource messages;
    private final Names names;

    Sentences(MessageSource messages, Names names) {
        this.messages = messages;
        this.names = names;
    }

    /** The same words with other names in them. */
    Sentences naming(Names others) {
        return new Sentences(messages, others);
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
        var words = word(sentence, language);
        var said = DETAIL.matcher(words).replaceAll(found -> quoted(found, details, language));
        return words.startsWith("{") ? StringUtils.capitalize(said) : said;
    }

    private String quoted(MatchResult found, List<?> details, Locale language) {
        var place = Integer.parseInt(found.group(1));
        return place < details.size() ? Matcher.quoteReplacement(said(details.get(place), language)) : "";
    }

    private String said(Object detail, Locale language) {
        return switch (detail) {
            case LocalDate day ->
                DateTimeFormatter.ofPattern(word("date", language), language).format(day);
            case Collection<?> several ->
                listed(several.stream().map(one -> said(one, language)).toList(), language);
            case Role role -> word("role." + role, language);
            case Confidentiality level -> word("level." + level, language);
            case BodyCode body ->
                Objects.requireNonNullElse(messages.getMessage("body." + body, null, null, language), body.value());
            case StrategyCode strategy ->
                named(strategy, language)
                        .map(it -> word("quoted", language).formatted(it))
                        .orElse(strategy.value());
            case NamedEntry entry -> called(entry, language);
            case InitiativeId _ -> word("thing.initiative", language);
            case AgreementId _ -> word("thing.agreement", language);
            case UUID _ -> word("thing", language);
            default -> named(detail, language).orElseGet(detail::toString);
        };
    }

    private String called(NamedEntry entry, Locale language) {
        var kind = word("quoted", language).formatted(word("entry." + entry.type(), language));
        var of = entry.of().stream().map(it -> said(it, language)).collect(Collectors.joining(", "));
        return "%s (%s)".formatted(kind, of);
    }

    private Optional<String> named(Object code, Locale language) {
        return names.of(code).flatMap(name -> {
            var english = name.en();
            return language.equals(DANISH) || english == null
                    ? name.da().read()
                    : english.read().map(Name::spoken);
        });
    }

    private String listed(List<String> several, Locale language) {
        if (several.size() < 2) return String.join("", several);
        var all = String.join(", ", several.subList(0, several.size() - 1));
        return all + word("and", language) + several.getLast();
    }

    private String word(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }
}
