package sikkerby.query.overview;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.agreement.Agreements;
import sikkerby.query.agreement.Agreements.Agreed;
import sikkerby.query.ask.Question;
import sikkerby.query.ask.Shown;
import sikkerby.query.change.LatestChanges;
import sikkerby.query.change.LatestChanges.Latest;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.commitment.Commitments;
import sikkerby.query.model.Models;
import sikkerby.query.model.Snapshot;
import sikkerby.query.overview.Overview.Debtor;
import sikkerby.query.overview.Overview.Since;
import sikkerby.query.sentence.Language;
import sikkerby.query.time.AsOf;
import sikkerby.query.time.KnownAt;
import sikkerby.query.time.TimeRequest;

/** Answers at one glance where everything stands. */
@Component
class OverviewQueries {

    /**
     * All of it in one snapshot.
     *
     * @param since the day after which changes are told; null for the last ninety days
     * @param end the last day on which anything can have become known; null for the day of the position asked for
     */
    record ReadOverview(
            TimeRequest time,
            @Nullable LocalDate since,
            @Nullable LocalDate end,
            Language language) implements Question<Overview> {}

    private static final int DAYS = 90;
    private static final int NEWEST = 8;
    private static final int SENTENCES = 5;

    private static final Comparator<Agreed> NEWEST_FIRST = Comparator.comparing(
                    Agreed::agreedOn, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Agreed::number)
            .reversed();

    private final Agreements agreements;
    private final Commitments commitments;
    private final LatestChanges changes;
    private final Models models;
    private final Snapshot snapshot;

    OverviewQueries(
            Agreements agreements, Commitments commitments, LatestChanges changes, Models models, Snapshot snapshot) {
        this.agreements = agreements;
        this.commitments = commitments;
        this.changes = changes;
        this.models = models;
        this.snapshot = snapshot;
    }

    @QueryHandler
    Shown<Overview> read(ReadOverview asked) {
        return snapshot.read(asked.time(), models.all(), asOf -> {
            var end = asked.end() == null ? changes.lastDay(asOf) : asked.end();
            var since = asked.since() == null ? end.minusDays(DAYS) : asked.since();
            return overview(since.isAfter(end) ? end : since, end, asked, asOf);
        });
    }

    private Overview overview(LocalDate since, LocalDate end, ReadOverview asked, AsOf asOf) {
        var present = agreements.present(asOf);
        var unsettled = commitments.unsettled(asOf);
        var overdue = unsettled.stream().filter(CommitmentView::overdue).toList();
        var turns = new Turns(present.open(), unsettled);
        return new Overview(
                present.binding().size(),
                present.binding().stream().sorted(NEWEST_FIRST).limit(NEWEST).toList(),
                unsettled.stream().filter(it -> it.state().equals("BINDING")).count(),
                overdue.size(),
                debtors(overdue, asOf.validAt()),
                turns.count(),
                turns.waiters(),
                latest(since, end, asked, asOf),
                since,
                end);
    }

    /** Within the last day itself nothing became known after it. */
    private Latest latest(LocalDate since, LocalDate end, ReadOverview asked, AsOf asOf) {
        var behind = since.isBefore(end)
                ? snapshot.position("since", new KnownAt.Day(since), asked.time(), asOf)
                : asOf.knownAt();
        return changes.since(since, behind, asOf, SENTENCES, asked.language());
    }

    private static List<Debtor> debtors(List<CommitmentView> overdue, LocalDate day) {
        return overdue.stream().collect(groupingBy(CommitmentView::debtor)).entrySet().stream()
                .map(it -> debtor(it.getKey(), it.getValue(), day))
                .sorted(Comparator.comparingLong(Debtor::commitments)
                        .reversed()
                        .thenComparing(it -> it.oldest().day())
                        .thenComparing(it -> it.partner().value()))
                .toList();
    }

    private static Debtor debtor(PartnerCode partner, List<CommitmentView> overdue, LocalDate day) {
        return new Debtor(
                partner,
                overdue.size(),
                overdue.stream().filter(it -> it.isEscalatedBy(day)).count(),
                overdue.stream()
                        .min(Comparator.comparing(CommitmentView::dueOn).thenComparing(CommitmentView::number))
                        .map(it -> new Since("commitment", it.number(), it.dueOn()))
                        .orElseThrow());
    }
}
