package sikkerby.query.page;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.time.AsOf;

/** What partners and places are called under the page's dates. Each template finds it as {@code called}. */
final class Called {

    /** One of several that a person can choose from. */
    public record Choice(String code, String name) {}

    private final Supplier<Names> read;
    private final AsOf asOf;
    private final Language language;
    private final Say say;
    private @Nullable Names names;

    Called(Supplier<Names> read, AsOf asOf, Language language, Say say) {
        this.read = read;
        this.asOf = asOf;
        this.language = language;
        this.say = say;
    }

    public String partner(PartnerCode code) {
        return names().partner(code, asOf, language);
    }

    public List<String> partners(Collection<PartnerCode> codes) {
        return codes.stream().map(this::partner).toList();
    }

    /** Rows by the names of their partners; those of none come last. */
    public <R extends OfPartner> List<R> byPartner(List<R> rows) {
        var alphabet = language.alphabet();
        return rows.stream()
                .sorted((one, other) -> compare(one.partner(), other.partner(), alphabet))
                .toList();
    }

    private int compare(@Nullable PartnerCode one, @Nullable PartnerCode other, Collator alphabet) {
        return one == null || other == null
                ? Boolean.compare(one == null, other == null)
                : alphabet.compare(partner(one), partner(other));
    }

    public String place(PlaceCode code) {
        return names().place(code, asOf, language);
    }

    public List<String> places(Collection<PlaceCode> codes) {
        return codes.stream().map(this::place).toList();
    }

    public String strategy(StrategyCode code) {
        return names().strategy(code, asOf, language);
    }

    public String principle(StrategyCode strategy, PrincipleCode code) {
        return names().principle(strategy, code, asOf, language);
    }

    /** All partners that were known, by name. */
    public List<Choice> allPartners() {
        return choices(names().partners(asOf), this::partner, PartnerCode::value);
    }

    /** All places that were known, by name; those of one name are told apart by their kind. */
    public List<Choice> allPlaces() {
        var all = names().places(asOf);
        var bearers = all.stream().collect(Collectors.groupingBy(this::place, Collectors.counting()));
        return choices(all, it -> bearers.getOrDefault(place(it), 0L) > 1 ? withKind(it) : place(it), PlaceCode::value);
    }

    private String withKind(PlaceCode code) {
        var kind = names().kind(code, asOf);
        return kind == null ? place(code) : say.of("place.told." + kind, place(code));
    }

    /** All principles that were to be served, by code. */
    public List<Choice> allPrinciples() {
        return principlesOf(null);
    }

    /** Those of a strategy, by code; all where none is known. */
    public List<Choice> principlesOf(@Nullable String strategy) {
        return names().principles(strategy, asOf, language).entrySet().stream()
                .map(it -> new Choice(it.getKey().value(), it.getKey() + " " + it.getValue()))
                .toList();
    }

    /** Of these those with the given codes; all where none are given. */
    public List<Choice> among(List<Choice> all, @Nullable Collection<String> codes) {
        return codes == null
                ? all
                : all.stream().filter(it -> codes.contains(it.code())).toList();
    }

    private <C> List<Choice> choices(List<C> codes, Function<C, String> name, Function<C, String> code) {
        return codes.stream()
                .map(it -> new Choice(code.apply(it), name.apply(it)))
                .sorted(Comparator.comparing(Choice::name, language.alphabet()))
                .toList();
    }

    private Names names() {
        if (names == null) names = read.get();
        return names;
    }
}
