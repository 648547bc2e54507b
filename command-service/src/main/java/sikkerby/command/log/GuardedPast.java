package sikkerby.command.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.registry.Past;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.correction.Understanding;
import sikkerby.events.correction.Understanding.Entry;
import sikkerby.events.fact.Copenhagen;
import sikkerby.events.fact.Fact;
import sikkerby.events.stored.EventJson;

/**
 * What has happened to objects, kept in memory without free words. A rule that decides here trusts it, and its attempt
 * notes how far it knew: the append, or whoever answers a refusal, checks that this was all.
 */
public final class GuardedPast implements Past, References {

    /** Facts as they are now understood, and the entries they come from as they were recorded. */
    private record Known(List<Entry> entries, List<Fact> facts, boolean fresh) {

        static Known of(List<Entry> entries) {
            var understanding = Understanding.of(entries);
            var facts = entries.stream()
                    .flatMap(it -> understanding.of(it.event(), it.fact()).stream())
                    .toList();
            return new Known(entries, facts, true);
        }

        Known stale() {
            return new Known(entries, facts, false);
        }

        long last() {
            return entries.size() - 1L;
        }
    }

    private final LogReader reader;
    private final EventJson json;
    private final Cache<UUID, Known> known;

    /** Keeps at most this many objects. */
    public GuardedPast(LogReader reader, EventJson json, int bound) {
        this.reader = reader;
        this.json = json;
        this.known = Caffeine.newBuilder().maximumSize(bound).build();
    }

    @Override
    public List<Fact> of(UUID object) {
        var past = known.asMap().compute(object, this::upToDate);
        Attempt.current().ifPresent(it -> it.noteGuard(object, past.last()));
        return past.facts();
    }

    /** The objects of this kind that name the other; the attempt notes how many, so that no newcomer is missed. */
    @Override
    public List<UUID> naming(UUID referred, String kind) {
        var search = new Search(referred, kind);
        var found = reader.naming(search);
        Attempt.current().ifPresent(it -> it.noteSearch(search, found.size()));
        return found;
    }

    /** As it is stored now, whatever is kept in memory: for whoever looks without a command that would be checked. */
    public List<Understood> now(UUID object) {
        var rows = reader.eventsWithoutWords(object, 0);
        var entries = rows.stream().map(this::entry).toList();
        var understanding = Understanding.of(entries);
        var corrected = IntStream.range(0, rows.size())
                .filter(i -> entries.get(i).fact() instanceof EntryCorrected)
                .mapToObj(i -> day(rows.get(i)))
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        return IntStream.range(0, rows.size())
                .mapToObj(i -> understanding
                        .of(entries.get(i).event(), entries.get(i).fact())
                        .map(fact -> new Understood(entries.get(i).event(), fact, later(day(rows.get(i)), corrected))))
                .flatMap(Optional::stream)
                .toList();
    }

    /** To be called with what has changed: the next look at it reads what came since. */
    public void stale(Collection<UUID> objects) {
        objects.forEach(object -> known.asMap().computeIfPresent(object, (_, past) -> past.stale()));
    }

    // Nothing is kept of an object that does not exist: it may come to be at any time.
    private Known upToDate(UUID object, @Nullable Known past) {
        if (past == null) return read(object, List.of());
        return past.fresh() && !past.entries().isEmpty() ? past : read(object, past.entries());
    }

    private Known read(UUID object, List<Entry> before) {
        return Known.of(Stream.concat(before.stream(), recordedSince(object, before.size()))
                .toList());
    }

    private Stream<Entry> recordedSince(UUID object, long sequence) {
        return reader.eventsWithoutWords(object, sequence).stream().map(this::entry);
    }

    private Entry entry(EventRow row) {
        var read = json.read(row.event());
        return new Entry(row.id(), read.circumstances().causation(), read.fact());
    }

    private static LocalDate day(EventRow row) {
        return Copenhagen.dayOf(row.appendedAt());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
