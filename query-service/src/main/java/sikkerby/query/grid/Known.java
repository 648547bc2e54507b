package sikkerby.query.grid;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that was ever held of one object, and of the agreement that it stands under, which says whether it binds.
 *
 * @param recordedOn the day of each position at which either became known or ceased to be
 */
record Known(List<Held> own, List<Held> agreement, Map<Long, LocalDate> recordedOn) {

    /** What it was, and by what name where it bears one; null where nothing was held. */
    record Fact(String state, @Nullable String name, String whole) {}

    /** The days on which something became known, each with its last position; from the object's first on. */
    SortedMap<LocalDate, Long> knownOn() {
        var days = new TreeMap<LocalDate, Long>();
        var first = own.stream().mapToLong(Held::knownFrom).min().orElse(0);
        recordedOn.forEach((position, day) -> {
            if (position >= first) days.merge(day, position, Math::max);
        });
        return days;
    }

    /** The days on which something began to be so or ceased to, from the object's first on. */
    List<LocalDate> validFrom() {
        var days = new TreeSet<LocalDate>();
        Stream.concat(own.stream(), agreement.stream())
                .flatMap(it -> Stream.of(it.validFrom(), it.validTo()))
                .filter(Objects::nonNull)
                .forEach(days::add);
        var first = own.stream().map(Held::validFrom).min(LocalDate::compareTo);
        return days.stream()
                .filter(day -> first.filter(day::isBefore).isEmpty())
                .toList();
    }

    @Nullable
    Fact at(LocalDate day, long position) {
        return own.stream()
                .filter(it -> it.at(day, position))
                .findFirst()
                .map(it -> fact(it, day, position))
                .orElse(null);
    }

    private Fact fact(Held it, LocalDate day, long position) {
        var status = status(it, day, position);
        // What has lapsed is the same, whether or not that is recorded yet.
        return new Fact(status, it.name(), status.equals("LAPSED") ? status : it.whole());
    }

    private String status(Held it, LocalDate day, long position) {
        if (agreement.isEmpty()) return it.status();
        if (it.canLapse() && agreement.stream().anyMatch(under -> under.letsLapse(day, position))) return "LAPSED";
        var binds = it.status().equals("PLEDGED")
                && agreement.stream().anyMatch(under -> under.at(day, position) && it.isBoundUnder(under));
        return binds ? "BINDING" : it.status();
    }
}
