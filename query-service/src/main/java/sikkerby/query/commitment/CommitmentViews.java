package sikkerby.query.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.query.commitment.CommitmentState.Slip;
import sikkerby.query.model.Row;
import sikkerby.query.time.AsOf;

/**
 * One commitment on its way into an answer.
 *
 * @param it what it is under its agreement
 * @param bond what that is; null for none
 * @param goneOn the first day on which its debtor was no more; null while it is there
 */
record CommitmentViews(
        Row<CommitmentState> row,
        CommitmentState it,
        @Nullable Bond bond,
        @Nullable LocalDate goneOn,
        AsOf asOf) {

    /** An open commitment binds on those days on which its agreement is in force. */
    static CommitmentView of(Row<CommitmentState> row, @Nullable Bond bond, @Nullable LocalDate goneOn, AsOf asOf) {
        var lapse = bond == null ? null : bond.lapse();
        var state = lapse == null ? row.state() : lapse.of(row.state());
        return new CommitmentViews(row, state, bond, goneOn, asOf).view();
    }

    private CommitmentView view() {
        var promise = it.promise();
        var word = it.word();
        var turns = it.turns();
        return new CommitmentView(
                row.object(),
                promise.number(),
                row.version(),
                shown().name(),
                row.incomplete(),
                row.source().status(),
                row.source().url(),
                promise.text(),
                promise.originalText(),
                promise.proposedBy(),
                promise.debtor(),
                promise.nonBinding(),
                promise.beneficiaries(),
                promise.agreement(),
                bond == null ? null : bond.number(),
                promise.termsVersion(),
                promise.initiatives(),
                promise.places(),
                promise.measure(),
                promise.pledgedOn(),
                promise.dueOn(),
                promise.originalDueOn(),
                promise.recurrence(),
                isUnkept() ? it.nextWordOn() : null,
                promise.slips().size(),
                promise.slips().stream().mapToInt(Slip::days).sum(),
                outlasts(),
                isUnkept() && promise.dueOn().isBefore(asOf.validAt()),
                isLeft(),
                isLeft() ? leftOn() : null,
                goneOn,
                silentSince() != null,
                silentSince(),
                promise.survives(),
                promise.confidentiality(),
                word.onTrack(),
                word.progress(),
                word.evidence(),
                word.claim(),
                isUnanswered(),
                word.confirmed(),
                word.confirmedBy(),
                word.disputed(),
                word.contested() != null,
                word.contested(),
                turns.revisions(),
                turns.transfers(),
                turns.debtors(),
                turns.consents(),
                turns.alerts(),
                turns.ending(),
                new Awaiting(it, bond).all(),
                Leeway.of(it, bond, asOf.validAt()),
                promise.slips());
    }

    private CommitmentStatus shown() {
        var survives = it.promise().survives();
        var binds = it.status() == CommitmentStatus.PLEDGED && bond != null && bond.holds(survives);
        return binds ? CommitmentStatus.BINDING : it.status();
    }

    private boolean isUnkept() {
        return it.status().isUnkept();
    }

    private @Nullable Outlasting outlasts() {
        return bond == null || it.status() != CommitmentStatus.PLEDGED ? null : bond.outlasted(it.promise());
    }

    private boolean isLeft() {
        return isUnkept() && (goneOn != null || (bond != null && bond.hasLost(it.promise())));
    }

    private @Nullable LocalDate leftOn() {
        var left = bond == null ? null : bond.leftOn(it.promise().debtor());
        return left == null ? goneOn : left;
    }

    private @Nullable LocalDate silentSince() {
        var lastHeard = asOf.validAt().minusDays(CommitmentView.DAYS_OF_SILENCE);
        return isUnkept() && it.heardOn().isBefore(lastHeard) ? it.heardOn() : null;
    }

    private boolean isUnanswered() {
        var claim = it.word().claim();
        return it.status() == CommitmentStatus.CLAIMED
                && claim != null
                && claim.occurredOn().isBefore(asOf.validAt().minusDays(CommitmentView.DAYS_TO_ANSWER));
    }
}
