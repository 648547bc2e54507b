package sikkerby.query.worklist;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Deadlines;
import sikkerby.query.agreement.Negotiations;
import sikkerby.query.ask.Caller;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.correction.ProposedCorrections;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Snapshot;
import sikkerby.query.sentence.Language;
import sikkerby.query.sentence.Names;
import sikkerby.query.sentence.NamesReader;
import sikkerby.query.sentence.Phrases;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;
import sikkerby.query.worklist.WorkItem.Kind;

/** Answers what waits for whom: nothing of it is stored, all of it follows from what was said and from the day. */
@Component
class WorklistQueries {

    /** What waits for the caller; null lets all through. */
    record FindWork(
            TimeRequest time,
            Caller caller,
            @Nullable PartnerCode partner,
            @Nullable Kind kind,
            Language language) implements Question<Page<WorkItem>> {}

    private static final Comparator<WorkItem> MOST_URGENT_FIRST = Comparator.comparing(
                    WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(WorkItem::since)
            .thenComparing(WorkItem::id);

    private final Negotiations negotiations;
    private final Deadlines deadlines;
    private final Commitments commitments;
    private final ProposedCorrections corrections;
    private final NamesReader names;
    private final Models models;
    private final Finder finder;
    private final Paging paging;
    private final Snapshot snapshot;

    WorklistQueries(
            Negotiations negotiations,
            Deadlines deadlines,
            Commitments commitments,
            ProposedCorrections corrections,
            NamesReader names,
            Models models,
            Finder finder,
            Paging paging,
            Snapshot snapshot) {
        this.negotiations = negotiations;
        this.deadlines = deadlines;
        this.commitments = commitments;
        this.corrections = corrections;
        this.names = names;
        this.models = models;
        this.finder = finder;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<WorkItem>> find(FindWork asked) {
        var asks = Whose.of(asked.caller(), asked.partner());
        return snapshot.read(asked.time(), models.all(), asOf -> {
            finder.code("partner", "partner", asked.partner());
            var called = names.all();
            var whose = asked.caller().is("SECRETARIAT") ? asks : asks.without(it -> called.isDissolved(it, asOf));
            var found = whose.isNobody() ? List.<WorkItem>of() : found(asked, whose, called, asOf);
            return paging.page(found, WorkItem::id, asked.time(), asOf);
        });
    }

    private List<WorkItem> found(FindWork asked, Whose whose, Names called, AsOf asOf) {
        var wording = new Wording(Phrases.of(asked.language()), called, asked.language(), asOf);
        var other = new OtherWork(wording);
        var ofCommitments = new CommitmentWork(wording, new Answers(asked.caller()));
        // What waits for the steering group may be anybody's.
        var unsettled = whose.body() || whose.everyone()
                ? commitments.unsettled(asOf)
                : commitments.unsettled(whose.partners(), asOf);
        var ofAgreements = new DeadlineWork(wording, unsettled);
        return Stream.of(
                        negotiations.open(asOf).stream().flatMap(other::of),
                        unsettled.stream().flatMap(ofCommitments::of),
                        deadlines.near(asOf).stream().map(ofAgreements::of),
                        corrections.at(asOf, asked.language()).stream()
                                .filter(it -> !it.by().equals(asked.caller().actor()))
                                .map(other::of))
                .flatMap(it -> it)
                .filter(whose::is)
                .filter(it -> asked.kind() == null || asked.kind() == it.kind())
                .sorted(MOST_URGENT_FIRST)
                .toList();
    }
}
