package sikkerby.events.correction;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.Measure;
import sikkerby.events.fact.EsdhNumber;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.place.PlaceCode;

/**
 * Values that take the place of those in an entry, each under the name it has there; null leaves what was recorded. What
 * is not named here, such as an id, a number or the terms that were signed, no correction can change.
 *
 * @param annulled true where the entry should never have been made, and counts no longer
 */
public record Corrected(
        @Nullable Boolean annulled,
        @Nullable LocalDate occurredOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate effectiveOn,
        @Nullable LocalDate noticeOn,
        @Nullable Period period,
        @Nullable PartnerCode owner,
        @Nullable PartnerCode debtor,
        @Nullable PartnerCode party,
        @Nullable PartnerCode responsible,
        @Nullable List<PlaceCode> places,
        @Nullable Text title,
        @Nullable Text text,
        @Nullable Text statement,
        @Nullable Text outcome,
        @Nullable Boolean onTrack,
        @Nullable Measure measure,
        @Nullable Text purpose,
        @Nullable Text because,
        @Nullable PartnerCode confirmedBy,
        @Nullable PartnerCode disputedBy,
        @Nullable LocalDate receivedOn,
        @Nullable LocalDate sentOn,
        @Nullable Text theme,
        @Nullable EsdhNumber esdhNo) {

    private static final RecordComponent[] VALUES = Corrected.class.getRecordComponents();
    private static final String ANNULMENT = "annulled";

    /** The entry counts no longer, and nothing else. */
    public static final Corrected ANNULLED = onlyAnnulled();

    /** Nothing would be corrected. */
    public boolean saysNothing() {
        return Arrays.stream(VALUES).allMatch(it -> read(it, this) == null);
    }

    public boolean annuls() {
        return Boolean.TRUE.equals(annulled);
    }

    /** The partners that it names. */
    public Stream<PartnerCode> partners() {
        return Stream.of(owner, debtor, party, responsible, confirmedBy, disputedBy)
                .filter(Objects::nonNull);
    }

    /** These values, and where there are none those corrected before. */
    public Corrected over(Corrected before) {
        return of(Arrays.stream(VALUES)
                .map(it -> read(it, this) == null ? read(it, before) : read(it, this))
                .toArray());
    }

    /**
     * The entry with these values in it.
     *
     * @throws NotCorrectable if it has no such value
     */
    @SuppressWarnings("unchecked") // The same record type, made anew.
    public <F extends Fact> F in(F entry) {
        var given = given();
        if (entry instanceof Beginning it) given.putAll(owedInstead(it));
        if (entry instanceof InitiativeCarriedOver it && occurredOn != null) given.put("from", it.fromIfOn(occurredOn));
        var components = entry.getClass().getRecordComponents();
        var arguments = Arrays.stream(components)
                .map(it -> given.containsKey(it.getName()) ? fitting(it, given, entry) : read(it, entry))
                .toArray();
        given.keySet().stream().findFirst().ifPresent(left -> {
            throw new NotCorrectable(left, entry.getClass().getSimpleName());
        });
        return (F) make(entry.getClass(), components, arguments);
    }

    /**
     * Whether the entry would mean anything else than now; words that read the same are the same.
     *
     * @param annulledNow whether it already counts no longer
     */
    public boolean isOtherThan(Fact entry, boolean annulledNow) {
        if (annulled != null && annulled != annulledNow) return true;
        return !isSameAs(asIn(entry));
    }

    /** Whether all values but the annulment are the same; words that read the same are. */
    public boolean isSameAs(Corrected other) {
        return Arrays.stream(VALUES)
                .filter(it -> !it.getName().equals(ANNULMENT))
                .allMatch(it -> same(read(it, this), read(it, other)));
    }

    private static boolean same(@Nullable Object given, @Nullable Object before) {
        if (given instanceof Measure now && before instanceof Measure then)
            return now.amount().compareTo(then.amount()) == 0 && same(now.unit(), then.unit());
        if (given instanceof Text now
                && before instanceof Text then
                && now.read().isPresent()) {
            return now.read().equals(then.read());
        }
        return Objects.equals(given, before);
    }

    /** The names of all that a correction could give such an entry. */
    public static Set<String> namesIn(Fact entry) {
        return Arrays.stream(VALUES)
                .filter(it -> isIn(it, entry))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** What the entry says of all that. */
    public static Corrected allIn(Fact entry) {
        return of(Arrays.stream(VALUES)
                .map(it -> isIn(it, entry) ? valueOf(it.getName(), entry) : null)
                .toArray());
    }

    private static boolean isIn(RecordComponent value, Fact entry) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .anyMatch(it -> it.getName().equals(value.getName()) && boxed(it) == boxed(value));
    }

    private static Class<?> boxed(RecordComponent component) {
        return component.getType() == boolean.class ? Boolean.class : component.getType();
    }

    /** What the entry says of each value that is corrected here. */
    public Corrected asIn(Fact entry) {
        var given = given();
        return of(Arrays.stream(VALUES)
                .map(it -> given.containsKey(it.getName()) ? valueOf(it.getName(), entry) : null)
                .toArray());
    }

    /** Nobody is owed by itself: in the place of whoever is the debtor after all stands the one who was not. */
    private Map<String, Object> owedInstead(Beginning it) {
        if (debtor == null || !it.beneficiaries().contains(debtor)) return Map.of();
        var owed = it.beneficiaries().stream()
                .map(party -> party.equals(debtor) ? it.debtor() : party)
                .toList();
        return Map.of("beneficiaries", owed);
    }

    private static Corrected onlyAnnulled() {
        var values = new Object[VALUES.length];
        values[0] = true;
        return of(values);
    }

    private Map<String, Object> given() {
        var given = new LinkedHashMap<String, Object>();
        for (var it : VALUES) {
            var value = read(it, this);
            if (value != null && !it.getName().equals(ANNULMENT)) given.put(it.getName(), value);
        }
        return given;
    }

    private static Object fitting(RecordComponent component, Map<String, Object> given, Fact entry) {
        var value = given.remove(component.getName());
        if (value == null || !boxed(component).isInstance(value)) {
            throw new NotCorrectable(component.getName(), entry.getClass().getSimpleName());
        }
        return value;
    }

    private static @Nullable Object valueOf(String name, Fact entry) {
        return Arrays.stream(entry.getClass().getRecordComponents())
                .filter(it -> it.getName().equals(name))
                .findFirst()
                .map(it -> read(it, entry))
                .orElse(null);
    }

    private static Corrected of(@Nullable Object[] values) {
        return (Corrected) make(Corrected.class, VALUES, values);
    }

    private static Object make(Class<?> type, RecordComponent[] components, @Nullable Object[] arguments) {
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every record has its canonical constructor.", impossible);
        }
    }

    private static @Nullable Object read(RecordComponent component, Object from) {
        try {
            return component.getAccessor().invoke(from);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("Every record has its accessors.", impossible);
        }
    }
}
