package sikkerby.query.form;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/**
 * A form that a page has for one person, with what is known already.
 *
 * @param parties those whose word it may be; none where it is nobody's, or said by the object itself
 * @param paper the word is another's, and recorded from a document
 * @param decided it is recorded from a decision, which has to be named
 * @param known what is filled in before
 * @param among what can be chosen, where not everything can
 * @param about what its words are about; null where they need no more
 */
public record Offer(
        Act act,
        List<PartnerCode> parties,
        boolean paper,
        boolean decided,
        Map<String, String> known,
        Map<String, List<String>> among,
        @Nullable Object about) {

    /** It is nobody's word in particular. */
    public static Offer of(Act act) {
        return of(act, List.of(), false, false);
    }

    static Offer of(Act act, List<PartnerCode> parties, boolean paper, boolean decided) {
        return new Offer(paper ? act.onSomeDay() : act, parties, paper, decided, Map.of(), Map.of(), null);
    }

    /** Null is not filled in; several are chosen together. */
    public Offer knowing(String field, @Nullable Object value) {
        if (value == null) return this;
        var written = value instanceof Collection<?> several
                ? several.stream().map(Object::toString).collect(Collectors.joining("\n"))
                : value.toString();
        return new Offer(act, parties, paper, decided, and(known, field, written), among, about);
    }

    public Offer among(String field, Collection<?> codes) {
        var some = codes.stream().map(Object::toString).toList();
        return new Offer(act, parties, paper, decided, known, and(among, field, some), about);
    }

    /** Where one of its fields would make no sense. */
    public Offer without(String field) {
        var asked = act.fields().stream().filter(it -> !it.name().equals(field)).toList();
        return new Offer(act.asking(asked), parties, paper, decided, known, among, about);
    }

    public Offer about(Object what) {
        return new Offer(act, parties, paper, decided, known, among, what);
    }

    private static <V> Map<String, V> and(Map<String, V> before, String key, V value) {
        var next = new LinkedHashMap<>(before);
        next.put(key, value);
        return next;
    }

    public String name() {
        return act.name();
    }

    public List<Field> fields() {
        return act.fields();
    }

    /** What can be said of the day besides. */
    public List<Field> when() {
        return act.when();
    }

    public boolean requires(Field field) {
        return field.required() || (decided && field.name().equals("decision"));
    }

    /** Those it can be; null where all can. */
    public @Nullable List<String> codes(String field) {
        return among.get(field);
    }

    /** Whose word it is has to be said by whoever could give that of several. */
    public boolean asksForParty() {
        return act.party() && parties.size() > 1;
    }

    public List<String> partyCodes() {
        return parties.stream().map(PartnerCode::value).toList();
    }

    /** It takes no more than a click. */
    public boolean isClick() {
        return !paper && !asksForParty() && act.fields().stream().noneMatch(Field::isVisible);
    }
}
