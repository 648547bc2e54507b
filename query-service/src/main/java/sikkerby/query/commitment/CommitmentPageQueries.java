package sikkerby.query.commitment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
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
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.time.TimeRequest;

/** Answers all that one page tells of a commitment, within one snapshot. */
@Component
class CommitmentPageQueries {

    /** One commitment with its history. */
    record ReadAll(TimeRequest time, Which which, Language language) implements Question<All> {}

    /**
     * A commitment and what happened to it.
     *
     * @param initiatives the numbers of those it serves
     */
    record All(CommitmentView commitment, Map<UUID, String> initiatives, List<Happening> history) {}

    private final CommitmentReadModel model;
    private final Models models;
    private final Commitments commitments;
    private final Happenings happenings;
    private final NamesReader names;
    private final Reader reader;

    CommitmentPageQueries(
            CommitmentReadModel model,
            Models models,
            Commitments commitments,
            Happenings happenings,
            NamesReader names,
            Reader reader) {
        this.model = model;
        this.models = models;
        this.commitments = commitments;
        this.happenings = happenings;
        this.names = names;
        this.reader = reader;
    }

    @QueryHandler
    Shown<All> read(ReadAll asked) {
        return reader.one(model, models.all(), asked.time(), asked.which(), (row, asOf) -> {
            var commitment = commitments.views(List.of(row), asOf).getFirst();
            var serves = commitment.initiatives().stream().map(it -> it.value()).toList();
            return new All(commitment, names.numbers(serves), happenings.of(row.object(), asOf, asked.language()));
        });
    }
}
