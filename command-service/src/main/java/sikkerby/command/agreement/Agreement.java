package sikkerby.command.agreement;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.Duty;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.act.Series;
import sikkerby.command.agreement.AgreementCommand.AcceptTerms;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.DeclineTerms;
import sikkerby.command.agreement.AgreementCommand.DraftAgreement;
import sikkerby.command.agreement.AgreementCommand.ProposeTerms;
import sikkerby.command.agreement.AgreementCommand.RatifyAgreement;
import sikkerby.command.registry.Bodies;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuperseded;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.ContributorAdded;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Origin;
import sikkerby.events.fact.PartnerCode;

/** Several parties and their terms: binds once all of them have accepted the same version, and not before. */
@AggregateRoot
class Agreement {

    @AggregateIdentifier
    private AgreementId id;

    private String number;
    private AgreementKind kind;
    private Parties parties;
    private LocalDate draftedOn;
    private Versions versions = Versions.NONE;
    private Signers signers = Signers.NOBODY;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Agreement() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done draft(DraftAgreement command, Registry registry, Numbers numbers) {
        var act = command.act();
        var drafted = Parties.of(command.parties());
        drafted.onlyTheseOrTheSecretariat(act);
        var contributors = drafted.without(command.contributors());
        registry.partners("parties", drafted.codes(), act);
        registry.partners("contributors", contributors, act);
        var internal = drafted.insideMunicipality(registry);
        var confidentiality = levelFor(command.confidentiality());
        var drawn = numbers.draw(Series.AGREEMENT, act.occurredOn().getYear());
        apply(new AgreementDrafted(
                command.agreement(),
                drawn,
                command.title(),
                command.kind(),
                drafted.codes(),
                contributors,
                confidentiality,
                internal,
                act.occurredOn()));
        return Done.with(drawn);
    }

    @CommandHandler
    Done propose(ProposeTerms command, Registry registry) {
        var act = command.act();
        parties.onlyTheseOrTheSecretariat(act);
        var terms = command.terms();
        mustRestOnLaw(terms);
        if (terms.ratifiedBy() != null) Bodies.mustKnow("ratifiedBy", terms.ratifiedBy());
        registry.places("places", terms.places(), act);
        act.notBefore(versions.kept().isEmpty() ? draftedOn : versions.newest().proposedOn());
        var next = versions.next();
        apply(new TermsProposed(id, next, terms, terms.hash(), act.occurredOn()));
        return Done.withTerms(number, next);
    }

    @CommandHandler
    Done accept(AcceptTerms command) {
        var act = command.act();
        var party = parties.speaking(act, command.party());
        var signer = signer(command, party);
        if (signer != null) signers.maySign(signer, party);
        var version = versions.named(command.termsVersion());
        version.mustNotBeDeclined();
        Refused.when(version.acceptedBy(party), RefusalCode.ALREADY_ACCEPTED, party, version.number());
        act.notBefore(version.proposedOn());
        record(new TermsAccepted(id, version.number(), version.hash(), party, signer, act.occurredOn()), act, party);
        enterIntoForceWhereDue(act.today());
        return Done.with(number);
    }

    /** Ends this version only: terms that are in force go on binding. */
    @CommandHandler
    Done decline(DeclineTerms command) {
        var act = command.act();
        var party = parties.speaking(act, command.party());
        if (act.reason() == null) throw Refused.field(RefusalCode.REASON_REQUIRED, "reason");
        var version = versions.named(command.termsVersion());
        Refused.when(version.acceptedBy(party), RefusalCode.ALREADY_ACCEPTED, party, version.number());
        act.notBefore(version.proposedOn());
        Refused.when(version.declinedBy().contains(party), RefusalCode.ALREADY_DECLINED, version.number(), party);
        record(new TermsDeclined(id, version.number(), party, act.occurredOn()), act, party);
        return Done.with(number);
    }

