package sikkerby.query.sentence;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.place.PlaceKind;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.time.AsOf;

/** What things were called, on a day and as a position of the log knew it; a code where no name was known. */
public final class Names {

    private static final Pattern WHOLE = Pattern.compile("^(Hele |All |The whole )");

    private final Map<String, List<Named>> names;
    private final Map<UUID, String> numbers;
    private final Map<UUID, String> titles;

    Names(List<Named> names, Map<UUID, String> numbers, Map<UUID, String> titles) {
        this.names = names.stream()
                .sorted(Comparator.comparing(Named::from))
                .collect(groupingBy(it -> it.kind() + ":" + it.code()));
        this.numbers = numbers;
        this.titles = titles;
    }

    /** Nothing has a name: everything goes by its code. */
    public static Names none() {
        return new Names(List.of(), Map.of(), Map.of());
    }

    /**
     * One name, for as long as it was borne and as it was known.
     *
     * @param sort the kind of a place
     * @param dissolved a partner that is no more
     * @param successor who took its place then, where anybody did
     */
    record Named(
            String kind,
            String code,
            LocalDate from,
            @Nullable LocalDate until,
            long knownFrom,
            @Nullable Long knownTo,
            @Nullable String da,
            @Nullable String en,
            @Nullable String sort,
            boolean dissolved,
            @Nullable String successor) {

        boolean known(long position) {
            return knownFrom <= position && (knownTo == null || knownTo > position);
        }

        boolean borne(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        @Nullable
        String in(Language language) {
            return language == Language.EN && en != null ? en : da;
        }
    }

    public String partner(PartnerCode code, AsOf asOf, Language language) {
        return find("partner", code.value(), asOf, language);
    }

    /** As it stands in a sentence, where names made of English words take an article. */
    public String spoken(PartnerCode code, AsOf asOf, Language language) {
        var name = partner(code, asOf, language);
        return language == Language.EN ? Name.spoken(name) : name;
    }

    /**
     * A name that something has borne.
     *
     * @param name null once its words are erased
     * @param to its last day; null where no end of it is known
     */
    public record Borne(
            @Nullable String name, LocalDate from, @Nullable LocalDate to) {}

    /** All names that a partner had borne by the day, as they were known, the newest first. */
    public List<Borne> borne(PartnerCode code, AsOf asOf, Language language) {
        var borne = new ArrayList<Borne>();
        for (var it : names.getOrDefault("partner:" + code, List.of())) {
            if (!it.known(asOf.knownAt()) || it.from().isAfter(asOf.validAt())) continue;
            var name = it.in(language);
            var same = !borne.isEmpty() && Objects.equals(borne.getFirst().name(), name);
            var from = same ? borne.removeFirst().from() : it.from();
            var until = it.until();
            borne.addFirst(new Borne(name, from, until == null ? null : until.minusDays(1)));
        }
        return List.copyOf(borne);
    }

    /** Whether a partner was no more. */
    public boolean isDissolved(PartnerCode code, AsOf asOf) {
        return dissolved(code, asOf).findAny().isPresent();
    }

    /** Who had taken the place of a partner that was no more; null where it was there still, or nobody had. */
    @Nullable
    PartnerCode successor(PartnerCode code, AsOf asOf) {
        var next = dissolved(code, asOf)
                .map(Named::successor)
                .filter(Objects::nonNull)
                .findFirst()
                .map(PartnerCode::new);
        return next.map(it -> Objects.requireNonNullElse(successor(it, asOf), it))
                .orElse(null);
    }

    private Stream<Named> dissolved(PartnerCode code, AsOf asOf) {
        return names.getOrDefault("partner:" + code, List.of()).stream()
                .filter(it -> it.dissolved() && it.known(asOf.knownAt()) && it.borne(asOf.validAt()));
    }

    public String place(PlaceCode code, AsOf asOf, Language language) {
        return find("place", code.value(), asOf, language);
    }

    /** As it stands within a sentence, where the name of the whole city begins in lower case. */
    public String spoken(PlaceCode code, AsOf asOf, Language language) {
        var name = place(code, asOf, language);
        return WHOLE.matcher(name).find() ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** Which kind of place it is; null where none of that code was known. */
    public @Nullable PlaceKind kind(PlaceCode code, AsOf asOf) {
        return names.getOrDefault("place:" + code, List.of()).stream()
                .filter(it -> it.known(asOf.knownAt()))
                .map(Named::sort)
                .filter(Objects::nonNull)
                .findFirst()
                .map(PlaceKind::valueOf)
                .orElse(null);
    }

    public String strategy(StrategyCode code, AsOf asOf, Language language) {
        return find("strategy", code.value(), asOf, language);
    }

    public String principle(StrategyCode strategy, PrincipleCode code, AsOf asOf, Language language) {
        return find("principle", strategy + "/" + code, asOf, language);
    }

    /** All partners that had a name by then. */
    public List<PartnerCode> partners(AsOf asOf) {
        return codes("partner", asOf).map(PartnerCode::new).toList();
    }

    /** All places that had a name by then. */
    public List<PlaceCode> places(AsOf asOf) {
        return codes("place", asOf).map(PlaceCode::new).toList();
    }

    /** All principles that were to be served, each with its name: of one strategy, or of whichever where none is given. */
    public Map<PrincipleCode, String> principles(@Nullable String strategy, AsOf asOf, Language language) {
        var principles = new TreeMap<PrincipleCode, String>(Comparator.comparing(PrincipleCode::value));
        codes("principle", asOf)
                .filter(it -> strategy == null || it.startsWith(strategy + "/"))
                .forEach(it -> principles.putIfAbsent(
                        new PrincipleCode(it.substring(it.indexOf('/') + 1)), find("principle", it, asOf, language)));
        return principles;
    }

    private Stream<String> codes(String kind, AsOf asOf) {
        return names.values().stream()
                .flatMap(List::stream)
                .filter(it -> it.kind().equals(kind) && it.known(asOf.knownAt()) && it.borne(asOf.validAt()))
                .map(Named::code)
                .distinct();
    }

    /** The human number of an object, which never changes; its id where it has none. */
    public String number(UUID object) {
        return numbers.getOrDefault(object, object.toString());
    }

    /** What it was first called; null where that is not known, or erased. */
    @Nullable
    String title(UUID object) {
        return titles.get(object);
    }

    /** A strategy, partner or place by its name. */
    String called(String kind, UUID object, AsOf asOf, Language language) {
        return find(kind, number(object), asOf, language);
    }

    /** Who owed a commitment; null where that is not known. */
    @Nullable
    PartnerCode debtor(UUID commitment, AsOf asOf) {
        var found = find("debtor", commitment.toString(), asOf, Language.DA);
        return found.equals(commitment.toString()) ? null : new PartnerCode(found);
    }

    /** Before it bears a name, a thing goes by its first one. */
    private String find(String kind, String code, AsOf asOf, Language language) {
        var known = names.getOrDefault(kind + ":" + code, List.of()).stream()
                .filter(it -> it.known(asOf.knownAt()))
                .toList();
        var name = known.stream()
                .filter(it -> it.borne(asOf.validAt()))
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(it -> it.in(language))
                .orElse(null);
        return name == null ? code : name;
    }
}
