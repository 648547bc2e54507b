package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Duty;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.agreement.AgreementCommand.BringIntoForce;
import sikkerby.command.agreement.AgreementCommand.ExpireAgreement;
import sikkerby.command.agreement.AgreementCommand.GiveNotice;
import sikkerby.command.agreement.AgreementCommand.ReviewAgreement;
import sikkerby.command.agreement.AgreementCommand.WithdrawParty;
import sikkerby.command.agreement.Course.Notice;
import sikkerby.events.agreement.AgreementEvent;
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
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.AgreementKind;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.ActorId;
import sikkerby.events.fact.PartnerCode;

/**
 * All that the rules of an agreement know of its past.
 *
 * @param drafted its parties when it was drafted
 * @param parties those whom it binds, or would bind
 * @param contributors those who take part without being bound
 */
record Standing(
        AgreementKind kind,
        LocalDate draftedOn,
        List<PartnerCode> drafted,
        Parties parties,
        List<PartnerCode> contributors,
        Versions versions,
        Signers signers,
        Course course) {

    static Standing of(AgreementDrafted it) {
        return new Standing(
                it.kind(),
                it.occurredOn(),
                it.parties(),
                new Parties(it.parties()),
                it.contributors(),
                Versions.NONE,
                Signers.NOBODY,
                Course.AHEAD);
    }

    /** The party whose word on the newest terms this is; who would join with them counts as one. */
    PartnerCode speaking(Act act, @Nullable PartnerCode named) {
        var asked = versions.pending().map(it -> new Parties(it.parties())).orElse(parties);
        return asked.speaking(act, named);
    }

    /** Whether this is the notice by which the party has left already, said once more. */
    boolean hasLeft(Act act, GiveNotice command) {
        var gone = course.left().stream().map(Notice::party).toList();
        if (parties.include(command.party() == null ? act.partner() : command.party())) return false;
        return course.left().contains(new Notice(act.speaksFor(command.party(), gone), command.effectiveOn()));
    }

    /** Nothing is proposed, or said to be, before what was on the table before. */
    LocalDate lastProposedOn() {
        return versions.kept().isEmpty() ? draftedOn : versions.newest().proposedOn();
    }

    void mustRestOnLaw(Terms terms) {
        var rests = terms.legalBasis() != null && terms.purpose() != null;
        Refused.when(kind == AgreementKind.INFO_SHARING && !rests, RefusalCode.LEGAL_BASIS_MISSING);
    }

    /**
     * Who would have to accept new terms: those of the terms they take the place of, a newcomer among them, or else all
     * parties; but not who has left by their first day.
     */
    List<PartnerCode> partiesFrom(LocalDate day) {
        var before = versions.pending().map(TermsVersion::parties).orElse(parties.codes());
        var staying = before.stream().filter(it -> !course.leavesBy(it, day)).toList();
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
        return course.hasBoundBy(day)
                && course.goesOnUntil(day)
                && versions.binding()
                        .map(it -> it.period().until())
                        .map(day::isBefore)
                        .orElse(true);
    }

    /** Of the terms that bind that day, whether or not they ask for it. */
    AgreementReviewed reviewed(ReviewAgreement command) {
        var act = command.act();
        parties.onlyTheseOrTheSecretariat(act);
        course.mustNotHaveEnded();
        var version = bindingOn(act.occurredOn());
        return new AgreementReviewed(command.agreement(), version.number(), command.outcome(), act.occurredOn());
    }

    /** The version whose last day is over, where that is not recorded yet and nothing has ended it before. */
    Optional<TermsVersion> expiredBy(LocalDate today) {
        return versions.binding().filter(it -> {
            var until = it.period().until();
            return until != null
                    && !today.isBefore(until)
                    && course.goesOnUntil(until)
                    && course.expired() != it.number();
        });
    }

    /** What is to come of it by itself: terms that begin, parties that leave, the last day. */
    Stream<Duty> duties(AgreementId id) {
        var begin = versions.agreed()
                .filter(_ -> course.endedOn() == null)
                .map(it -> new Duty(
                        "BringIntoForce " + it.number(), it.period().from(), act -> new BringIntoForce(id, act)));
        var leave = course.notices().stream()
                .filter(it -> course.goesOnUntil(it.effectiveOn()))
                .map(it -> new Duty(
                        "WithdrawParty " + it.party(),
                        it.effectiveOn(),
                        act -> new WithdrawParty(id, it.party(), act)));
        var expire = versions.binding()
                .filter(it -> it.number() != course.expired())
                .flatMap(it -> Optional.ofNullable(it.period().until())
                        .filter(course::goesOnUntil)
                        .map(until -> new Duty(
                                "ExpireAgreement " + it.number(), until, act -> new ExpireAgreement(id, act))));
        return Stream.of(begin, leave, expire.stream()).flatMap(duties -> duties);
    }

    Standing after(AgreementEvent event) {
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
            case NoticeGiven it -> with(course.after(it));
            case PartyWithdrew it ->
                with(parties.without(it.party()), contributors)
                        .with(versions.after(it))
                        .with(course.after(it));
            case AgreementSuspended it -> with(course.suspended(it.occurredOn()));
            case AgreementResumed it -> with(course.resumed(it.occurredOn()));
            case AgreementTerminated it -> with(course.ended(it.effectiveOn(), null));
            case AgreementSuperseded it -> with(course.ended(it.effectiveOn(), it.by()));
            case AgreementExpired it -> with(course.expired(it.termsVersion()));
        };
    }

    private Standing entered(AgreementEnteredIntoForce it) {
        var inForce = versions.inForce(it.termsVersion());
        var bound = inForce.binding().map(TermsVersion::parties).orElse(parties.codes());
        var others = contributors.stream()
                .filter(partner -> !bound.contains(partner))
                .toList();
        return with(new Parties(bound), others).with(inForce).with(course.after(it));
    }

    private Standing with(Parties who, List<PartnerCode> others) {
        return new Standing(kind, draftedOn, drafted, who, others, versions, signers, course);
    }

    private Standing with(Versions next) {
        return new Standing(kind, draftedOn, drafted, parties, contributors, next, signers, course);
    }

    private Standing with(Signers next) {
        return new Standing(kind, draftedOn, drafted, parties, contributors, versions, next, course);
    }

    private Standing with(Course next) {
        return new Standing(kind, draftedOn, drafted, parties, contributors, versions, signers, next);
    }
}