    /** May come before the last acceptance or after it. */
    @CommandHandler
    Done ratify(RatifyAgreement command) {
        var act = command.act();
        act.only(Role.STEERING_GROUP, Role.SECRETARIAT);
        if (!act.is(Role.STEERING_GROUP) && command.decision() == null)
            throw Refused.field(RefusalCode.DECISION_REQUIRED, "decision");
        Bodies.mustKnow("body", command.body());
        var version = versions.newest();
        version.mustBeRatifiedBy(command.body());
        version.mustNotBeDeclined();
        act.notBefore(version.proposedOn());
        Refused.unless(version.ratifiedOn() == null, RefusalCode.ILLEGAL_TRANSITION);
        apply(new AgreementRatified(id, version.number(), command.body(), command.decision(), act.occurredOn()));
        enterIntoForceWhereDue(act.today());
        return Done.with(number);
    }

    @CommandHandler
    Done bringIntoForce(BringIntoForce command) {
        var act = command.act();
        if (act.origin() != Origin.SYSTEM) parties.onlyTheseOrTheSecretariat(act);
        var newest = versions.newest();
        var due = versions.due(act.asOf(), parties);
        if (due.isEmpty() && newest.number() != versions.inForce()) newest.mustBindBy(act.asOf(), parties);
        due.ifPresent(version -> apply(version.intoForceAsAgreed(id)));
        return Done.withTerms(number, versions.inForce());
    }

    /** Whom the acceptance does not name is the actor where it is the actor's own party, and unknown on paper. */
    private static @Nullable ActorId signer(AcceptTerms command, PartnerCode party) {
        if (command.signedBy() != null) return command.signedBy();
        return command.act().actsFor(party) ? command.act().actor() : null;
    }

    /** Whose word it is may stand in no command: it is known here only. */
    private static void record(AgreementEvent event, Act act, PartnerCode party) {
        apply(event, MetaData.with(Command.CIRCUMSTANCES, act.circumstances(party)));
    }

    // Who may read what is more closely held than that comes with mandates.
    private static Confidentiality levelFor(@Nullable Confidentiality wanted) {
        if (wanted == null) return Confidentiality.PARTIES;
        if (wanted.compareTo(Confidentiality.PARTIES) > 0)
            throw Refused.field(RefusalCode.INVALID, "confidentiality", wanted);
        return wanted;
    }

    private void mustRestOnLaw(Terms terms) {
        var rests = terms.legalBasis() != null && terms.purpose() != null;
        Refused.when(kind == AgreementKind.INFO_SHARING && !rests, RefusalCode.LEGAL_BASIS_MISSING);
    }

    private void enterIntoForceWhereDue(LocalDate today) {
        versions.due(today, parties).ifPresent(version -> apply(version.intoForce(id, today)));
    }

    /** What is to happen by itself, each on a day that was still to come when it was known. */
    Stream<Duty> duties() {
        return versions.agreed(parties)
                .map(it -> new Duty(
                        "BringIntoForce " + it.number(), it.period().from(), act -> new BringIntoForce(id, act)));
    }

    @EventSourcingHandler
    void evolve(AgreementEvent event) {
        switch (event) {
            case AgreementDrafted it -> {
                id = it.agreement();
                number = it.number();
                kind = it.kind();
                parties = new Parties(it.parties());
                draftedOn = it.occurredOn();
            }
            case Proposal it -> versions = versions.after(it, parties);
            case TermsAccepted it -> {
                versions = versions.changed(it.termsVersion(), version -> version.after(it));
                if (it.signedBy() != null) signers = signers.and(it.signedBy(), it.party());
            }
            case TermsDeclined it -> versions = versions.changed(it.termsVersion(), version -> version.after(it));
            case AgreementRatified it -> versions = versions.changed(it.termsVersion(), version -> version.after(it));
            case AgreementEnteredIntoForce it -> versions = versions.inForce(it.termsVersion());
            case ReservationRecorded _,
                    AgreementRenewed _,
                    ContributorAdded _,
                    NoticeGiven _,
                    PartyWithdrew _,
                    AgreementSuspended _,
                    AgreementResumed _,
                    AgreementTerminated _,
                    AgreementExpired _,
                    AgreementSuperseded _ -> {}
        }
    }
}
