package sikkerby.query.time;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import sikkerby.events.correction.Understanding;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.fact.Fact;

/**
 * A fact with its place in the log: from this position on it was known.
 *
 * @param version how many facts of the object there were with this one, counted from 1
 */
public record Known(
        long position,
        Instant recordedAt,
        UUID event,
        String type,
        UUID object,
        long version,
        Fact fact,
        Circumstances circumstances) {

    /** The feature word of the object: what is said of an entry is about one of that kind. */
    public String feature() {
        var about = fact instanceof AboutEntry said ? said.type() : type;
        return about.substring(0, about.indexOf('.'));
    }

    /** The same entry, understood otherwise. */
    public Known meaning(Fact fact) {
        return new Known(position, recordedAt, event, type, object, version, fact, circumstances);
    }

    private Understanding.Entry entry() {
        return new Understanding.Entry(event, circumstances.causation(), fact);
    }

    /** The entries of one object as they are understood, the corrections among them taken in and left out. */
    public static List<Known> understood(List<Known> entries) {
        var understanding = Understanding.of(entries.stream().map(Known::entry).toList());
        return entries.stream()
                .flatMap(it -> understanding.of(it.event(), it.fact()).map(it::meaning).stream())
                .toList();
    }
}
