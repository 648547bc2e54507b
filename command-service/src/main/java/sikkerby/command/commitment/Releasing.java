package sikkerby.command.commitment;

import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.LapseCommitment;
import sikkerby.command.commitment.CommitmentCommand.ReleaseCommitment;
import sikkerby.events.commitment.CommitmentEvent.CommitmentLapsed;
import sikkerby.events.commitment.CommitmentEvent.CommitmentReleased;
import sikkerby.events.commitment.CommitmentEvent.ReleaseConsented;

/** A promise ends without being kept, and its debtor is not to blame. */
record Releasing(CommitmentState state, Voices voices) {

    /** By all to whom it is owed, or by decision of the steering group; never by the debtor (rule 4.4-7). */
    Outcome release(ReleaseCommitment command) {
        var act = command.act();
        if (state.promise().isToTheSteeringGroup()) {
            voices.beneficiary(act, command.party(), RefusalCode.RELEASE_NEEDS_BENEFICIARIES);
            return decided(command);
        }
        if (Voices.decides(act, command.party())) return decided(command);
        var party = voices.partyOwed(act, command.party(), RefusalCode.RELEASE_NEEDS_BENEFICIARIES);
        state.lifecycle().mustBePromised();
        act.mustSayWhy();
        act.notBefore(state.settledOn());
        var repeated = state.consents().include(party);
        var outcome = repeated
                ? new Outcome(party, Outcome.NOTHING.events())
                : Outcome.of(party, new ReleaseConsented(command.commitment(), party, act.occurredOn()));
        var consents = repeated ? state.consents() : state.consents().and(party, act.occurredOn());
        if (!voices.allOf(consents.by(), act.occurredOn())) return outcome;
        var settledOn = state.settledOn();
        var day = consents.latest().isBefore(settledOn) ? settledOn : consents.latest();
        return outcome.and(new CommitmentReleased(command.commitment(), false, null, day));
    }

    private Outcome decided(ReleaseCommitment command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        state.lifecycle().mustBePromised();
        act.mustSayWhy();
        act.notBefore(state.settledOn());
        return Outcome.of(
                null, new CommitmentReleased(command.commitment(), true, command.decision(), act.occurredOn()));
    }

    Outcome lapse(LapseCommitment command) {
        return command.act().isSystem() ? due(command) : lapsedByDecision(command);
    }

    private Outcome due(LapseCommitment command) {
        return voices.under()
                .flatMap(state::lapsesWith)
                .filter(day -> !day.isAfter(command.act().asOf()))
                .map(day -> Outcome.of(null, new CommitmentLapsed(command.commitment(), false, null, day)))
                .orElse(Outcome.NOTHING);
    }

    private Outcome lapsedByDecision(LapseCommitment command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        state.lifecycle().mustBeOpen();
        act.mustSayWhy();
        act.notBefore(state.settledOn());
        Refused.unless(
                voices.isOrphanedOn(act.occurredOn()),
                RefusalCode.NOT_ORPHANED,
                state.promise().debtor());
        return Outcome.of(null, new CommitmentLapsed(command.commitment(), true, command.decision(), act.occurredOn()));
    }
}
