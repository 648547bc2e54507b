package sikkerby.query.commitment;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import sikkerby.events.commitment.CommitmentEvent;
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
import sikkerby.events.commitment.CommitmentEvent.OverdueEscalated;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;
import sikkerby.events.commitment.CommitmentEvent.ReminderSent;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.query.commitment.CommitmentState.Answer;
import sikkerby.query.commitment.CommitmentState.Claim;
import sikkerby.query.commitment.CommitmentState.Evidence;
import sikkerby.query.commitment.CommitmentState.Progress;
import sikkerby.query.commitment.Turns.Alert;
import sikkerby.query.commitment.Turns.Debtor;
import sikkerby.query.commitment.Turns.Ending;
import sikkerby.query.commitment.Turns.Fate;
import sikkerby.query.commitment.Turns.Revision;
import sikkerby.query.commitment.Turns.Transfer;
import sikkerby.query.model.Words;
import sikkerby.query.time.Known;

/** What each fact makes of a commitment. */
final class Telling {

    private Telling() {}

    static UnaryOperator<CommitmentState> of(Known known) {
        return switch ((CommitmentEvent) known.fact()) {
            case CommitmentPledged it ->
                state -> state.with(CommitmentStatus.PLEDGED)
                        .with(state.promise().made(it.occurredOn(), it.termsVersion()))
                        .with(state.turns().with(new Debtor(it.debtor(), it.occurredOn(), false)));
            case CommitmentProposed _ -> state -> state;
            case CommitmentAccepted it ->
                state -> state.with(CommitmentStatus.PLEDGED)
                        .with(state.promise().made(it.occurredOn(), it.termsVersion()))
                        .with(state.turns().with(new Debtor(state.promise().debtor(), it.occurredOn(), false)))
                        .heardOn(it.occurredOn());
            case CommitmentDeclined _ -> state -> ended(state, CommitmentStatus.DECLINED, ending(known, null));
            case ProgressReported _, OnTrackConfirmed _, EvidenceAttached _, FulfilmentClaimed _ -> ofDebtor(known);
            case CommitmentFulfilled it ->
                state -> state.with(CommitmentStatus.FULFILLED)
                        .with(state.word().confirmed(answer(it.confirmedBy(), known)));
            case FulfilmentDisputed it ->
                state -> state.with(CommitmentStatus.DISPUTED)
                        .with(state.word().disputed(answer(it.disputedBy(), known)));
            case EntryContested _ ->
                state -> state.with(
                                state.word().contested(answer(state.promise().debtor(), known)))
                        .heardOn(known.fact().occurredOn());
            case RevisionProposed _, RevisionAccepted _, CommitmentRevised _, RevisionRefused _ -> ofRevision(known);
            case TransferProposed it -> state -> state.with(state.turns().with(transfer(it, state, known)));
            case CommitmentTransferred it -> state -> transferred(it, state);
            case ReleaseConsented it -> state -> state.with(state.turns().consented(answer(it.party(), known)));
            case CommitmentReleased it ->
                state -> ended(state, CommitmentStatus.RELEASED, ending(known, null, it.byDecision(), it.decision()));
            case CommitmentDeclaredNotMet it ->
                state -> ended(state, CommitmentStatus.NOT_MET, ending(known, it.declaredBy()));
            case CommitmentLapsed it ->
                state -> ended(state, CommitmentStatus.LAPSED, ending(known, null, it.byDecision(), it.decision()));
            case ReminderSent it ->
                state -> state.with(state.turns().told(alert(it, it.debtor(), null, known.recordedAt())));
            case OverdueEscalated it ->
                state ->
                        state.with(state.turns().told(alert(it, null, it.level().value(), known.recordedAt())));
        };
    }

