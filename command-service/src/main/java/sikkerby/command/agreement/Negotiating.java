package sikkerby.command.agreement;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.AcceptWithReservation;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.CounterPropose;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.ProposeAccession;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.command.agreement.AgreementCommand.RenewAgreement;
import sikkerby.command.registry.Bodies;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/** How parties come to terms: proposed, accepted or declined, version by version, until one of them binds. */
record Negotiating(AgreementState state, Registry registry) {

    Outcome propose(ProposeTerms command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        state.mustHold(command.terms(), act, registry);
        act.notBefore(state.lastProposedOn());
        var parties = state.partiesFrom(command.terms().period().from());
        var same = state.versions().pending().filter(it -> it.says(command.terms(), parties));
        if (same.isPresent()) return Outcome.NOTHING;
        return Steps.from(command.agreement(), state)
                .proposing(command.terms(), parties, act.occurredOn())
                .wordOf(null);
    }

    /** A decline with other terms: they take the place of those that were proposed, for the same parties. */
    Outcome counter(CounterPropose command) {
        var act = command.act();
        var party = state.speaking(act, command.party());
        state.lifecycle().mustNotHaveEnded();
        var version = state.undecided(command.termsVersion(), party);
        version.mustNotBeDeclined();
        var terms = command.terms();
        state.mustHold(terms, act, registry);
        act.notBefore(version.proposedOn());
        var who = state.named(state.partiesFrom(terms.period().from()));
        return Outcome.of(
                party,
                new CounterProposalMade(
                        command.agreement(),
                        version.number(),
                        state.versions().next(),
                        party,
                        terms,
                        terms.hash(),
                        who,
                        act.occurredOn()));
    }

    /** Like any terms, these wait for everybody; what is in force goes on to its own end. */
    Outcome renew(RenewAgreement command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        var versions = state.versions();
        var former = versions.binding()
                .orElseThrow(() -> Refused.because(RefusalCode.AGREEMENT_NOT_IN_FORCE, act.occurredOn()));
        act.notBefore(state.lastProposedOn());
        var terms = former.terms().during(command.after(former));
        var parties = state.partiesFrom(terms.period().from());
        var same = versions.pending()
                .filter(it -> it.terms().equals(terms) && it.parties().equals(parties));
        if (same.isPresent()) return Outcome.NOTHING;
        return Steps.from(command.agreement(), state)
                .proposing(terms, parties, act.occurredOn())
                .wordOf(null);
    }

    /** The terms on the table, or else those in force, for one party more; all have to accept them anew. */
    Outcome propose(ProposeAccession command) {
        var act = command.act();
        state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        var newcomer = command.newcomer();
        act.notBefore(registry.partner("partner", newcomer).since());
        Refused.when(state.parties().include(newcomer), RefusalCode.ALREADY_PARTY, newcomer);
        var versions = state.versions();
        var basis = versions.pending().or(versions::binding).orElseGet(versions::newest);
        if (basis.parties().contains(newcomer)) return Outcome.NOTHING;
        act.notBefore(state.lastProposedOn());
        var period = command.period(basis.period());
        var all = Stream.concat(state.partiesFrom(period.from()).stream(), Stream.of(newcomer))
                .toList();
        var terms = basis.terms().during(period);
        var internal = new Parties(all).insideMunicipality(registry);
        return Outcome.of(new AccessionProposed(
                command.agreement(), versions.next(), newcomer, terms, terms.hash(), all, internal, act.occurredOn()));
    }

    Outcome accept(AcceptTerms command) {
        var party = state.speaking(command.act(), command.party());
        return completing(accepted(command, party), command.act()).wordOf(party);
    }

    /** It counts like any other acceptance: who wants other terms declines, or proposes them. */
    Outcome accept(AcceptWithReservation command) {
        var act = command.act();
        var party = state.speaking(act, command.party());
        var reservation = new ReservationRecorded(
                command.agreement(), command.termsVersion(), party, command.reservation(), act.occurredOn());
        return completing(accepted(command.acceptance(), party).and(reservation), act)
                .wordOf(party);
    }

    private Steps accepted(AcceptTerms command, PartnerCode party) {
        var act = command.act();
        state.lifecycle().mustNotHaveEnded();
        var signer = signer(command, party);
        var version = state.acceptable(command.termsVersion(), party, signer);
        act.notBefore(version.proposedOn());
        return Steps.from(command.agreement(), state)
                .and(new TermsAccepted(
                        command.agreement(), version.number(), version.hash(), party, signer, act.occurredOn()));
    }

    /** Where nothing is missing any more but its first day, all whom it binds are there then, or others in their place. */
    private Steps completing(Steps steps, Act act) {
        var version = steps.state().versions().newest();
        var bound = version.period().contains(act.today())
                ? act.today()
                : version.period().from();
        if (version.isComplete()) new Parties(version.parties()).mustBeThere(bound, registry);
        return steps.enteringIntoForceWhereDue(act.today());
    }

    /** Ends this version only: terms that are in force go on binding. */
    Outcome decline(DeclineTerms command) {
        var act = command.act();
        var party = state.speaking(act, command.party());
        act.mustSayWhy();
        state.lifecycle().mustNotHaveEnded();
        var version = state.undecided(command.termsVersion(), party);
        act.notBefore(version.proposedOn());
        Refused.when(
                version.declinedBy().contains(party), RefusalCode.ALREADY_DECLINED, version.number(), List.of(party));
        return Outcome.of(party, new TermsDeclined(command.agreement(), version.number(), party, act.occurredOn()));
    }

    /** May come before the last acceptance or after it; it is said where another body decided it. */
    Outcome ratify(RatifyAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        Bodies.mustKnow("body", command.body());
        state.lifecycle().mustNotHaveEnded();
        var version = state.versions().newest();
        version.mustBeRatifiedBy(command.body());
        if (command.decision() == null && !command.body().equals(Bodies.STEERING_GROUP))
            throw Refused.field(RefusalCode.DECISION_REQUIRED, "decision");
        version.mustNotBeDeclined();
        if (version.ratification() != null) {
            version.ratification().mustRestOn(command.decision());
            return Outcome.NOTHING;
        }
        act.notBefore(version.proposedOn());
        var ratified = new AgreementRatified(
                command.agreement(), version.number(), command.body(), command.decision(), act.occurredOn());
        return completing(Steps.from(command.agreement(), state).and(ratified), act)
                .wordOf(null);
    }

    Outcome bringIntoForce(BringIntoForce command) {
        var act = command.act();
        var versions = state.versions();
        if (act.isSystem() && state.lifecycle().endedOn() != null) return Outcome.NOTHING;
        if (!act.isSystem()) state.parties().onlyTheseOrTheSecretariat(act);
        state.lifecycle().mustNotHaveEnded();
        var newest = versions.newest();
        var due = versions.due(act.asOf());
        if (due.isEmpty() && newest.number() != versions.inForce()) newest.mustBindBy(act.asOf());
        return due.map(version -> Steps.from(command.agreement(), state)
                        .entering(version, version.intoForceAsAgreed(command.agreement()))
                        .wordOf(null))
                .orElse(Outcome.NOTHING);
    }

    /** Whom the acceptance does not name is the actor where it is the actor's own party, and unknown on paper. */
    private static @Nullable ActorId signer(AcceptTerms command, PartnerCode party) {
        if (command.signedBy() != null) return command.signedBy();
        return command.act().actsFor(party) ? command.act().actor() : null;
    }
}
