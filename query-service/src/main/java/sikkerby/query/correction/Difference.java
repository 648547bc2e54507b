package sikkerby.query.correction;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One value of a corrected entry, before and after.
 *
 * @param field its name in the entry
 * @param was null where there was none, or its words are erased; likewise afterwards
 */
record Difference(
        String field,
        Kind kind,
        @Nullable Object was,
        @Nullable Object corrected) {

    /** How a value is put into words. */
    enum Kind {
        DAY,
        PARTNER,
        PLACES,
        WORDS,
        AMOUNT,
        NUMBER,
        YES_OR_NO
    }

    /** Takes one value out of them all. */
    @FunctionalInterface
    private interface Value {
        @Nullable
        Object in(Values values);
    }

    private record Field(String name, Kind kind, Value value) {}

    /** The two ends of what is one value of an entry. */
    static final Set<String> PERIOD = Set.of("from", "to");

    private static final List<Field> FIELDS = List.of(
            new Field("occurredOn", Kind.DAY, Values::occurredOn),
            new Field("dueOn", Kind.DAY, Values::dueOn),
            new Field("effectiveOn", Kind.DAY, Values::effectiveOn),
            new Field("noticeOn", Kind.DAY, Values::noticeOn),
            new Field("from", Kind.DAY, Values::from),
            new Field("to", Kind.DAY, Values::to),
            new Field("owner", Kind.PARTNER, Values::owner),
            new Field("debtor", Kind.PARTNER, Values::debtor),
            new Field("party", Kind.PARTNER, Values::party),
            new Field("responsible", Kind.PARTNER, Values::responsible),
            new Field("places", Kind.PLACES, Values::places),
            new Field("title", Kind.WORDS, Values::title),
            new Field("text", Kind.WORDS, Values::text),
            new Field("statement", Kind.WORDS, Values::statement),
            new Field("outcome", Kind.WORDS, Values::outcome),
            new Field("onTrack", Kind.YES_OR_NO, Values::onTrack),
            new Field("measure", Kind.AMOUNT, Values::measure),
            new Field("purpose", Kind.WORDS, Values::purpose),
            new Field("because", Kind.WORDS, Values::because),
            new Field("confirmedBy", Kind.PARTNER, Values::confirmedBy),
            new Field("disputedBy", Kind.PARTNER, Values::disputedBy),
            new Field("receivedOn", Kind.DAY, Values::receivedOn),
            new Field("sentOn", Kind.DAY, Values::sentOn),
            new Field("theme", Kind.WORDS, Values::theme),
            new Field("esdhNo", Kind.NUMBER, Values::esdhNo));

    /** What of an entry can be corrected, and what it is held to say of that, as a field of a form. */
    record Input(String field, Kind kind, @Nullable Object held) {

        /** As a form sends it. */
        public String text() {
            if (held == null) return "";
            return held instanceof List<?> all
                    ? all.stream().map(Object::toString).collect(Collectors.joining("\n"))
                    : held.toString();
        }

        /** Under this name the form sends what it is to say instead. */
        public String name() {
            return CORRECTED + field;
        }
    }

    /** What the names of such fields begin with, as in the API. */
    static final String CORRECTED = "corrected.";

    /** One for each of these names; an amount is corrected by API only. */
    static List<Input> inputs(Set<String> names, Values held) {
        return FIELDS.stream()
                .filter(it -> it.kind() != Kind.AMOUNT)
                .filter(it -> names.contains(PERIOD.contains(it.name()) ? "period" : it.name()))
                .map(it -> new Input(it.name(), it.kind(), it.value().in(held)))
                .toList();
    }

    /** All that the correction speaks of. */
    static List<Difference> between(Values was, Values corrected) {
        return FIELDS.stream()
                .map(it -> new Difference(
                        it.name(), it.kind(), it.value().in(was), it.value().in(corrected)))
                .filter(it -> it.was() != null || it.corrected() != null)
                .toList();
    }
}
