package sikkerby.command.commitment;

import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.AttachEvidence;
import sikkerby.command.commitment.CommitmentCommand.ClaimFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ConfirmStillOnTrack;
import sikkerby.command.commitment.CommitmentCommand.DeclareNotMet;
import sikkerby.command.commitment.CommitmentCommand.DisputeFulfilment;
import sikkerby.command.commitment.CommitmentCommand.ReportProgress;
import sikkerby.command.commitment.Lifecycle.State;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclaredNotMet;
import sikkerby.events.commitment.CommitmentEvent.CommitmentFulfilled;
import sikkerby.events.commitment.CommitmentEvent.EvidenceAttached;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentClaimed;
import sikkerby.events.commitment.CommitmentEvent.FulfilmentDisputed;
import sikkerby.events.commitment.CommitmentEvent.OnTrackConfirmed;
import sikkerby.events.commitment.CommitmentEvent.ProgressReported;
import sikkerby.events.fact.PartnerCode;

/** The debtor says how it goes and that it is done; somebody else says whether it is (rule 4.4-5). */
record Keeping(CommitmentState state, Voices voices) {

    Outcome report(ReportProgress command) {
        var act = command.act();
        act.mayRecordFor(debtor());
        state.lifecycle().mustBeOpen();
        act.notBefore(state.promise().madeOn());
        var report = state.lifecycle().report();
        if (report != null && report.says(command.text(), command.onTrack(), act.occurredOn())) return Outcome.NOTHING;
        return saidByDebtor(
                new ProgressReported(command.commitment(), command.text(), command.onTrack(), act.occurredOn()));
    }

    Outcome confirmStillOnTrack(ConfirmStillOnTrack command) {
        var act = command.act();
        act.mayRecordFor(debtor());
        state.lifecycle().mustBeOpen();
        act.notBefore(state.promise().madeOn());
        if (act.occurredOn().equals(state.lifecycle().onTrackOn())) return Outcome.NOTHING;
        return saidByDebtor(new OnTrackConfirmed(command.commitment(), act.occurredOn()));
    }

    Outcome attach(AttachEvidence command) {
        var act = command.act();
        act.mayRecordFor(debtor());
        state.lifecycle().mustBePromised();
        act.notBefore(state.promise().madeOn());
        var attached = new EvidenceAttached(
                command.commitment(), command.text(), command.url(), command.sha256(), act.occurredOn());
        var there = state.lifecycle().evidence().stream().anyMatch(it -> it.says(attached));
        return there ? Outcome.NOTHING : saidByDebtor(attached);
    }

    /** After a dispute, it may be claimed again; until then a second claim, in whatever words, is one too many. */
    Outcome claim(ClaimFulfilment command) {
        var act = command.act();
        act.mayRecordFor(debtor());
        state.lifecycle().mustBeOpen();
        if (!command.noEvidence()) act.notBefore(state.lifecycle().shownSince());
        act.notBefore(state.settledOn());
        voices.mustBindOn(act.occurredOn());
        return saidByDebtor(new FulfilmentClaimed(
                command.commitment(), command.statement(), command.noEvidence(), act.occurredOn()));
    }

    Outcome confirm(ConfirmFulfilment command) {
        var act = command.act();
        var judge = voices.judge(act, command.party());
        state.lifecycle().mustBe(State.CLAIMED);
        act.notBefore(state.lifecycle().since());
        return Outcome.of(judge, new CommitmentFulfilled(command.commitment(), judge, act.occurredOn()));
    }

    Outcome dispute(DisputeFulfilment command) {
        var act = command.act();
        var judge = voices.judge(act, command.party());
        act.mustSayWhy();
        state.lifecycle().mustBe(State.CLAIMED);
        act.notBefore(state.lifecycle().since());
        return Outcome.of(judge, new FulfilmentDisputed(command.commitment(), judge, act.occurredOn()));
    }

    /** By the debtor at any time; by those to whom it is owed once it is overdue. */
    Outcome declareNotMet(DeclareNotMet command) {
        var act = command.act();
        var own = act.actsFor(debtor()) || debtor().equals(command.party());
        if (own) act.mayRecordFor(debtor());
        var party = own ? debtor() : ifOverdue(command);
        state.lifecycle().mustBeOpen();
        act.mustSayWhy();
        act.notBefore(state.settledOn());
        return Outcome.of(party, new CommitmentDeclaredNotMet(command.commitment(), party, act.occurredOn()));
    }

    private @Nullable PartnerCode ifOverdue(DeclareNotMet command) {
        var party = voices.beneficiary(command.act(), command.party(), RefusalCode.NOT_BENEFICIARY);
        state.lifecycle().mustBeOpen();
        var dueOn = state.promise().dueOn();
        Refused.unless(dueOn.isBefore(command.act().occurredOn()), RefusalCode.NOT_OVERDUE, dueOn);
        return party;
    }

    private PartnerCode debtor() {
        return state.promise().debtor();
    }

    private Outcome saidByDebtor(CommitmentEvent event) {
        return Outcome.of(debtor(), event);
    }
}
