package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.Lifecycle.Notice;
import sikkerby.command.agreement.Lifecycle.Suspension;
import sikkerby.command.registry.Bodies;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementClassified;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementExpired;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementResumed;
import sikkerby.events.agreement.AgreementEvent.AgreementReviewed;
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
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;

/**
 * All that the rules of an agreement know of its past.
 *
 * @param drafted its parties when it was drafted
 * @param parties those whom it binds, or would bind
 * @param contributors those who take part without being bound
 */
record AgreementState(
        AgreementKind kind,
        LocalDate draftedOn,
        List<PartnerCode> drafted,
        Parties parties,
        List<PartnerCode> contributors,
        Versions versions,
        Signers signers,
        Lifecycle lifecycle,
        Classification classification) {

    static AgreementState of(AgreementDrafted it) {
        return new AgreementState(
                it.kind(),
                it.occurredOn(),
                it.parties(),
                new Parties(it.parties()),
                it.contributors(),
                Versions.NONE,
                Signers.NOBODY,
                Lifecycle.AHEAD,
                Classification.noneSince(it.occurredOn()));
    }

    /** The party whose word on the newest terms this is; who would join with them counts as one. */
    PartnerCode speaking(Act act, @Nullable PartnerCode named) {
        var asked = versions.pending().map(it -> new Parties(it.parties())).orElse(parties);
        return asked.speaking(act, named);
    }

    /** Whether this is the notice by which the party has left already, said once more. */
    boolean hasLeft(Act act, GiveNotice command) {
        var gone = lifecycle.left().stream().map(Notice::party).toList();
        if (parties.include(command.party() == null ? act.partner() : command.party())) return false;
        return lifecycle.left().contains(new Notice(act.speaksFor(command.party(), gone), command.effectiveOn()));
    }

    /** Nothing is proposed, or said to be, before what was on the table before. */
    LocalDate lastProposedOn() {
        return versions.kept().isEmpty() ? draftedOn : versions.newest().proposedOn();
    }

    /** Refuses terms that no law lets stand, or that name what is not there. */
    void mustHold(Terms terms, Act act, Registry registry) {
        var rests = terms.legalBasis() != null && terms.purpose() != null;
        Refused.when(kind == AgreementKind.INFO_SHARING && !rests, RefusalCode.LEGAL_BASIS_MISSING);
        if (terms.ratifiedBy() != null) Bodies.mustKnow("ratifiedBy", terms.ratifiedBy());
        registry.places("places", terms.places(), act);
    }

    /**
     * Who would have to accept new terms: those of the terms they take the place of, a newcomer among them, or else all
     * parties; but not who has left by their first day.
     */
    List<PartnerCode> partiesFrom(LocalDate day) {
        var before = versions.pending().map(TermsVersion::parties).orElse(parties.codes());
        var staying = before.stream().filter(it -> !lifecycle.leavesBy(it, day)).toList();
        Refused.when(staying.size() < 2, RefusalCode.TOO_FEW_PARTIES);
        return staying;
    }

    /** As an event names them: not at all where they are those of the draft. */
    @Nullable
    List<PartnerCode> named(List<PartnerCode> who) {
        return who.equals(drafted) ? null : who;
    }

    /**
     * The terms in force, suspended or not; refused for a day after their last one, and for one on which others bound that
     * they have taken the place of since.
     */
    TermsVersion bindingOn(LocalDate day) {
        var binding = versions.binding()
                .filter(_ -> isBoundOn(day))
                .orElseThrow(() -> Refused.because(RefusalCode.AGREEMENT_NOT_IN_FORCE, day));
        var from = binding.period().from();
        Refused.whenBefore(day, from);
        return binding;
    }

    /** The version that this party may still accept; the signer is null where the paper does not tell who signed. */
    TermsVersion acceptable(int termsVersion, PartnerCode party, @Nullable ActorId signer) {
        if (signer != null) signers.maySign(signer, party);
        versions.named(termsVersion).mustNotBeDeclined();
        return undecided(termsVersion, party);
    }

    /** The version, which this party has not accepted. */
    TermsVersion undecided(int termsVersion, PartnerCode party) {
        var version = versions.named(termsVersion);
        Refused.when(version.acceptedBy(party), RefusalCode.ALREADY_ACCEPTED, party, version.number());
        return version;
    }

    /** Nothing ends before that was decided, nor what does not bind. */
    void mustBeEndedFrom(LocalDate day, Act act) {
        Refused.whenBefore(day, act.occurredOn());
        bindingOn(day);
    }

    boolean isBoundOn(LocalDate day) {
        return lifecycle.hasBoundBy(day)
                && lifecycle.goesOnUntil(day)
                && versions.binding()
                        .map(it -> it.period().until())
                        .map(day::isBefore)
                        .orElse(true);
    }

    /** The version whose last day is over, where that is not recorded yet and nothing has ended it before. */
    Optional<TermsVersion> expiredBy(LocalDate today) {
        return versions.binding().filter(it -> {
            var until = it.period().until();
            return until != null
                    && !today.isBefore(until)
                    && lifecycle.goesOnUntil(until)
                    && lifecycle.expired() != it.number();
        });
    }

    /**
     * What it has come to with this.
     *
     * @param why the reason that stands beside the event
     */
    AgreementState after(AgreementEvent event, @Nullable Text why) {
        return switch (event) {
            case AgreementDrafted _, ReservationRecorded _, AgreementRenewed _, AgreementReviewed _ -> this;
            case Proposal it -> with(versions.after(it, it.parties() == null ? drafted : it.parties()));
            case TermsAccepted it -> {
                var next = with(versions.changed(it.termsVersion(), version -> version.after(it)));
                yield it.signedBy() == null ? next : next.with(signers.and(it.signedBy(), it.party()));
            }
            case TermsDeclined it -> with(versions.changed(it.termsVersion(), version -> version.after(it)));
            case AgreementRatified it -> with(versions.changed(it.termsVersion(), version -> version.after(it)));
            case AgreementEnteredIntoForce it -> entered(it);
            case ContributorAdded it ->
                with(
                        parties,
                        Stream.concat(contributors.stream(), Stream.of(it.partner()))
                                .toList());
            case AgreementClassified it -> with(Classification.by(it));
            case NoticeGiven it -> with(lifecycle.after(it));
            case PartyWithdrew it ->
                with(parties.without(it.party()), contributors)
                        .with(versions.after(it))
                        .with(lifecycle.after(it));
            case AgreementSuspended it -> with(lifecycle.suspended(Suspension.by(it, why)));
            case AgreementResumed it -> with(lifecycle.resumed(it.occurredOn()));
            case AgreementTerminated it -> with(lifecycle.ended(it.effectiveOn(), null));
            case AgreementSuperseded it -> with(lifecycle.ended(it.effectiveOn(), it.by()));
            case AgreementExpired it -> with(lifecycle.expired(it.termsVersion()));
        };
    }

    private AgreementState entered(AgreementEnteredIntoForce it) {
        var inForce = versions.inForce(it.termsVersion());
        var bound = inForce.binding().map(TermsVersion::parties).orElse(parties.codes());
        var others = contributors.stream()
                .filter(partner -> !bound.contains(partner))
                .toList();
        return with(new Parties(bound), others).with(inForce).with(lifecycle.after(it));
    }

    private AgreementState with(Parties who, List<PartnerCode> others) {
        return new AgreementState(kind, draftedOn, drafted, who, others, versions, signers, lifecycle, classification);
    }

    private AgreementState with(Versions next) {
        return new AgreementState(
                kind, draftedOn, drafted, parties, contributors, next, signers, lifecycle, classification);
    }

    private AgreementState with(Signers next) {
        return new AgreementState(
                kind, draftedOn, drafted, parties, contributors, versions, next, lifecycle, classification);
    }

    private AgreementState with(Lifecycle next) {
        return new AgreementState(
                kind, draftedOn, drafted, parties, contributors, versions, signers, next, classification);
    }

    private AgreementState with(Classification next) {
        return new AgreementState(kind, draftedOn, drafted, parties, contributors, versions, signers, lifecycle, next);
    }
}
