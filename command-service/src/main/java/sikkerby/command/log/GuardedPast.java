package sikkerby.command.log;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.registry.Past;
import sikkerby.command.registry.References;
import sikkerby.command.registry.Understood;
import sikkerby.events.correction.Understanding;
import sikkerby.events.correction.Understanding.Entry;
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
            var facts = understood(entries).map(Understood::fact).toList();
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
        return understood(recordedSince(object, 0).toList()).toList();
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
        return reader.eventsWithoutWords(object, sequence).stream().map(row -> {
            var read = json.read(row.event());
            return new Entry(row.id(), read.circumstances().causation(), read.fact());
        });
    }

    private static Stream<Understood> understood(List<Entry> entries) {
        var understanding = Understanding.of(entries);
        return entries.stream()
                .flatMap(it ->
                        understanding.of(it.event(), it.fact()).stream().map(fact -> new Understood(it.event(), fact)));
    }
}
