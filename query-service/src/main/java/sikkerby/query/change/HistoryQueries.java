package sikkerby.query.change;

import java.time.LocalDate;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
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
import sikkerby.query.time.Known;
import sikkerby.query.time.Reading;
import sikkerby.query.time.TimeRequest;

/** Tells what happened to one object. */
@Component
class HistoryQueries {

    /**
     * Everything that had happened to an object by the day asked about, in the order of the log.
     *
     * @param model the read model that the object is in
     */
    record ReadHistory(TimeRequest time, String model, Which which, Reading reading, Language language)
            implements Question<Page<Happening>> {}

    private final LogReader log;
    private final Happenings happenings;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    HistoryQueries(
            LogReader log, Happenings happenings, Models models, Finder finder, Paging paging, Snapshot snapshot) {
        this.log = log;
        this.happenings = happenings;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<Happening>> read(ReadHistory asked) {
        var model = models.named(asked.model()).iterator().next();
        var time = finder.about(model, asked.which(), asked.time());
        return snapshot.read(time, models.all(), asOf -> {
            var object = finder.find(model, asked.which()).orElseThrow(() -> new NotFound(asked.which()));
            var known = log.told(object, asOf.knownAt());
            var understood = Known.understood(known);
            if (understood.stream().allMatch(it -> begins(it).isAfter(asOf.validAt())))
                throw new NotFound(asked.which());
            var facts = (asked.reading() == Reading.UNDERSTOOD ? understood : known)
                    .stream()
                            .filter(it -> !it.fact().occurredOn().isAfter(asOf.validAt()))
                            .toList();
            var page = paging.page(facts, it -> Long.toString(it.position()), time, asOf);
            return page.map(happenings.telling(page.items(), known, asOf, asked.language()));
        });
    }

    private static LocalDate begins(Known known) {
        var fact = known.fact();
        return fact.takesEffectOn().isBefore(fact.occurredOn()) ? fact.takesEffectOn() : fact.occurredOn();
    }
}
