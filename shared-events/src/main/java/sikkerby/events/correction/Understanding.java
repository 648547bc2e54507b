package sikkerby.events.correction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.events.fact.Fact;

/** How the entries of one object are understood, once the corrections among them are taken in. */
public final class Understanding {

    /** Every entry means what it says. */
    public static final Understanding AS_RECORDED = new Understanding(Map.of());

    private final Map<UUID, Corrected> corrected;

    private Understanding(Map<UUID, Corrected> corrected) {
        this.corrected = corrected;
    }

    /** With all corrections among these facts, which are in the order of the log: of two, the later holds. */
    public static Understanding of(Collection<? extends Fact> facts) {
        var corrected = new HashMap<UUID, Corrected>();
        for (var fact : facts) {
            if (fact instanceof EntryCorrected it)
                corrected.merge(it.entry(), it.corrected(), (before, now) -> now.over(before));
        }
        return corrected.isEmpty() ? AS_RECORDED : new Understanding(corrected);
    }

    /** What has been corrected in an entry so far; nothing where nothing has. */
    public Optional<Corrected> corrected(UUID entry) {
        return Optional.ofNullable(corrected.get(entry));
    }

    /** What an entry means; nothing where it was annulled, or is itself about an entry and says nothing of the object. */
    public Optional<Fact> of(UUID entry, Fact fact) {
        if (fact instanceof CorrectionEvent) return Optional.empty();
        var values = corrected.get(entry);
        if (values == null) return Optional.of(fact);
        return values.annuls() ? Optional.empty() : Optional.of(values.in(fact));
    }
}
