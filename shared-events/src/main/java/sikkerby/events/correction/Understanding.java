package sikkerby.events.correction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.AboutEntry;
import sikkerby.events.fact.Fact;

/** How the entries of one object are understood, once the corrections among them are taken in. */
public final class Understanding {

    /** Every entry means what it says. */
    public static final Understanding AS_RECORDED = new Understanding(Map.of(), Set.of());

    /**
     * A fact as it was recorded.
     *
     * @param causation the event that it followed from of itself, where it did
     */
    public record Entry(UUID event, @Nullable UUID causation, Fact fact) {

        /** Nobody said it: it came of itself once what it rests on was there. */
        public boolean hasFollowed() {
            return Followed.is(this);
        }
    }

    private final Map<UUID, Corrected> corrected;
    private final Set<UUID> annulled;

    private Understanding(Map<UUID, Corrected> corrected, Set<UUID> annulled) {
        this.corrected = corrected;
        this.annulled = annulled;
    }

    /** With all corrections among these entries, which are in the order of the log: of two, the later holds. */
    public static Understanding of(List<Entry> entries) {
        return of(entries, new HashMap<>());
    }

    /** @param sofar what was understood of as many of the first of them */
    private static Understanding of(List<Entry> entries, Map<Integer, Understanding> sofar) {
        var known = sofar.get(entries.size());
        if (known != null) return known;
        var corrected = new HashMap<UUID, Corrected>();
        for (var entry : entries) {
            if (entry.fact() instanceof EntryCorrected it)
                corrected.merge(it.entry(), it.corrected(), (before, now) -> now.over(before));
        }
        var understood =
                corrected.isEmpty() ? AS_RECORDED : new Understanding(corrected, annulled(entries, corrected, sofar));
        sofar.put(entries.size(), understood);
        return understood;
    }

    /**
     * With what should never have been recorded goes what was recorded along with it or followed from it of itself; that
     * also goes where what it rests on is understood otherwise now, and follows anew where it still does.
     */
    private static Set<UUID> annulled(
            List<Entry> entries, Map<UUID, Corrected> corrected, Map<Integer, Understanding> sofar) {
        var annulled = corrected.entrySet().stream()
                .filter(it -> it.getValue().annuls())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(HashSet::new));
        var now = new Understanding(corrected, annulled);
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.causation() != null && annulled.contains(entry.causation())) annulled.add(entry.event());
            if (!entry.hasFollowed() || annulled.contains(entry.event())) continue;
            var before = entries.subList(0, i);
            if (!new Followed(entry).stands(before, of(before, sofar), now)) annulled.add(entry.event());
        }
        return annulled;
    }

    /** What has been corrected in an entry so far; nothing where nothing has. */
    public Optional<Corrected> corrected(UUID entry) {
        return Optional.ofNullable(corrected.get(entry));
    }

    /** What an entry means; nothing where it was annulled, or is itself about an entry and says nothing of the object. */
    public Optional<Fact> of(UUID entry, Fact fact) {
        if (fact instanceof AboutEntry) return Optional.empty();
        if (annulled.contains(entry)) return Optional.empty();
        var values = corrected.get(entry);
        return Optional.of(values == null ? fact : values.in(fact));
    }
}
