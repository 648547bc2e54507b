package sikkerby.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.AcceptWithReservation;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.CounterPropose;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.command.agreement.AgreementCommand.RenewAgreement;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.registry.Bodies;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/** How parties come to terms: proposed, accepted or declined, version by version, until one of them binds. */
sealed class Negotiation permits Agreement {

    @AggregateIdentifier
    AgreementId id;

    String number;
    Standing standing;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Negotiation() {}

    @CommandHandler
    Done propose(ProposeTerms command, Registry registry) {
        var act = command.act();
        standing.parties().onlyTheseOrTheSecretariat(act);
        standing.course().mustNotHaveEnded();
        mustHold(command.terms(), standing, act, registry);
        act.notBefore(standing.lastProposedOn());
        var parties = standing.partiesFrom(command.terms().period().from());
        var same = standing.versions().pending().filter(it -> it.says(command.terms(), parties));
        if (same.isPresent()) return Done.withTerms(number, same.get().number());
        return proposed(command.terms(), parties, act.occurredOn());
    }

    /** A decline with other terms: they take the place of those that were proposed, for the same parties. */
    @CommandHandler
    Done counter(CounterPropose command, Registry registry) {
        var act = command.act();
        var party = standing.speaking(act, command.party());
        standing.course().mustNotHaveEnded();
        var version = standing.undecided(command.termsVersion(), party);
        version.mustNotBeDeclined();
        var terms = command.terms();
        mustHold(terms, standing, act, registry);
        act.notBefore(version.proposedOn());
        var who = standing.named(standing.partiesFrom(terms.period().from()));
        var next = standing.versions().next();
        record(
                new CounterProposalMade(id, version.number(), next, party, terms, terms.hash(), who, act.occurredOn()),
                act,
                party,
                registry);
        return Done.withTerms(number, next);
    }

    /** Like any terms, these wait for everybody; what is in force goes on to its own end. */
    @CommandHandler
    Done renew(RenewAgreement command) {
        var act = command.act();
        standing.parties().onlyTheseOrTheSecretariat(act);
        standing.course().mustNotHaveEnded();
        var versions = standing.versions();
        var former = versions.binding()
                .orElseThrow(() -> Refused.because(RefusalCode.AGREEMENT_NOT_IN_FORCE, act.occurredOn()));
        act.notBefore(standing.lastProposedOn());
        var terms = former.terms().during(command.after(former));
        var parties = standing.partiesFrom(terms.period().from());
        var same = versions.pending()
                .filter(it -> it.terms().equals(terms) && it.parties().equals(parties));
        if (same.isPresent()) return Done.withTerms(number, same.get().number());
        return proposed(terms, parties, act.occurredOn());
    }

    @CommandHandler
    Done accept(AcceptTerms command, Registry registry) {
        return accepted(command, null, registry);
    }

    /** It counts like any other acceptance: who wants other terms declines, or proposes them. */
    @CommandHandler
    Done accept(AcceptWithReservation command, Registry registry) {
        return accepted(
                new AcceptTerms(
                        command.agreement(),
                        command.termsVersion(),
                        command.party(),
                        command.signedBy(),
                        command.act()),
                command,
                registry);
    }

    private Done accepted(AcceptTerms command, @Nullable AcceptWithReservation reserved, Registry registry) {
        var act = command.act();
        var party = standing.speaking(act, command.party());
        standing.course().mustNotHaveEnded();
        var signer = signer(command, party);
        var version = standing.acceptable(command.termsVersion(), party, signer);
        act.notBefore(version.proposedOn());
        var day = act.occurredOn();
        record(new TermsAccepted(id, version.number(), version.hash(), party, signer, day), act, party, registry);
        if (reserved != null)
            record(
                    new ReservationRecorded(id, version.number(), party, reserved.reservation(), day),
                    act,
                    party,
                    registry);
        enterIntoForceWhereDue(act.today());
        return Done.with(number);
    }

