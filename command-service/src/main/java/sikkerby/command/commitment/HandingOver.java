package sikkerby.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.AcceptTransfer;
import sikkerby.command.commitment.CommitmentCommand.TransferCommitment;
import sikkerby.command.commitment.Promise.Source;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent.CommitmentTransferred;
import sikkerby.events.commitment.CommitmentEvent.TransferProposed;
import sikkerby.events.fact.PartnerCode;

/** Somebody else is to owe what was promised, and says whether it will (rule 4.4-8). */
record HandingOver(CommitmentState state, Voices voices, Registry registry) {

    /** Asking another takes the place of asking the one before. */
    Outcome propose(TransferCommitment command) {
        var act = command.act();
        var proposer = proposer(command);
        state.lifecycle().mustBeOpen();
        act.mustSayWhy();
        act.notBefore(state.settledOn());
        mustBeAbleTo(command.to(), command.nonBinding(), act);
        var open = state.handover();
        if (open != null && open.isTo(command.to(), command.nonBinding())) return Outcome.NOTHING;
        return Outcome.of(
                proposer,
                new TransferProposed(
                        command.commitment(),
                        proposer,
                        command.to(),
                        command.nonBinding(),
                        command.decision(),
                        act.occurredOn()));
    }

    Outcome accept(AcceptTransfer command) {
        var act = command.act();
        var promise = state.promise();
        var handover = state.handover();
        if (handover == null) {
            state.lifecycle().mustBeOpen();
            Refused.unless(promise.source() == Source.TAKEN_OVER, RefusalCode.ILLEGAL_TRANSITION);
            act.mayRecordFor(promise.debtor());
            return Outcome.NOTHING;
        }
        act.mayRecordFor(handover.to());
        state.lifecycle().mustBeOpen();
        act.notBefore(handover.proposedOn());
        act.notBefore(state.settledOn());
        mustBeAbleTo(handover.to(), handover.nonBinding(), act);
        var owed = voices.owedBy(handover.to(), act.occurredOn());
        if (owed.isEmpty() && !promise.isToTheSteeringGroup()) throw Refused.field(RefusalCode.NO_BENEFICIARIES, "to");
        return Outcome.of(
                handover.to(),
                new CommitmentTransferred(
                        command.commitment(),
                        promise.debtor(),
                        handover.to(),
                        handover.nonBinding(),
                        owed,
                        act.occurredOn()));
    }

    /** The debtor; where it has left its agreement, another party or the steering group, for which null stands. */
    private @Nullable PartnerCode proposer(TransferCommitment command) {
        var act = command.act();
        var debtor = state.promise().debtor();
        var orphaned = voices.isOrphanedOn(act.occurredOn());
        if (!orphaned || act.actsFor(debtor) || debtor.equals(command.party())) {
            act.mayRecordFor(debtor);
            return debtor;
        }
        if (Voices.decides(act, command.party())) {
            act.mustBeDecided(command.decision());
            return null;
        }
        return voices.beneficiary(act, command.party(), RefusalCode.NOT_BENEFICIARY);
    }

    /** A party; or, of what somebody who left owed, a contributor: as a task that is said outright to bind nobody. */
    private void mustBeAbleTo(PartnerCode to, boolean nonBinding, Act act) {
        var day = act.occurredOn();
        registry.partners("to", List.of(to), act);
        if (to.equals(state.promise().debtor())) throw Refused.invalid("to", Complaint.OWES_IT_ALREADY);
        voices.mustNotHaveEndedBy(day);
        var contributes =
                voices.under().filter(it -> it.contributorsOn(day).contains(to)).isPresent();
        if (nonBinding && !contributes) throw Refused.invalid("nonBinding", Complaint.BINDS_WHO_DOES_NOT_CONTRIBUTE);
        var frees = nonBinding && !voices.isOrphanedOn(day);
        Refused.when(
                frees, RefusalCode.RELEASE_NEEDS_BENEFICIARIES, state.promise().debtor());
        var bound = voices.under().filter(it -> !it.partiesOn(day).contains(to)).isEmpty();
        if (bound || nonBinding) return;
        Refused.when(contributes && voices.isOrphanedOn(day), RefusalCode.BINDS_PARTIES_ONLY, to);
        throw Refused.because(RefusalCode.NOT_PARTY, to);
    }
}
