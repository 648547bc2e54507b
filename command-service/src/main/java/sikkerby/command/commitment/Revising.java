package sikkerby.command.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.AcceptRevision;
import sikkerby.command.commitment.CommitmentCommand.ProposeRevision;
import sikkerby.command.commitment.CommitmentCommand.RefuseRevision;
import sikkerby.command.commitment.Revisions.Revision;
import sikkerby.events.commitment.CommitmentEvent.CommitmentRevised;
import sikkerby.events.commitment.CommitmentEvent.RevisionAccepted;
import sikkerby.events.commitment.CommitmentEvent.RevisionProposed;
import sikkerby.events.commitment.CommitmentEvent.RevisionRefused;

/** The debtor asks to promise something else, and all to whom it is owed answer (rule 4.4-6). */
record Revising(CommitmentState state, Voices voices) {

    Outcome propose(ProposeRevision command) {
        var act = command.act();
        var promise = state.promise();
        act.mayRecordFor(promise.debtor());
        state.lifecycle().mustBeOpen();
        act.mustSayWhy();
        if (command.text() == null && command.dueOn() == null)
            throw Refused.invalid("dueOn", Complaint.CHANGES_NOTHING);
        act.notBefore(promise.madeOn());
        if (command.text() == null && promise.dueOn().equals(command.dueOn())) return Outcome.NOTHING;
        state.revisions().mustHaveNoneOpen();
        act.notBefore(state.revisions().holdSince());
        if (command.dueOn() != null) Promise.mustNotBeDueBefore(act.occurredOn(), command.dueOn());
        mustBeAllowed(command.dueOn(), act.occurredOn());
        var number = state.revisions().next();
        return Outcome.of(
                promise.debtor(),
                new RevisionProposed(command.commitment(), number, command.text(), command.dueOn(), act.occurredOn()));
    }

    Outcome accept(AcceptRevision command) {
        var act = command.act();
        var revision = state.revisions().named(command.revision());
        var party = voices.beneficiary(act, command.party(), RefusalCode.NOT_BENEFICIARY);
        var repeated = revision.isAcceptedBy(party);
        if (repeated && revision.isOver()) return Outcome.NOTHING;
        mustBeOpen(revision, act);
        mustBeAllowed(revision.dueOn(), act.occurredOn());
        var outcome = repeated
                ? new Outcome(party, Outcome.NOTHING.events())
                : Outcome.of(
                        party, new RevisionAccepted(command.commitment(), revision.number(), party, act.occurredOn()));
        var accepted = revision.and(party, act.occurredOn()).accepted();
        if (!voices.allOf(accepted.by(), act.occurredOn())) return outcome;
        var day = party == null ? act.occurredOn() : accepted.latest();
        return outcome.and(new CommitmentRevised(command.commitment(), revision.number(), day));
    }

    Outcome refuse(RefuseRevision command) {
        var act = command.act();
        var revision = state.revisions().named(command.revision());
        var party = voices.beneficiary(act, command.party(), RefusalCode.NOT_BENEFICIARY);
        if (revision.isRefusedBy(party)) return Outcome.NOTHING;
        act.mustSayWhy();
        mustBeOpen(revision, act);
        return Outcome.of(party, new RevisionRefused(command.commitment(), revision.number(), party, act.occurredOn()));
    }

    private void mustBeOpen(Revision revision, Act act) {
        state.lifecycle().mustBeOpen();
        revision.mustBeOpen();
        act.notBefore(revision.proposedOn());
    }

    /** Refuses another day, or other words, for which there is no room under the agreement. */
    void mustBeAllowed(@Nullable LocalDate dueOn, LocalDate day) {
        voices.mustNotHaveEndedBy(day);
        if (dueOn == null) return;
        Promise.mustNotBeDueBefore(state.promise().madeOn(), dueOn);
        voices.mustCover(dueOn, day);
    }
}
