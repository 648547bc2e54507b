package sikkerby.command.agreement;

import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.command.agreement.Lifecycle.Notice;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;

/** A party gives notice, and is gone on the day that it named (process rule 8). */
record Leaving(AgreementState state, Registry registry) {

    Outcome giveNotice(GiveNotice command) {
        var act = command.act();
        if (state.hasLeft(act, command)) return Outcome.NOTHING;
        var party = state.parties().speaking(act, command.party());
        act.mustSayWhy();
        state.lifecycle().mustNotHaveEnded();
        var noticeOn = command.noticeOn() == null ? act.occurredOn() : command.noticeOn();
        act.notBefore(noticeOn);
        Refused.whenBefore(noticeOn, state.draftedOn());
        var binding = state.bindingOn(noticeOn);
        var notice = new Notice(party, command.effectiveOn());
        var given = state.lifecycle().noticeOf(party);
        if (given.filter(notice::equals).isPresent()) return Outcome.NOTHING;
        given.ifPresent(it -> {
            throw Refused.because(RefusalCode.NOTICE_GIVEN, party, it.effectiveOn());
        });
        binding.mustLetGo(noticeOn, notice.effectiveOn());
        return Steps.from(command.agreement(), state)
                .and(new NoticeGiven(command.agreement(), party, noticeOn, notice.effectiveOn(), act.occurredOn()))
                .leavingWhereDue(notice, act.today(), registry)
                .wordOf(party);
    }

    /** On the day for which notice was given. */
    Outcome withdraw(WithdrawParty command) {
        var act = command.act();
        act.onlyBySystem();
        return state.lifecycle()
                .noticeOf(command.party())
                .filter(it -> state.lifecycle().goesOnUntil(it.effectiveOn()))
                .map(it -> Steps.from(command.agreement(), state)
                        .leavingWhereDue(it, act.asOf(), registry)
                        .wordOf(null))
                .orElse(Outcome.NOTHING);
    }
}
