package sikkerby.query.correction;

import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.correction.CorrectionReason;
import sikkerby.query.ask.NotFound;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.log.LogReader;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Answers which entries were corrected, how and on whose word. */
@Component
class CorrectionQueries {

    /** What was corrected, or proposed, behind {@code from}; a filter that is null lets all through. */
    record FindCorrections(
            TimeRequest time,
            @Nullable KnownAt from,
            @Nullable Which object,
            Correction.@Nullable State state,
            @Nullable CorrectionReason reasonCode,
            Language language)
            implements Question<Page<Correction>> {

        boolean lets(Correction it, long behind, @Nullable UUID about) {
            return it.position() > behind
                    && (about == null || about.equals(it.object().id()))
                    && (state == null || state == it.state())
                    && (reasonCode == null || reasonCode == it.reasonCode());
        }
    }

    /** One correction, by the event that first spoke of it. */
    record ReadCorrection(TimeRequest time, UUID id, Language language) implements Question<Correction> {}

    private final LogReader log;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    CorrectionQueries(
            LogReader log, NamesReader names, Models models, Finder finder, Paging paging, Snapshot snapshot) {
        this.log = log;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<Correction>> find(FindCorrections asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var from = asked.from();
            long behind = from == null ? 0 : snapshot.position("from", from, asked.time(), asOf);
            var about = asked.object() == null ? null : finder.anywhere("object", models.all(), asked.object());
            var found = known(asOf, asked.language()).stream()
                    .filter(it -> asked.lets(it, behind, about))
                    .toList();
            return paging.page(found, it -> Long.toString(it.position()), asked.time(), asOf);
        });
    }

    @QueryHandler
    Shown<Correction> read(ReadCorrection asked) {
        return snapshot.read(
                asked.time(),
                models.all(),
                asOf -> known(asOf, asked.language()).stream()
                        .filter(it -> it.id().equals(asked.id()))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(asked.id())));
    }

    // There are few of them, and a proposal is told together with what became of it.
    private List<Correction> known(AsOf asOf, Language language) {
        var corrections = log.corrections(asOf.knownAt()).stream()
                .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                .toList();
        return new Register(corrections, log, names, language).all();
    }
}