    /** Ends this version only: terms that are in force go on binding. */
    @CommandHandler
    Done decline(DeclineTerms command, Registry registry) {
        var act = command.act();
        var party = standing.speaking(act, command.party());
        act.mustSayWhy();
        standing.course().mustNotHaveEnded();
        var version = standing.undecided(command.termsVersion(), party);
        act.notBefore(version.proposedOn());
        Refused.when(version.declinedBy().contains(party), RefusalCode.ALREADY_DECLINED, version.number(), party);
        record(new TermsDeclined(id, version.number(), party, act.occurredOn()), act, party, registry);
        return Done.with(number);
    }

    /** May come before the last acceptance or after it. */
    @CommandHandler
    Done ratify(RatifyAgreement command) {
        var act = command.act();
        act.mustBeDecided(command.decision());
        Bodies.mustKnow("body", command.body());
        standing.course().mustNotHaveEnded();
        var version = standing.versions().newest();
        version.mustBeRatifiedBy(command.body());
        version.mustNotBeDeclined();
        if (version.ratifiedOn() != null) return Done.with(number);
        act.notBefore(version.proposedOn());
        apply(new AgreementRatified(id, version.number(), command.body(), command.decision(), act.occurredOn()));
        enterIntoForceWhereDue(act.today());
        return Done.with(number);
    }

    @CommandHandler
    Done review(ReviewAgreement command) {
        apply(standing.reviewed(command));
        return Done.with(number);
    }

    @CommandHandler
    Done bringIntoForce(BringIntoForce command) {
        var act = command.act();
        var versions = standing.versions();
        if (act.isSystem() && standing.course().endedOn() != null) return Done.withTerms(number, versions.inForce());
        if (!act.isSystem()) standing.parties().onlyTheseOrTheSecretariat(act);
        standing.course().mustNotHaveEnded();
        var newest = versions.newest();
        var due = versions.due(act.asOf());
        if (due.isEmpty() && newest.number() != versions.inForce()) newest.mustBindBy(act.asOf());
        due.ifPresent(version -> enter(version, version.intoForceAsAgreed(id)));
        return Done.withTerms(number, standing.versions().inForce());
    }

    Done proposed(Terms terms, List<PartnerCode> parties, LocalDate day) {
        var next = standing.versions().next();
        apply(new TermsProposed(id, next, terms, terms.hash(), standing.named(parties), day));
        return Done.withTerms(number, next);
    }

    void enterIntoForceWhereDue(LocalDate today) {
        standing.versions().due(today).ifPresent(version -> enter(version, version.intoForce(id, today)));
    }

    /** Whose word it is may stand in no command: it is known here only. */
    static void record(AgreementEvent event, Act act, PartnerCode party, Registry registry) {
        registry.mustStillSpeak(party, act);
        apply(event, MetaData.with(Command.CIRCUMSTANCES, act.circumstances(party)));
    }

    private void enter(TermsVersion version, AgreementEnteredIntoForce entered) {
        var renews = standing.versions().binding().filter(version::renews).isPresent();
        apply(entered);
        if (renews) apply(new AgreementRenewed(id, version.number(), version.period(), entered.occurredOn()));
    }

    /** Refuses terms that no law lets stand, or that name what is not there. */
    static void mustHold(Terms terms, Standing standing, Act act, Registry registry) {
        standing.mustRestOnLaw(terms);
        if (terms.ratifiedBy() != null) Bodies.mustKnow("ratifiedBy", terms.ratifiedBy());
        registry.places("places", terms.places(), act);
    }

    /** Whom the acceptance does not name is the actor where it is the actor's own party, and unknown on paper. */
    private static @Nullable ActorId signer(AcceptTerms command, PartnerCode party) {
        if (command.signedBy() != null) return command.signedBy();
        return command.act().actsFor(party) ? command.act().actor() : null;
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        if (event instanceof AgreementDrafted it) {
            id = it.agreement();
            number = it.number();
            standing = Standing.of(it);
        } else {
            standing = standing.after(event);
        }
    }
}
