package sikkerby.command.initiative;

import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.initiative.InitiativeCommand.ApproveInitiative;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.command.initiative.InitiativeCommand.PauseInitiative;
import sikkerby.command.initiative.InitiativeCommand.ReportInitiativeStatus;
import sikkerby.command.initiative.InitiativeCommand.ResumeInitiative;
import sikkerby.command.initiative.InitiativeCommand.StartInitiative;
import sikkerby.command.initiative.Lifecycle.State;
import sikkerby.command.registry.CommitmentFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.Text;
import sikkerby.events.initiative.InitiativeEvent.InitiativeApproved;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCancelled;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCompleted;
import sikkerby.events.initiative.InitiativeEvent.InitiativePaused;
import sikkerby.events.initiative.InitiativeEvent.InitiativeResumed;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStarted;
import sikkerby.events.initiative.InitiativeEvent.InitiativeStatusReported;
import sikkerby.events.initiative.InitiativeId;

/** The work is approved, carried on step by step, and brought to its end. */
record Running(InitiativeState state, Registry registry) {

    /** Approved with what it was given when it was proposed: a primary principle, which must still hold. */
    Outcome approve(ApproveInitiative command) {
        var act = command.act();
        act.only(Role.SECRETARIAT, Role.STEERING_GROUP);
        if (!leadsTo(State.APPROVED, act, State.PROPOSED)) return Outcome.NOTHING;
        state.frame().mustStillHold(state.principles().primary(), act, registry);
        return Outcome.of(new InitiativeApproved(command.initiative(), act.occurredOn()));
    }

    Outcome start(StartInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        if (!leadsTo(State.ACTIVE, act, State.APPROVED)) return Outcome.NOTHING;
        return Outcome.of(new InitiativeStarted(command.initiative(), act.occurredOn()));
    }

    Outcome pause(PauseInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        if (!leadsTo(State.PAUSED, act, State.ACTIVE)) return Outcome.NOTHING;
        return Outcome.of(new InitiativePaused(command.initiative(), act.occurredOn()));
    }

    Outcome resume(ResumeInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        if (!leadsTo(State.ACTIVE, act, State.PAUSED)) return Outcome.NOTHING;
        return Outcome.of(new InitiativeResumed(command.initiative(), act.occurredOn()));
    }

    Outcome complete(CompleteInitiative command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        var outcome = command.outcome();
        if (outcome == null) throw Refused.field(RefusalCode.OUTCOME_REQUIRED, "outcome");
        if (!leadsTo(State.COMPLETED, act, State.ACTIVE, State.PAUSED)) return again(outcome, command.leaveOpen());
        var open = leftOpen(command.initiative(), command.leaveOpen());
        return Outcome.of(new InitiativeCompleted(command.initiative(), outcome, open, act.occurredOn()));
    }

    Outcome cancel(CancelInitiative command) {
        var act = command.act();
        act.only(Role.SECRETARIAT, Role.STEERING_GROUP);
        var why = act.mustSayWhy();
        if (!leadsTo(State.CANCELLED, act, State.PROPOSED, State.APPROVED, State.ACTIVE, State.PAUSED))
            return again(why, command.leaveOpen());
        var open = leftOpen(command.initiative(), command.leaveOpen());
        return Outcome.of(new InitiativeCancelled(command.initiative(), open, act.occurredOn()));
    }

    Outcome report(ReportInitiativeStatus command) {
        var act = command.act();
        state.onlyOwnerOrSecretariat(act);
        state.lifecycle().mustGoOn(act);
        return Outcome.of(new InitiativeStatusReported(
                command.initiative(), command.text(), command.onTrack(), act.occurredOn()));
    }

    private boolean leadsTo(State next, Act act, State... from) {
        return state.lifecycle().leadsTo(next, act, from);
    }

    /** Ended with the same words once more, nothing changes; others would be lost. */
    private Outcome again(Text words, @Nullable Text leaveOpen) {
        state.lifecycle().mustHaveEndedWith(words, leaveOpen);
        return Outcome.NOTHING;
    }

    /** Why commitments that serve it stay open; nothing where none does, and refused where some would for no reason. */
    private @Nullable Text leftOpen(InitiativeId initiative, @Nullable Text reason) {
        var open = registry.commitmentsServing(initiative).stream()
                .filter(CommitmentFacts::open)
                .map(CommitmentFacts::number)
                .sorted()
                .toList();
        if (open.isEmpty()) return null;
        if (reason == null) throw Refused.because(RefusalCode.OPEN_COMMITMENTS, open);
        return reason;
    }
}
