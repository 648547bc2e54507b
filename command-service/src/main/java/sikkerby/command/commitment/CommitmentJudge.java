package sikkerby.command.commitment;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.AcceptCommitment;
import sikkerby.command.commitment.CommitmentCommand.AcceptRevision;
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.DeclineCommitment;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.RefuseRevision;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.command.registry.Judge;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.Alert;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
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
import sikkerby.events.commitment.CommitmentId;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** Has each fact of a commitment decided once more by what decided about it, on what is now understood before it. */
@Component
class CommitmentJudge implements Judge {

    @Override
    public List<Optional<Refused>> of(List<Fact> past, Registry registry, Act act) {
        if (past.isEmpty() || !(past.getFirst() instanceof Beginning it)) return List.of();
        return Judge.each(past, new Trial(it.commitment(), registry, act)::hear);
    }

    /** One commitment, fact by fact. */
    private static final class Trial {

        private final CommitmentId id;
        private final Registry registry;
        private final Act act;
        private @Nullable CommitmentState state;

        Trial(CommitmentId id, Registry registry, Act act) {
            this.id = id;
            this.registry = registry;
            this.act = act;
        }

        void hear(Fact fact) {
            var before = state;
            var event = (CommitmentEvent) fact;
            state = before == null ? CommitmentState.of((Beginning) event) : before.after(event);
            if (event instanceof Beginning it) {
                Pledge.mustHold(it, registry, act.inHindsight(it.occurredOn()));
            } else if (before != null) {
                var outcome = decided(event, before);
                if (outcome.wordOf() != null)
                    registry.mustStillSpeak(outcome.wordOf(), act.inHindsight(event.occurredOn()));
            }
        }

        /** What followed of itself is not decided about; it is made anew where it is due. */
        private Outcome decided(CommitmentEvent event, CommitmentState before) {
            var voices = new Voices(before.promise(), registry);
            var then = act.inHindsight(event.occurredOn());
            return switch (event) {
                case Beginning _, CommitmentRevised _, EntryContested _, Alert _ -> Outcome.NOTHING;
                case CommitmentAccepted _ -> new Answering(before, voices).accept(new AcceptCommitment(id, then));
                case CommitmentDeclined _ -> new Answering(before, voices).decline(new DeclineCommitment(id, then));
                case ProgressReported _,
                        OnTrackConfirmed _,
                        EvidenceAttached _,
                        FulfilmentClaimed _,
                        CommitmentFulfilled _,
                        FulfilmentDisputed _,
                        CommitmentDeclaredNotMet _ -> kept(event, new Keeping(before, voices));
                case RevisionProposed it -> {
                    // Which of two was open when the other was proposed is for the answers to them to tell.
                    new Revising(before, voices).mustBeAllowed(it.dueOn(), it.occurredOn());
                    yield Outcome.NOTHING;
                }
                case RevisionAccepted it ->
                    new Revising(before, voices)
                            .accept(new AcceptRevision(id, it.revision(), it.party(), by(it.party(), it)));
                case RevisionRefused it ->
                    new Revising(before, voices)
                            .refuse(new RefuseRevision(id, it.revision(), it.party(), by(it.party(), it)));
                case ReleaseConsented it ->
                    new Releasing(before, voices).release(new ReleaseCommitment(id, it.party(), null, then));
                case CommitmentReleased it ->
                    it.byDecision()
                            ? new Releasing(before, voices)
                                    .release(new ReleaseCommitment(id, null, it.decision(), by(null, it)))
                            : Outcome.NOTHING;
                case CommitmentLapsed it ->
                    it.byDecision()
                            ? new Releasing(before, voices).lapse(new LapseCommitment(id, it.decision(), by(null, it)))
                            : Outcome.NOTHING;
                case TransferProposed it ->
                    new HandingOver(before, voices, registry)
                            .propose(new TransferCommitment(
                                    id,
                                    it.to(),
                                    it.nonBinding(),
                                    it.proposedBy(),
                                    it.decision(),
                                    by(it.proposedBy(), it)));
                case CommitmentTransferred _ ->
                    new HandingOver(before, voices, registry).accept(new AcceptTransfer(id, then));
            };
        }

        private Outcome kept(CommitmentEvent event, Keeping keeping) {
            var then = act.inHindsight(event.occurredOn());
            return switch (event) {
                case ProgressReported it -> keeping.report(new ReportProgress(id, it.text(), it.onTrack(), then));
                case OnTrackConfirmed _ -> keeping.confirmStillOnTrack(new ConfirmStillOnTrack(id, then));
                case EvidenceAttached it ->
                    keeping.attach(new AttachEvidence(id, it.text(), it.url(), it.sha256(), then));
                case FulfilmentClaimed it ->
                    keeping.claim(new ClaimFulfilment(id, it.statement(), it.noEvidence(), then));
                case CommitmentFulfilled it ->
                    keeping.confirm(new ConfirmFulfilment(id, it.confirmedBy(), by(it.confirmedBy(), it)));
                case FulfilmentDisputed it ->
                    keeping.dispute(new DisputeFulfilment(id, it.disputedBy(), by(it.disputedBy(), it)));
                case CommitmentDeclaredNotMet it ->
                    keeping.declareNotMet(new DeclareNotMet(id, it.declaredBy(), by(it.declaredBy(), it)));
                default -> Outcome.NOTHING;
            };
        }

        /** The steering group's own word where it is no partner's. */
        private Act by(@Nullable PartnerCode party, CommitmentEvent event) {
            return party == null ? act.ofTheSteeringGroup(event.occurredOn()) : act.inHindsight(event.occurredOn());
        }
    }
}
