package sikkerby.command.agreement;

import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.AddContributor;
import sikkerby.command.agreement.AgreementCommand.ClassifyAgreement;
import sikkerby.command.agreement.AgreementCommand.ResumeAgreement;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.agreement.AgreementCommand.SuspendAgreement;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;

/** The agreement goes on: others contribute to it, its terms are reviewed, it rests for a while, it is filed under a topic. */
record Keeping(AgreementState state, Registry registry) {

    Outcome add(AddContributor command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        var partner = command.partner();
        act.notBefore(registry.partner("partner", partner).since());
        if (state.parties().include(partner)) throw Refused.field(RefusalCode.CONTRIBUTOR_IS_PARTY, "partner", partner);
        act.notBefore(state.draftedOn());
        if (state.contributors().contains(partner)) return Outcome.NOTHING;
        return Outcome.of(new ContributorAdded(command.agreement(), partner, act.occurredOn()));
    }

    /** Of the terms that bind that day, whether or not they ask for it. */
    Outcome review(ReviewAgreement command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        var version = state.bindingOn(act.occurredOn());
        return Outcome.of(
                new AgreementReviewed(command.agreement(), version.number(), command.outcome(), act.occurredOn()));
    }

    /** Also where it has ended: what is to be deleted, and when, is decided long after. */
    Outcome classify(ClassifyAgreement command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        var classification = state.classification();
        if (classification.is(command)) return Outcome.NOTHING;
        act.notBefore(classification.on());
        return Outcome.of(
                new AgreementClassified(command.agreement(), command.kleTopic(), command.kleFacet(), act.occurredOn()));
    }

    Outcome suspend(SuspendAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        var why = act.mustSayWhy();
        state.lifecycle().mustNotHaveEnded();
        state.bindingOn(act.occurredOn());
        var suspension = state.lifecycle().suspension();
        if (suspension != null) {
            suspension.mustSay(why, command.decision());
            return Outcome.NOTHING;
        }
        var resumed = state.lifecycle().resumedOn();
        if (resumed != null) act.notBefore(resumed);
        return Outcome.of(new AgreementSuspended(command.agreement(), command.decision(), act.occurredOn()));
    }

    Outcome resume(ResumeAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        state.lifecycle().mustNotHaveEnded();
        state.bindingOn(act.occurredOn());
        var suspension = state.lifecycle().suspension();
        if (suspension == null) return Outcome.NOTHING;
        act.notBefore(suspension.on());
        return Outcome.of(new AgreementResumed(command.agreement(), command.decision(), act.occurredOn()));
    }
}
