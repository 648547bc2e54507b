package sikkerby.query.correction;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.correction.Corrected;
import sikkerby.events.correction.CorrectionEvent;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.change.Happening;
import sikkerby.query.change.Happenings;
import sikkerby.query.correction.Difference.Input;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Known;
import sikkerby.query.time.TimeRequest;

/** Answers what one entry says, and all that was said of it since. */
@Component
class EntryQueries {

    /** One entry, by its event. */
    record ReadEntry(TimeRequest time, UUID event, Language language) implements Question<Entry> {}

    /**
     * An entry, told.
     *
     * @param number of its object
     * @param inputs what of it can be corrected; empty where nothing can
     * @param counts false where it was annulled
     * @param begins whether its object began with it
     * @param corrections those that hold and those that are proposed, in the order of the log
     * @param objection how its party objected to it; null where it did not
     */
    record Entry(
            Known known,
            String number,
            Happening told,
            List<Input> inputs,
            boolean counts,
            boolean begins,
            List<Correction> corrections,
            @Nullable Happening objection) {

        public boolean isOfCommitment() {
            return known.fact() instanceof CommitmentEvent;
        }
    }

    private final LogReader log;
    private final NamesReader names;
    private final Happenings happenings;
    private final Models models;
    private final Snapshot snapshot;

    EntryQueries(LogReader log, NamesReader names, Happenings happenings, Models models, Snapshot snapshot) {
        this.log = log;
        this.names = names;
        this.happenings = happenings;
        this.models = models;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Entry> read(ReadEntry asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var known = log.events(List.of(asked.event())).stream()
                    .filter(it -> it.position() <= asOf.knownAt())
                    .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                    .findFirst()
                    .orElseThrow(() -> new NotFound(asked.event()));
            return entry(known, asOf, asked.language());
        });
    }

    private Entry entry(Known known, AsOf asOf, Language language) {
        var all = log.told(known.object(), asOf.knownAt());
        var told = happenings.of(known.object(), asOf, language);
        var own = happening(told, known.event());
        var held = Known.understood(all).stream()
                .filter(it -> it.event().equals(known.event()))
                .map(Known::fact)
                .findFirst();
        var fact = held.orElse(known.fact());
        var corrections = all.stream()
                .filter(it ->
                        it.fact() instanceof CorrectionEvent by && by.entry().equals(known.event()))
                .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                .toList();
        return new Entry(
                known,
                names.numbers(List.of(known.object())).getOrDefault(known.object(), ""),
                own,
                Difference.inputs(Corrected.namesIn(fact), Values.of(Corrected.allIn(fact))),
                held.isPresent(),
                known.version() == 1,
                new Register(corrections, log, names, language).all(),
                own.contestedBy() == null ? null : happening(told, own.contestedBy()));
    }

    private static Happening happening(List<Happening> told, UUID event) {
        return told.stream().filter(it -> it.event().equals(event)).findFirst().orElseThrow(() -> new NotFound(event));
    }
}
