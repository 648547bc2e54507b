package sikkerby.query.commitment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.SourceStatus;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.ask.Which;
import sikkerby.query.model.Finder;
import sikkerby.query.model.HistoryTable;
import sikkerby.query.model.Models;
import sikkerby.query.model.Page;
import sikkerby.query.model.Paging;
import sikkerby.query.model.Reader;
import sikkerby.query.model.Rows;
import sikkerby.query.model.Snapshot;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.Days;
import sikkerby.query.time.TimeRequest;

/** Answers who promised what to whom, by when, and what came of it. */
@Component
class CommitmentQueries {

    /** The commitments that had begun by the day asked about; a filter that is null lets all through. */
    record FindCommitments(
            TimeRequest time,
            @Nullable PartnerCode debtor,
            @Nullable PartnerCode partner,
            @Nullable PartnerCode awaiting,
            @Nullable BodyCode awaitingBody,
            Awaited.@Nullable Kind awaited,
            @Nullable Which agreement,
            @Nullable Which initiative,
            @Nullable PrincipleCode principle,
            @Nullable PlaceCode place,
            @Nullable LocalDate dueFrom,
            @Nullable LocalDate dueTo,
            @Nullable CommitmentStatus state,
            @Nullable Boolean overdue,
            @Nullable Boolean orphaned,
            @Nullable Boolean silent,
            @Nullable SourceStatus sourceStatus,
            @Nullable String q)
            implements Question<Page<CommitmentView>> {

        FindCommitments {
            Days.mustBeInOrder("dueFrom", dueFrom, "dueTo", dueTo);
        }

        boolean asksWhoseTurn() {
            return awaiting != null || awaitingBody != null || awaited != null;
        }

        private boolean isFor(Awaited it) {
            return (awaiting == null || it.waitsFor(awaiting))
                    && (awaitingBody == null || awaitingBody.equals(it.body()))
                    && (awaited == null || awaited == it.kind());
        }
    }

    /** One commitment. */
    record ReadCommitment(TimeRequest time, Which which) implements Question<CommitmentView> {}

    private static final String OPEN = "it.status = 'PLEDGED'";
    private static final String OVERDUE = " and it.due_on < :validAt";
    private static final String OWED_TO_BODY = "it.agreement is null";
    private static final String SILENT =
            " and it.heard_on < cast(:validAt as date) - " + CommitmentView.DAYS_OF_SILENCE;

    private final CommitmentReadModel model;
    private final Models models;
    private final Commitments commitments;
    private final Finder finder;
    private final Reader reader;
    private final Paging paging;
    private final Snapshot snapshot;

    CommitmentQueries(
            CommitmentReadModel model,
            Models models,
            Commitments commitments,
            Finder finder,
            Reader reader,
            Paging paging,
            Snapshot snapshot) {
        this.model = model;
        this.models = models;
        this.commitments = commitments;
        this.finder = finder;
        this.reader = reader;
        this.paging = paging;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Page<CommitmentView>> find(FindCommitments asked) {
        var read = models.named("commitment", "agreement", "initiative", "place", "partner");
        return snapshot.read(asked.time(), read, asOf -> {
            var rows = narrowed(asked, asOf);
            if (asked.asksWhoseTurn()) return waiting(asked, rows, asOf);
            var page = rows.page(asked.time(), "number");
            return new Page<>(commitments.views(page.items(), asOf), page.next(), page.total());
        });
    }

    private Rows<CommitmentState> narrowed(FindCommitments asked, AsOf asOf) {
        var rows = commitments
                .at(asOf)
                .where("it.debtor = :debtor", "debtor", text(finder.code("debtor", "partner", asked.debtor())))
                .where(
                        Commitments.CONCERNS.replace(":partner", ":concerned"),
                        "concerned",
                        text(finder.code("partner", "partner", asked.partner())))
                .where(
                        "it.agreement = :agreement",
                        "agreement",
                        finder.filter("agreement", "agreement", asked.agreement()))
                .where(
                        "it.initiatives @> array[cast(:initiative as uuid)]",
                        "initiative",
                        finder.filter("initiative", "initiative", asked.initiative()))
                .where(servesPrinciple(asOf), "principle", text(asked.principle()))
                .where(Finder.liesInPlace(asOf), "place", text(finder.code("place", "place", asked.place())))
                .where("it.due_on >= :dueFrom", "dueFrom", asked.dueFrom())
                .where("it.due_on <= :dueTo", "dueTo", asked.dueTo())
                .sourced(asked.sourceStatus())
                .speaksOf(asked.q());
        if (asked.state() != null) narrow(rows, asked.state(), asOf);
        var unkept = Commitments.unkept(asOf);
        narrow(rows, unkept + OVERDUE, asked.overdue());
        narrow(rows, unkept + " and " + Commitments.debtorHasLeft(asOf), asked.orphaned());
        narrow(rows, unkept + SILENT, asked.silent());
        return rows;
    }

    /** Whose turn it is follows from a commitment together with its agreement, so that all that may be is looked at. */
    private Page<CommitmentView> waiting(FindCommitments asked, Rows<CommitmentState> rows, AsOf asOf) {
        var partner = finder.code("awaiting", "partner", asked.awaiting());
        var body = Finder.body("awaitingBody", asked.awaitingBody());
        rows.where(Commitments.isUnsettled(asOf)).where(Commitments.mayWaitFor(asOf), "partner", text(partner));
        if (body != null) rows.where(OWED_TO_BODY);
        if (asked.awaited() != null) rows.where(mayAwait(asked.awaited()));
        var waiting = commitments.views(rows.all(), asOf).stream()
                .filter(it -> it.awaiting().stream().anyMatch(asked::isFor))
                .sorted(Comparator.comparing(CommitmentView::number))
                .toList();
        return paging.page(waiting, CommitmentView::number, asked.time(), asOf);
    }

    private static String mayAwait(Awaited.Kind what) {
        return switch (what) {
            case KEEP -> "it.status in ('PLEDGED', 'TRANSFERRED')";
            case CONFIRM -> "it.status = 'CLAIMED'";
            case ANSWER -> "it.status in ('PROPOSED', 'PLEDGED', 'TRANSFERRED', 'DISPUTED')";
        };
    }

    private static String servesPrinciple(AsOf asOf) {
        return """
            it.initiatives && array(select i.object from read.initiative i
                                     where i.principles @> array[cast(:principle as text)] and %s)
            """.formatted(HistoryTable.holds("i", asOf));
    }

    @QueryHandler
    Shown<CommitmentView> read(ReadCommitment asked) {
        return reader.one(
                model,
                models.named("commitment", "agreement", "partner"),
                asked.time(),
                asked.which(),
                (row, asOf) -> commitments.views(List.of(row), asOf).getFirst());
    }

    private static void narrow(Rows<CommitmentState> rows, CommitmentStatus state, AsOf asOf) {
        switch (state) {
            case PLEDGED ->
                rows.where(OPEN)
                        .where("not " + Commitments.agreementBinds(asOf))
                        .where("not " + Commitments.hasLapsed(asOf));
            case BINDING -> rows.where(OPEN).where(Commitments.agreementBinds(asOf));
            case DISPUTED, TRANSFERRED ->
                rows.where("it.status = :state", "state", state.name()).where("not " + Commitments.hasLapsed(asOf));
            case LAPSED -> rows.where("it.status = 'LAPSED' or " + Commitments.hasLapsed(asOf));
            case PROPOSED, DECLINED, CLAIMED, FULFILLED, RELEASED, NOT_MET ->
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
