package sikkerby.query.casefile;

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

/** Answers all that one page tells of a case, within one snapshot. */
@Component
class CasePageQueries {

    /** One case with its history. */
    record ReadAll(TimeRequest time, Which which, Language language) implements Question<All> {}

    /** A case and what happened to it. */
    record All(CaseView casefile, List<Happening> history) {}

    private final CaseReadModel model;
    private final Models models;
    private final CaseViews views;
    private final Happenings happenings;
    private final Reader reader;

    CasePageQueries(CaseReadModel model, Models models, CaseViews views, Happenings happenings, Reader reader) {
        this.model = model;
        this.models = models;
        this.views = views;
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
                        views.of(List.of(row), asOf).getFirst(), happenings.of(row.object(), asOf, asked.language())));
    }
}
