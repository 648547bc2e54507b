package sikkerby.command.agreement;

import sikkerby.command.act.Complaint;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.SupersedeAgreement;
import sikkerby.command.agreement.AgreementCommand.TerminateAgreement;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;

/** The agreement ends: by decision, since another takes its place, or with the last day of its terms. */
record Ending(AgreementState state, Registry registry) {

    Outcome terminate(TerminateAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        act.mustSayWhy();
        var from = command.effectiveOn();
        if (from.equals(state.lifecycle().endedOn())) return Outcome.NOTHING;
        state.lifecycle().mustNotHaveEnded();
        state.mustBeEndedFrom(from, act);
        return Outcome.of(new AgreementTerminated(command.agreement(), from, command.decision(), act.occurredOn()));
    }

    Outcome supersede(SupersedeAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        if (command.by().equals(command.agreement())) throw Refused.invalid("by", Complaint.SUPERSEDED_BY_ITSELF);
        var from = command.effectiveOn() == null ? act.occurredOn() : command.effectiveOn();
        if (state.lifecycle().isEndedBy(command.by(), from)) return Outcome.NOTHING;
        var successor = registry.agreement("by", command.by());
        state.lifecycle().mustNotHaveEnded();
        state.bindingOn(from);
        successor.mustGoOn();
        successor.mustBindOn(from);
        return Outcome.of(
                new AgreementSuperseded(command.agreement(), command.by(), from, command.decision(), act.occurredOn()));
    }

    /** Sent when a period is over; where other terms were ready to follow, those come into force instead. */
    Outcome expire(ExpireAgreement command) {
        var act = command.act();
        act.onlyBySystem();
        var begun = Steps.from(command.agreement(), state);
        var steps = state.lifecycle().endedOn() == null ? begun.enteringIntoForceWhereDue(act.asOf()) : begun;
        return steps.state()
                .expiredBy(act.asOf())
                .map(it -> steps.and(it.expired(command.agreement())))
                .orElse(steps)
                .wordOf(null);
    }
}
