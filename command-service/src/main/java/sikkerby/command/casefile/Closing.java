package sikkerby.command.casefile;

import sikkerby.command.act.Outcome;
import sikkerby.command.casefile.CaseCommand.CloseCase;
import sikkerby.command.casefile.CaseCommand.ReopenCase;
import sikkerby.events.casefile.CaseEvent.CaseClosed;
import sikkerby.events.casefile.CaseEvent.CaseReopened;

/** A case is closed behind the last that happened to it, and may be opened again. */
record Closing(CaseState state) {

    Outcome close(CloseCase command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        if (!state.lifecycle().open()) return Outcome.NOTHING;
        act.notBefore(state.lifecycle().since());
        act.notBefore(state.lastOn());
        return Outcome.of(new CaseClosed(command.casefile(), act.occurredOn()));
    }

    Outcome reopen(ReopenCase command) {
        var act = command.act();
        state.onlyResponsibleOrSecretariat(act);
        act.mustSayWhy();
        if (state.lifecycle().open()) return Outcome.NOTHING;
        act.notBefore(state.lifecycle().since());
        return Outcome.of(new CaseReopened(command.casefile(), act.occurredOn()));
    }
}
