package sikkerby.query.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.query.commitment.CommitmentState.Answer;

/**
 * How a promise became another one, somebody else's, or none.
 *
 * @param debtors who owed it, each from that day on
 * @param consents of those who would let the debtor off
 * @param alerts of its day
 * @param ending null while it has not ended, or was kept
 */
record Turns(
        List<Revision> revisions,
        List<Transfer> transfers,
        List<Debtor> debtors,
        List<Answer> consents,
        List<Alert> alerts,
        @Nullable Ending ending) {

    static final Turns NONE = new Turns(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** What has become of a revision. */
    enum Fate {
        OPEN,
        ACCEPTED,
        REFUSED,
        DROPPED
    }

    /**
     * Something else, or another day, that the debtor would have promised.
     *
     * @param newWords the words are others
     * @param text null where the words stay, or are erased
     * @param dueOn null where the day stays
     * @param acceptedOn the day from which it holds
     */
    record Revision(
            int revision,
            boolean newWords,
            @Nullable String text,
            @Nullable LocalDate dueOn,
            @Nullable String reason,
            LocalDate proposedOn,
            Instant recordedAt,
            Fate state,
            List<Answer> accepted,
            @Nullable Answer refused,
            @Nullable LocalDate acceptedOn) {

        Revision accepted(Answer by) {
            return new Revision(
                    revision,
                    newWords,
                    text,
                    dueOn,
                    reason,
                    proposedOn,
                    recordedAt,
                    state,
                    and(accepted, by),
                    refused,
                    acceptedOn);
        }

        Revision now(Fate next, @Nullable Answer by, @Nullable LocalDate from) {
            return new Revision(
                    revision, newWords, text, dueOn, reason, proposedOn, recordedAt, next, accepted, by, from);
        }
    }

    /**
     * Somebody was asked to take it over.
     *
     * @param proposedBy null where the steering group did
     * @param takenOverOn null while that one has not said yes
     */
    record Transfer(
            @Nullable PartnerCode proposedBy,
            PartnerCode from,
            PartnerCode to,
            boolean nonBinding,
            @Nullable String decision,
            @Nullable String reason,
            LocalDate proposedOn,
            Instant recordedAt,
            @Nullable LocalDate takenOverOn) {

        private Transfer takenOver(LocalDate day) {
            return new Transfer(proposedBy, from, to, nonBinding, decision, reason, proposedOn, recordedAt, day);
        }
    }

    record Debtor(PartnerCode debtor, LocalDate from, boolean nonBinding) {}

    /**
     * Somebody was told that its day comes, or has passed.
     *
     * @param debtor whose coordinator was; null where a body was
     * @param body that was; null where the debtor was
     * @param dueOn the day that was meant
     * @param days how long after that day one is told of it; less than 0 for before
     * @param plannedOn the day on which one was to be told
     * @param occurredOn the day on which one was, later only where the time stood still or nobody knew of it before
     */
    record Alert(
            @Nullable PartnerCode debtor,
            @Nullable String body,
            LocalDate dueOn,
            int days,
            LocalDate plannedOn,
            LocalDate occurredOn,
            Instant recordedAt) {}

    /**
     * How it ended without being kept.
     *
     * @param by who said so; null where the steering group did, or nobody had to
     * @param decision where the steering group's decision can be found
     */
    record Ending(
            @Nullable PartnerCode by,
            boolean byDecision,
            @Nullable String decision,
            @Nullable String reason,
            LocalDate occurredOn,
            Instant recordedAt) {}

    Optional<Revision> revision(int number) {
        return revisions.stream().filter(it -> it.revision() == number).findFirst();
    }

    Turns with(Revision revision) {
        var before = revisions.stream().anyMatch(it -> it.revision() == revision.revision());
        var all = before
                ? revisions.stream()
                        .map(it -> it.revision() == revision.revision() ? revision : it)
                        .toList()
                : and(revisions, revision);
        return new Turns(all, transfers, debtors, consents, alerts, ending);
    }

    Turns with(Transfer transfer) {
        return new Turns(revisions, and(transfers, transfer), debtors, consents, alerts, ending);
    }

    Turns with(Debtor debtor) {
        return new Turns(revisions, transfers, and(debtors, debtor), consents, alerts, ending);
    }

    Turns consented(Answer by) {
        return new Turns(revisions, transfers, debtors, and(consents, by), alerts, ending);
    }

    Turns told(Alert alert) {
        return new Turns(revisions, transfers, debtors, consents, and(alerts, alert), ending);
    }

    Turns ended(Ending how) {
        return new Turns(revisions, transfers, debtors, consents, alerts, how);
    }

    /** What was said to the one before does not bind the next. */
    Turns takenOver(PartnerCode to, boolean nonBinding, LocalDate day) {
        var settled = revisions.stream()
                .map(it -> it.state() == Fate.OPEN ? it.now(Fate.DROPPED, null, null) : it)
                .toList();
        var last = transfers.size() - 1;
        var done = Stream.iterate(0, i -> i + 1)
                .limit(transfers.size())
                .map(i -> i == last ? transfers.get(i).takenOver(day) : transfers.get(i))
                .toList();
        return new Turns(settled, done, and(debtors, new Debtor(to, day, nonBinding)), List.of(), alerts, ending);
    }

    private static <E> List<E> and(List<E> some, E one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }
}
