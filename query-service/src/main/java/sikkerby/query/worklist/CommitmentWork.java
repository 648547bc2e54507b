package sikkerby.query.worklist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.Recurrence;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.Awaited;
import sikkerby.query.commitment.CommitmentView;
import sikkerby.query.commitment.Outlasting;
import sikkerby.query.worklist.WorkItem.Kind;
import sikkerby.query.worklist.WorkItem.Subject;

/** What there is to do about commitments. */
final class CommitmentWork {

    private static final BodyCode STEERING_GROUP = new BodyCode("STEERING_GROUP");
    private static final int DAYS_AHEAD = 14;
    private static final int DAYS_AHEAD_IN_WEEK = 6;

    private final Wording wording;
    private final Answers answers;
    private final LocalDate day;

    CommitmentWork(Wording wording, Answers answers) {
        this.wording = wording;
        this.answers = answers;
        this.day = wording.asOf().validAt();
    }

    Stream<WorkItem> of(CommitmentView commitment) {
        var items = new ArrayList<WorkItem>();
        for (var awaited : commitment.awaiting()) {
            var item = awaited(commitment, awaited);
            if (item != null) items.add(item);
        }
        var nextWordOn = commitment.nextWordOn();
        if (nextWordOn != null && isNear(nextWordOn, commitment)) items.add(word(commitment, nextWordOn));
        if (commitment.silent()) items.add(silent(commitment));
        var outlasts = commitment.outlasts();
        if (outlasts != null) items.add(outlasting(commitment, outlasts));
        if (commitment.orphaned()) items.add(orphaned(commitment));
        var contestedOn = commitment.contestedOn();
        if (contestedOn != null) items.add(contested(commitment, contestedOn));
        return items.stream();
    }

    private @Nullable WorkItem awaited(CommitmentView it, Awaited awaited) {
        return switch (awaited.what()) {
            case ANSWER_PROPOSAL -> item(it, Kind.ANSWER_PROPOSAL, awaited, "accept", "decline");
            case ANSWER_CLAIM ->
                it.selfReported()
                        ? selfReported(it, awaited)
                        : item(it, Kind.ANSWER_CLAIM, awaited, "confirm", "dispute");
            case ANSWER_DISPUTE ->
                item(
                        it,
                        Kind.ANSWER_DISPUTE,
                        awaited.of(),
                        escalatedTo(it),
                        awaited.since(),
                        awaited.due(),
                        "claim",
                        "evidence",
                        "revisions");
            case ANSWER_REVISION -> {
                var revision = "revisions/" + awaited.revision();
                yield item(it, Kind.ANSWER_REVISION, awaited, revision + "/accept", revision + "/refuse");
            }
            case ANSWER_TRANSFER -> item(it, Kind.ANSWER_TRANSFER, awaited, "transfer/accept");
            case CONSENT_RELEASE -> item(it, Kind.CONSENT_RELEASE, awaited, "release");
            case FULFIL -> toFulfil(it, awaited);
        };
    }

    /** Any one of them could have answered, so that none of them has. */
    private WorkItem selfReported(CommitmentView it, Awaited awaited) {
        var several = awaited.of().size() + (awaited.body() == null ? 0 : 1) > 1;
        return item(
                it,
                Kind.SELF_REPORTED,
                several ? ".several" : "",
                awaited.of(),
                awaited.body(),
                awaited.since(),
                awaited.due(),
                "confirm",
                "dispute");
    }

    /** What is due far ahead waits for nobody yet. */
    private @Nullable WorkItem toFulfil(CommitmentView it, Awaited awaited) {
        if (it.dueOn().isAfter(day.plusDays(DAYS_AHEAD))) return null;
        if (!it.overdue()) return item(it, Kind.DUE_SOON, awaited, "claim", "progress", "on-track", "revisions");
        return item(it, Kind.OVERDUE, awaited.of(), escalatedTo(it), it.dueOn(), it.dueOn(), answers.toOverdue(it));
    }

