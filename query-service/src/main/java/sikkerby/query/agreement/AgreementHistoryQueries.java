package sikkerby.query.agreement;

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

/** Answers how an agreement came about and what happened to it, within one snapshot. */
@Component
class AgreementHistoryQueries {

    /** The history of one agreement: between its parties, and as the log tells it. */
    record ReadCourse(TimeRequest time, Which which, Language language) implements Question<Told> {}

    record Told(AgreementView agreement, AgreementHistory happened, List<Happening> history) {}

    private final AgreementReadModel model;
    private final Models models;
    private final Happenings happenings;
    private final Reader reader;

    AgreementHistoryQueries(AgreementReadModel model, Models models, Happenings happenings, Reader reader) {
        this.model = model;
        this.models = models;
        this.happenings = happenings;
        this.reader = reader;
    }

    @QueryHandler
    Shown<Told> read(ReadCourse asked) {
        return reader.one(model, models.all(), asked.time(), asked.which(), (row, asOf) -> {
            var agreement = AgreementViews.detailed(row, List.of(), asOf.validAt());
            var versions = VersionViews.of(row.state(), asOf.validAt());
            return new Told(
                    agreement,
                    AgreementHistory.of(agreement, versions, asOf.validAt()),
                    happenings.of(row.object(), asOf, asked.language()));
        });
    }
}
