package sikkerby.query.initiative;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.change.Happening;
import sikkerby.query.change.Happenings;
import sikkerby.query.model.Models;
import sikkerby.query.model.Reader;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.TimeRequest;

/** Answers all that one page tells of an initiative, within one snapshot. */
@Component
class InitiativePageQueries {

    /** One initiative with its history. */
    record ReadAll(TimeRequest time, Which which, Language language) implements Question<All> {}

    /** An initiative and what happened to it. */
    record All(InitiativeView initiative, List<Happening> history) {}

    private final InitiativeReadModel model;
    private final Models models;
    private final Initiatives initiatives;
    private final Happenings happenings;
    private final Reader reader;

    InitiativePageQueries(
            InitiativeReadModel model, Models models, Initiatives initiatives, Happenings happenings, Reader reader) {
        this.model = model;
        this.models = models;
        this.initiatives = initiatives;
        this.happenings = happenings;
        this.reader = reader;
    }

    @QueryHandler
    Shown<All> read(ReadAll asked) {
        return reader.one(
                model,
                models.all(),
                asked.time(),
                asked.which(),
                (row, asOf) -> new All(
                        initiatives.views(List.of(row), asOf).getFirst(),
                        happenings.of(row.object(), asOf, asked.language())));
    }
}
