package sikkerby.command.correction;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import sikkerby.events.fact.PartnerCode;

/**
 * All that have to agree to a correction, each side by one of its own; an empty one is the steering group.
 *
 * @param all none of them speaks for another of them too
 */
record Sides(List<List<PartnerCode>> all) {

    static Sides of(Stream<List<PartnerCode>> sides) {
        var each = sides.distinct().toList();
        return new Sides(each.stream()
                .filter(it -> each.stream().noneMatch(other -> !other.equals(it) && isPartOf(other, it)))
                .toList());
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean include(Predicate<List<PartnerCode>> side) {
        return all.stream().anyMatch(side);
    }

    /** Without those of which this holds. */
    Sides but(Predicate<List<PartnerCode>> side) {
        return new Sides(all.stream().filter(side.negate()).toList());
    }

    /** Whoever speaks for the one speaks for the other too. */
    static boolean isPartOf(List<PartnerCode> one, List<PartnerCode> other) {
        return one.isEmpty() == other.isEmpty() && other.containsAll(one);
    }
}