    private static UnaryOperator<CommitmentState> ofDebtor(Known known) {
        var at = known.recordedAt();
        var day = known.fact().occurredOn();
        return state -> {
            var heard = state.heardOn(day);
            var word = state.word();
            return switch (known.fact()) {
                case ProgressReported it ->
                    heard.with(word.reported(new Progress(Words.of(it.text()), it.onTrack(), day, at)));
                case OnTrackConfirmed _ -> heard.with(word.stillOnTrack());
                case EvidenceAttached it -> heard.with(word.shown(evidence(it, at)));
                case FulfilmentClaimed it ->
                    heard.with(CommitmentStatus.CLAIMED)
                            .with(word.claimed(new Claim(Words.of(it.statement()), it.noEvidence(), day, at)));
                default -> throw new IllegalArgumentException("Not the debtor's word: " + known.type());
            };
        };
    }

    private static Evidence evidence(EvidenceAttached it, Instant at) {
        return new Evidence(Words.of(it.text()), Words.of(it.url()), it.sha256(), it.occurredOn(), at);
    }

    private static UnaryOperator<CommitmentState> ofRevision(Known known) {
        return state -> switch (known.fact()) {
            case RevisionProposed it ->
                state.with(state.turns().with(revision(it, known))).heardOn(it.occurredOn());
            case RevisionAccepted it -> {
                var answer = answer(it.party(), known);
                yield revised(state, it.revision(), revision -> revision.accepted(answer));
            }
            case RevisionRefused it -> {
                var answer = answer(it.party(), known);
                yield revised(state, it.revision(), revision -> revision.now(Fate.REFUSED, answer, null));
            }
            case CommitmentRevised it -> {
                var next =
                        revised(state, it.revision(), revision -> revision.now(Fate.ACCEPTED, null, it.occurredOn()));
                yield next.turns()
                        .revision(it.revision())
                        .map(revision -> next.with(next.promise().revised(revision)))
                        .orElse(next);
            }
            default -> throw new IllegalArgumentException("Not about a revision: " + known.type());
        };
    }

    private static Revision revision(RevisionProposed it, Known known) {
        return new Revision(
                it.revision(),
                it.text() != null,
                Words.of(it.text()),
                it.dueOn(),
                reason(known),
                it.occurredOn(),
                known.recordedAt(),
                Fate.OPEN,
                List.of(),
                null,
                null);
    }

    private static CommitmentState revised(CommitmentState state, int number, UnaryOperator<Revision> change) {
        return state.turns()
                .revision(number)
                .map(it -> state.with(state.turns().with(change.apply(it))))
                .orElse(state);
    }

    private static Transfer transfer(TransferProposed it, CommitmentState state, Known known) {
        return new Transfer(
                it.proposedBy(),
                state.promise().debtor(),
                it.to(),
                it.nonBinding(),
                Words.of(it.decision()),
                reason(known),
                it.occurredOn(),
                known.recordedAt(),
                null);
    }

    private static CommitmentState transferred(CommitmentTransferred it, CommitmentState state) {
        return state.with(it.nonBinding() ? CommitmentStatus.TRANSFERRED : CommitmentStatus.PLEDGED)
                .with(state.promise().takenOver(it.to(), !it.nonBinding(), it.beneficiaries()))
                .with(state.turns().takenOver(it.to(), it.nonBinding(), it.occurredOn()))
                .heardOn(it.occurredOn());
    }

    /** Whoever is told says nothing: the debtor is as silent after it as before. */
    private static Alert alert(
            CommitmentEvent.Alert it, @Nullable PartnerCode debtor, @Nullable String body, Instant at) {
        return new Alert(debtor, body, it.dueOn(), it.days(), it.plannedOn(), it.occurredOn(), at);
    }

    private static CommitmentState ended(CommitmentState state, CommitmentStatus status, Ending ending) {
        return state.with(status).with(state.turns().ended(ending));
    }

    private static Ending ending(Known known, @Nullable PartnerCode by) {
        return ending(known, by, false, null);
    }

    private static Ending ending(Known known, @Nullable PartnerCode by, boolean byDecision, @Nullable Text decision) {
        return new Ending(
                by, byDecision, Words.of(decision), reason(known), known.fact().occurredOn(), known.recordedAt());
    }

    private static Answer answer(@Nullable PartnerCode by, Known known) {
        return new Answer(by, reason(known), known.fact().occurredOn(), known.recordedAt());
    }

    private static @Nullable String reason(Known known) {
        return Words.of(known.circumstances().reason());
    }
}
