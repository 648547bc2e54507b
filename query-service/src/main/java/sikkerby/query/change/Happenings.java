package sikkerby.query.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import sikkerby.events.annotation.AnnotationEvent.EntryAnnotated;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.correction.CorrectionEvent.EntryCorrected;
import sikkerby.query.change.Happening.Annotation;
import sikkerby.query.change.Happening.Said;
import sikkerby.query.log.LogReader;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Sentences;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;

/** Tells what happened to an object, within a question that reads it. All read models must be held for it. */
@Component
public final class Happenings {

    private final LogReader log;
    private final NamesReader names;

    Happenings(LogReader log, NamesReader names) {
        this.log = log;
        this.names = names;
    }

    /** Every entry by the day asked about as it was recorded, corrections among them, in the order of the log. */
    public List<Happening> of(UUID object, AsOf asOf, Language language) {
        var known = log.told(object, asOf.knownAt());
        var by = known.stream()
                .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                .toList();
        return by.stream().map(telling(by, known, asOf, language)).toList();
    }

    /** How each of these is told, of all that is known of their object. */
    Function<Known, Happening> telling(List<Known> told, List<Known> known, AsOf asOf, Language language) {
        var sentences = new Sentences(names.about(told), language).ofOneObject();
        var said = new Said(corrections(known), objections(known, asOf), annotations(known, asOf));
        return it -> Happening.of(it, sentences, said);
    }

    private static Map<UUID, UUID> corrections(List<Known> known) {
        var last = new HashMap<UUID, UUID>();
        for (var it : known) if (it.fact() instanceof EntryCorrected by) last.put(by.entry(), it.event());
        return last;
    }

    /** Without those that were annulled. */
    private static Map<UUID, UUID> objections(List<Known> known, AsOf asOf) {
        var raised = new HashMap<UUID, UUID>();
        for (var it : Known.understood(known))
            if (it.fact() instanceof EntryContested by && !by.occurredOn().isAfter(asOf.validAt()))
                raised.put(by.entry(), it.event());
        return raised;
    }

    private static Map<UUID, List<Annotation>> annotations(List<Known> known, AsOf asOf) {
        var noted = new HashMap<UUID, List<Annotation>>();
        for (var it : known)
            if (it.fact() instanceof EntryAnnotated by && !by.occurredOn().isAfter(asOf.validAt()))
                noted.computeIfAbsent(by.entry(), _ -> new ArrayList<>()).add(Annotation.of(by, it));
        return noted;
    }
}
