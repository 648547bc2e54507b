package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.commitment.Standing.State;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.events.commitment.CommitmentEvent;
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
 */
record Course(
        Promise promise,
        Standing standing,
        Revisions revisions,
        @Nullable Handover handover,
        Consents consents) {

    static Course of(Beginning event) {
        var state = switch (event) {
            case CommitmentPledged _ -> State.PLEDGED;
            case CommitmentProposed _ -> State.PROPOSED;
        };
        return new Course(
                Promise.of(event), Standing.begun(state, event.occurredOn()), Revisions.NONE, null, Consents.NONE);
    }

    /** The day on which it lapses, as that agreement has ended or is to end; what waits for an answer is not open. */
    Optional<LocalDate> lapsesWith(AgreementFacts agreement) {
        var ended = agreement.until();
        if (!standing.isOpen() || promise.survives() || ended == null || !agreement.endedBy(ended))
            return Optional.empty();
        return Stream.of(ended, standing.since(), promise.madeOn()).max(LocalDate::compareTo);
    }

    Course after(CommitmentEvent event) {
        return switch (event) {
            case Beginning _, EntryContested _ -> this;
            case ProgressReported it -> with(standing.after(it));
            case CommitmentAccepted it ->
                with(promise.made(it.occurredOn())).with(standing.step(State.PLEDGED, it.occurredOn()));
            case CommitmentDeclined it -> with(standing.step(State.DECLINED, it.occurredOn()));
            case OnTrackConfirmed it -> with(standing.onTrack(it.occurredOn()));
            case EvidenceAttached it -> with(standing.after(it));
            case FulfilmentClaimed it -> with(standing.step(State.CLAIMED, it.occurredOn()));
            case FulfilmentDisputed it -> with(standing.step(State.DISPUTED, it.occurredOn()));
            case CommitmentFulfilled it -> with(standing.step(State.FULFILLED, it.occurredOn()));
            case RevisionProposed it -> with(revisions.after(it));
            case RevisionAccepted it -> with(revisions.after(it));
            case RevisionRefused it -> with(revisions.after(it));
            case CommitmentRevised it ->
                with(revisions.after(it))
                        .with(promise.due(revisions.named(it.revision()).dueOn()));
            case ReleaseConsented it -> with(consents.and(it.party(), it.occurredOn()));
            case CommitmentReleased it -> with(standing.step(State.RELEASED, it.occurredOn()));
            case TransferProposed it -> with(Handover.of(it));
            case CommitmentTransferred it -> takenOver(it);
            case CommitmentDeclaredNotMet it -> with(standing.step(State.NOT_MET, it.occurredOn()));
            case CommitmentLapsed it -> with(standing.step(State.LAPSED, it.occurredOn()));
        };
    }

    private Course with(Promise next) {
        return new Course(next, standing, revisions, handover, consents);
    }

    private Course with(Standing next) {
        return new Course(promise, next, revisions, handover, consents);
    }

    private Course with(Revisions next) {
        return new Course(promise, standing, next, handover, consents);
    }

    private Course with(Handover next) {
        return new Course(promise, standing, revisions, next, consents);
    }

    private Course with(Consents next) {
        return new Course(promise, standing, revisions, handover, next);
    }

    /** What was said to the one before does not bind the next. */
    private Course takenOver(CommitmentTransferred it) {
        return new Course(
                promise.after(it),
                standing.step(State.PLEDGED, it.occurredOn()),
                revisions.dropped(),
                null,
                Consents.NONE);
    }
}