    private @Nullable BodyCode escalatedTo(CommitmentView it) {
        return it.isEscalatedBy(day) ? STEERING_GROUP : null;
    }

    /** On the last day, the promise itself is due. What is due each week is near in that week only. */
    private boolean isNear(LocalDate nextWordOn, CommitmentView it) {
        return nextWordOn.isBefore(it.dueOn()) && !nextWordOn.isAfter(day.plusDays(daysAhead(it)));
    }

    private static int daysAhead(CommitmentView it) {
        return it.recurrence() == Recurrence.WEEKLY ? DAYS_AHEAD_IN_WEEK : DAYS_AHEAD;
    }

    private WorkItem word(CommitmentView it, LocalDate due) {
        return item(
                it,
                Kind.WORD_DUE,
                due.isBefore(day) ? ".missed" : "",
                List.of(it.debtor()),
                null,
                due.minusDays(daysAhead(it)),
                due,
                "on-track",
                "progress",
                "claim");
    }

    private WorkItem silent(CommitmentView it) {
        var since = Objects.requireNonNull(it.silentSince());
        return item(it, Kind.SILENT, List.of(it.debtor()), null, since, null, "on-track", "progress", "claim");
    }

    /** Its debtor may hand it over, those to whom it is owed may let it off, the steering group may decide. */
    private WorkItem orphaned(CommitmentView it) {
        var gone = it.debtorDissolvedOn() != null;
        var all = Stream.concat(gone ? Stream.of() : Stream.of(it.debtor()), it.owed().stream())
                .distinct()
                .toList();
        var since = it.orphanedSince() == null ? day : it.orphanedSince();
        return item(
                it,
                Kind.ORPHANED,
                gone ? ".dissolved" : "",
                all,
                STEERING_GROUP,
                since,
                it.dueOn(),
                answers.toOrphaned(it));
    }

    /** Another day for it, or it lapses with its agreement before it is due. */
    private WorkItem outlasting(CommitmentView it, Outlasting outlasts) {
        return item(
                it,
                Kind.NEEDS_NEW_DATE,
                List.of(it.debtor()),
                null,
                outlasts.since(),
                outlasts.agreementTo(),
                "revisions",
                "claim");
    }

    /** For the secretariat, which looks after everybody's; the debtor sees that it waits. */
    private WorkItem contested(CommitmentView it, LocalDate since) {
        return item(it, Kind.CONTESTED, List.of(it.debtor()), null, since, null);
    }

    private WorkItem item(CommitmentView it, Kind kind, Awaited awaited, String... commands) {
        return item(it, kind, awaited.of(), awaited.body(), awaited.since(), awaited.due(), commands);
    }

    private WorkItem item(
            CommitmentView it,
            Kind kind,
            List<PartnerCode> of,
            @Nullable BodyCode body,
            LocalDate since,
            @Nullable LocalDate due,
            String... commands) {
        return item(it, kind, "", of, body, since, due, commands);
    }

    private WorkItem item(
            CommitmentView it,
            Kind kind,
            String variant,
            List<PartnerCode> of,
            @Nullable BodyCode body,
            LocalDate since,
            @Nullable LocalDate due,
            String... commands) {
        var words = wording.words(it.number(), of, body, since, due);
        words.put("debtor", wording.partner(it.debtor()));
        words.put("agreement", String.valueOf(it.agreementNumber()));
        words.put("due", wording.date(it.dueOn()));
        words.put("text", wording.quoted(it.text()));
        return new WorkItem(
                kind + "/" + it.number(),
                kind,
                new Subject("commitment", it.id(), it.number()),
                of,
                body,
                since,
                due,
                wording.say(kind, variant, words),
                answers.among(it, commands).stream()
                        .map(command -> "/api/commitments/" + it.id() + "/" + command)
                        .toList());
    }
}
