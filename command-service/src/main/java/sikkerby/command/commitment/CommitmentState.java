package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.commitment.Lifecycle.State;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.EntryContested;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;

/**
 * What a commitment has come to.
 *
 * @param handover null while nobody is asked to take it over
 * @param consents of those who would let the debtor off
 * @param alerts of its day
 */
record CommitmentState(
        Promise promise,
        Lifecycle lifecycle,
        Revisions revisions,
        @Nullable Handover handover,
        Consents consents,
        Alerts alerts) {

    static CommitmentState of(Beginning event) {
        var state = switch (event) {
            case CommitmentPledged _ -> State.PLEDGED;
            case CommitmentProposed _ -> State.PROPOSED;
        };
        return new CommitmentState(
                Promise.of(event),
                Lifecycle.begun(state, event.occurredOn()),
                Revisions.NONE,
                null,
                Consents.NONE,
                Alerts.NONE);
    }

    /** The day on which it lapses, as that agreement has ended or is to end; what waits for an answer is not open. */
    Optional<LocalDate> lapsesWith(AgreementFacts agreement) {
        var ended = agreement.until();
        if (!lifecycle.isOpen() || promise.survives() || ended == null || !agreement.endedBy(ended))
            return Optional.empty();
        return Stream.of(ended, lifecycle.since(), promise.madeOn()).max(LocalDate::compareTo);
    }

    /** The day before which nothing becomes of it: that of its last step, or from which what was agreed on last holds. */
    LocalDate settledOn() {
        var revisedOn = revisions.holdSince();
        return revisedOn.isAfter(lifecycle.since()) ? revisedOn : lifecycle.since();
    }

    CommitmentState after(CommitmentEvent event) {
        return switch (event) {
            case Beginning _, EntryContested _ -> this;
            case ProgressReported it -> with(lifecycle.after(it));
            case CommitmentAccepted it ->
                with(promise.made(it.occurredOn())).with(lifecycle.step(State.PLEDGED, it.occurredOn()));
            case CommitmentDeclined it -> with(lifecycle.step(State.DECLINED, it.occurredOn()));
            case OnTrackConfirmed it -> with(lifecycle.onTrack(it.occurredOn()));
            case EvidenceAttached it -> with(lifecycle.after(it));
            case FulfilmentClaimed it -> with(lifecycle.step(State.CLAIMED, it.occurredOn()));
            case FulfilmentDisputed it -> with(lifecycle.step(State.DISPUTED, it.occurredOn()));
            case CommitmentFulfilled it -> with(lifecycle.step(State.FULFILLED, it.occurredOn()));
            case RevisionProposed it -> with(revisions.after(it));
            case RevisionAccepted it -> with(revisions.after(it));
            case RevisionRefused it -> with(revisions.after(it));
            case CommitmentRevised it ->
                with(revisions.after(it))
                        .with(promise.due(revisions.named(it.revision()).dueOn()));
            case ReleaseConsented it -> with(consents.and(it.party(), it.occurredOn()));
            case CommitmentReleased it -> with(lifecycle.step(State.RELEASED, it.occurredOn()));
            case TransferProposed it -> with(Handover.of(it));
            case CommitmentTransferred it -> takenOver(it);
            case CommitmentDeclaredNotMet it -> with(lifecycle.step(State.NOT_MET, it.occurredOn()));
            case CommitmentLapsed it -> with(lifecycle.step(State.LAPSED, it.occurredOn()));
            case Alert it -> with(alerts.and(it));
        };
    }

    private CommitmentState with(Promise next) {
        return new CommitmentState(next, lifecycle, revisions, handover, consents, alerts);
    }

    private CommitmentState with(Lifecycle next) {
        return new CommitmentState(promise, next, revisions, handover, consents, alerts);
    }

    private CommitmentState with(Revisions next) {
        return new CommitmentState(promise, lifecycle, next, handover, consents, alerts);
    }

    private CommitmentState with(Handover next) {
        return new CommitmentState(promise, lifecycle, revisions, next, consents, alerts);
    }

    private CommitmentState with(Consents next) {
        return new CommitmentState(promise, lifecycle, revisions, handover, next, alerts);
    }

    private CommitmentState with(Alerts next) {
        return new CommitmentState(promise, lifecycle, revisions, handover, consents, next);
    }

    /** What was said to the one before does not bind the next. */
    private CommitmentState takenOver(CommitmentTransferred it) {
        return new CommitmentState(
                promise.after(it),
                lifecycle.step(State.PLEDGED, it.occurredOn()),
                revisions.dropped(),
                null,
                Consents.NONE,
                alerts);
    }
}
