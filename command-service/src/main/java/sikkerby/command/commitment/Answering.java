package sikkerby.command.commitment;

import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.AcceptCommitment;
import sikkerby.command.commitment.CommitmentCommand.DeclineCommitment;
import sikkerby.command.commitment.Lifecycle.State;
import sikkerby.command.commitment.Promise.Source;
import sikkerby.events.commitment.CommitmentEvent.CommitmentAccepted;
import sikkerby.events.commitment.CommitmentEvent.CommitmentDeclined;

/** Who was asked to promise something says whether it does (rule 4.4-3). */
record Answering(CommitmentState state, Voices voices) {

    Outcome accept(AcceptCommitment command) {
        var act = command.act();
        var promise = state.promise();
        act.mayRecordFor(promise.debtor());
        state.lifecycle().mustNotBeOver();
        var promised =
                promise.source() == Source.ASKED_FOR && !state.lifecycle().is(State.PROPOSED);
        if (promised) return Outcome.NOTHING;
        state.lifecycle().mustBe(State.PROPOSED);
        act.notBefore(promise.madeOn());
        var under = voices.under();
        under.ifPresent(it -> {
            var parties = it.partiesOn(act.occurredOn());
            Refused.unless(parties.contains(promise.debtor()), RefusalCode.NOT_PARTY, promise.debtor());
            Refused.when(it.endedBy(act.occurredOn()), RefusalCode.AGREEMENT_NOT_IN_FORCE, act.occurredOn());
        });
        Promise.mustNotBeDueBefore(act.occurredOn(), promise.dueOn());
        voices.mustCover(promise.dueOn(), act.occurredOn());
        var termsVersion = under.map(it -> it.termsVersionOn(act.occurredOn())).orElse(null);
        return Outcome.of(
                promise.debtor(), new CommitmentAccepted(command.commitment(), termsVersion, act.occurredOn()));
    }

    Outcome decline(DeclineCommitment command) {
        var act = command.act();
        act.mayRecordFor(state.promise().debtor());
        state.lifecycle().mustBe(State.PROPOSED);
        act.mustSayWhy();
        act.notBefore(state.promise().madeOn());
        return Outcome.of(state.promise().debtor(), new CommitmentDeclined(command.commitment(), act.occurredOn()));
    }
}
