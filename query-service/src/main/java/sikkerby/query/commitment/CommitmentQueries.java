package sikkerby.query.commitment;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Rows;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.TimeRequest;

/** Answers who promised what to whom, by when, and what came of it. */
@Component
class CommitmentQueries {

    /** The commitments that had begun by the day asked about; a filter that is null lets all through. */
    record FindCommitments(
            TimeRequest time,
            @Nullable PartnerCode debtor,
            @Nullable Which agreement,
            @Nullable Which initiative,
            @Nullable PlaceCode place,
            @Nullable CommitmentStatus state,
            @Nullable Boolean overdue,
            @Nullable Boolean orphaned,
            @Nullable Boolean silent,
            @Nullable String q)
            implements Question<Page<CommitmentView>> {}

    /** One commitment. */
    record ReadCommitment(TimeRequest time, Which which) implements Question<CommitmentView> {}

    private static final String OPEN = "it.status = 'PLEDGED'";
    private static final String UNKEPT = "it.status in ('PLEDGED', 'TRANSFERRED', 'DISPUTED')";
    private static final String OVERDUE = UNKEPT + " and it.due_on < :validAt";
    private static final String SILENT =
            UNKEPT + " and it.heard_on < cast(:validAt as date) - " + CommitmentView.DAYS_OF_SILENCE;

    private final CommitmentReadModel model;
    private final Models models;
    private final Commitments commitments;
    private final Finder finder;
    private final Reader reader;
    private final Snapshot snapshot;

    CommitmentQueries(
            CommitmentReadModel model,
            Models models,
            Commitments commitments,
            Finder finder,
            Reader reader,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.commitments = commitments;
        this.finder = finder;
        this.reader = reader;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<CommitmentView>> find(FindCommitments asked) {
        var read = models.named("commitment", "agreement", "initiative", "place", "partner");
        return snapshot.read(asked.time(), read, asOf -> {
            var rows = commitments
                    .at(asOf)
                    .where("it.debtor = :debtor", "debtor", text(finder.code("debtor", "partner", asked.debtor())))
                    .where(
                            "it.agreement = :agreement",
                            "agreement",
                            finder.filter("agreement", "agreement", asked.agreement()))
                    .where(
                            "it.initiatives @> array[cast(:initiative as uuid)]",
                            "initiative",
                            finder.filter("initiative", "initiative", asked.initiative()))
                    .where(Finder.liesInPlace(asOf), "place", text(finder.code("place", "place", asked.place())))
                    .speaksOf(asked.q());
            if (asked.state() != null) narrow(rows, asked.state(), asOf);
            narrow(rows, OVERDUE, asked.overdue());
            narrow(rows, UNKEPT + " and " + Commitments.debtorHasLeft(asOf), asked.orphaned());
            narrow(rows, SILENT, asked.silent());
            var page = rows.page(asked.time(), "number");
            return new Page<>(commitments.views(page.items(), asOf), page.next(), page.total());
        });
    }

    @QueryHandler
    Shown<CommitmentView> read(ReadCommitment asked) {
        return reader.one(
                model,
                models.named("commitment", "agreement"),
                asked.time(),
                asked.which(),
                (row, asOf) -> commitments.views(List.of(row), asOf).getFirst());
    }

    private static void narrow(Rows<CommitmentState> rows, CommitmentStatus state, AsOf asOf) {
        switch (state) {
            case PLEDGED -> rows.where(OPEN).where("not " + Commitments.agreementInForce(asOf));
            case BINDING -> rows.where(OPEN).where(Commitments.agreementInForce(asOf));
            case PROPOSED, DECLINED, CLAIMED, FULFILLED, DISPUTED, RELEASED, TRANSFERRED, NOT_MET, LAPSED ->
                rows.where("it.status = :state", "state", state.name());
        }
    }

    private static void narrow(Rows<CommitmentState> rows, String condition, @Nullable Boolean wanted) {
        if (wanted != null) rows.where(wanted ? condition : "not (" + condition + ")");
    }

    private static @Nullable String text(@Nullable Object filter) {
        return filter == null ? null : filter.toString();
    }
}
