package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
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
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** What a rule may know about an agreement. */
public final class AgreementFacts {

    /**
     * One version of the terms, the days it is meant for, and who has to accept it.
     *
     * @param parties as they were proposed; who of them has left since is another matter
     * @param toBeRatified a body has to ratify it
     */
    record Version(
            int termsVersion,
            Period period,
            List<PartnerCode> parties,
            ConfirmRule confirmRule,
            boolean toBeRatified) {}

    private final AgreementId id;
    private final Confidentiality confidentiality;
    private final LocalDate draftedOn;
    private final Membership membership;
    private final Proposed proposed;
    private final Binding binding;

    private AgreementFacts(
            AgreementId id,
            Confidentiality confidentiality,
            LocalDate draftedOn,
            Membership membership,
            Proposed proposed,
            Binding binding) {
        this.id = id;
        this.confidentiality = confidentiality;
        this.draftedOn = draftedOn;
        this.membership = membership;
        this.proposed = proposed;
        this.binding = binding;
    }

    public AgreementId id() {
        return id;
    }

    public Confidentiality confidentiality() {
        return confidentiality;
    }

    public LocalDate draftedOn() {
        return draftedOn;
    }

    /**
     * Those whom it binds that day: the parties of the version that has begun by then, but for those who have left. Before
     * any has, those who would be bound by what was proposed last, else those of the draft.
     */
    public List<PartnerCode> partiesOn(LocalDate day) {
        return by(day).begunBy(day)
                .or(proposed::newest)
                .map(it -> membership.staying(it, day))
                .orElse(membership.drafted());
    }

    /** Whom it is to bind that day, suspended or not; for each version agreed on besides, whom from then on. Two at least. */
    public Stream<List<PartnerCode>> boundFrom(LocalDate day) {
        var now = binding.begunBy(day).filter(_ -> !endedBy(day)).map(it -> membership.staying(it, day));
        var later = Stream.concat(binding.beginningAfter(day), proposed.agreedAfter(binding.newest(), membership));
        return Stream.concat(now.stream(), later.map(version -> bonds().from(version, day)))
                .filter(it -> it.size() > 1);
    }

    /** What binds whom on which day, as far as that is agreed on. */
    public Bonds bonds() {
        var agreed = proposed.agreedAfter(binding.newest(), membership);
        return new Bonds(agreed.reduce(binding, Binding::entered, (_, later) -> later), membership);
    }

    /** With all that is in force that day, whether or not that has been recorded. */
    private Binding by(LocalDate day) {
        return binding.endedOn() == null ? proposed.begunBy(day, binding, membership) : binding;
    }

    /** All who are or were parties, or would be of terms that were proposed. */
    public Stream<PartnerCode> named() {
        var asked = proposed.versions().stream().flatMap(it -> it.parties().stream());
        return Stream.concat(membership.drafted().stream(), asked).distinct();
    }

    /** Those who take part that day without being bound; who became a party is not among them any more. */
    public List<PartnerCode> contributorsOn(LocalDate day) {
        var parties = partiesOn(day);
        return membership.contributorsBy(day).stream()
                .filter(it -> !parties.contains(it))
                .toList();
    }

    /** A version is in force, its period holds that day, and the agreement is neither suspended nor ended. */
    public boolean bindsOn(LocalDate day) {
        return by(day).inForceOn(day).isPresent();
    }

    /** Refuses a day on which it does not bind. */
    public void mustBindOn(LocalDate day) {
        Refused.unless(bindsOn(day), RefusalCode.AGREEMENT_NOT_IN_FORCE, day);
    }

    /** It binds on that day, or did before. */
    public boolean hasBoundBy(LocalDate day) {
        return by(day).begunBy(day).isPresent();
    }

    /** Terminated or superseded by that day; or it once bound, its last day is over, and no new terms are on the table. */
    public boolean endedBy(LocalDate day) {
        return binding.isEndedBy(day) || (ranOutBy(day) && !proposed.isPendingAfter(by(day).newest()));
    }

    /** Refuses an agreement whose end is settled, even if that day is still to come. */
    public void mustGoOn() {
        if (binding.endedOn() != null) throw Refused.because(RefusalCode.AGREEMENT_ENDED, binding.endedOn());
    }

    /** The first day on which it does not bind any more, as things stand; null where it is open-ended or never bound. */
    public @Nullable LocalDate until() {
        return binding.until();
    }

    /** Whether a pledge made on a day may be due on another: in force it says itself, else the newest proposal does. */
    public boolean covers(LocalDate dueOn, LocalDate pledgedOn) {
        var then = by(pledgedOn);
        if (!then.entered().isEmpty() && !ranOutBy(pledgedOn))
            return then.onItsDays(dueOn).isPresent();
        return proposed.newest().map(it -> it.period().contains(dueOn)).orElse(true);
    }

    /** The version in force on that day, suspended or not; else the newest proposed, else none. */
    public @Nullable Integer termsVersionOn(LocalDate day) {
        return by(day).onItsDays(day)
                .or(proposed::newest)
                .map(Version::termsVersion)
                .orElse(null);
    }

    /** Who answers a claim on that day: the version that has begun by then says so, ended or not; else the one proposed. */
    public ConfirmRule confirmRuleOn(LocalDate day) {
        return by(day).begunBy(day)
                .or(proposed::newest)
                .map(Version::confirmRule)
                .orElse(ConfirmRule.ANY_OTHER_PARTY);
    }

    /** It once bound, and its last day is over, whether that was its own or was decided. */
    public boolean ranOutBy(LocalDate day) {
        return hasBoundBy(day) && by(day).onItsDays(day).isEmpty();
    }

    static Optional<AgreementFacts> of(List<Fact> past) {
        @Nullable AgreementFacts agreement = null;
        for (var fact : past) {
            if (!(fact instanceof AgreementEvent event)) return Optional.empty();
            if (event instanceof AgreementDrafted it) {
                var members = Membership.drafted(it.parties(), it.contributors(), it.occurredOn());
                agreement = new AgreementFacts(
                        it.agreement(), it.confidentiality(), it.occurredOn(), members, Proposed.NONE, Binding.NONE);
            } else if (agreement != null) {
                agreement = agreement.after(event);
            }
        }
        return Optional.ofNullable(agreement);
    }

    private AgreementFacts after(AgreementEvent event) {
        return switch (event) {
            case AgreementDrafted _, AgreementClassified _, ReservationRecorded _, AgreementReviewed _ -> this;
            case AgreementExpired _, AgreementRenewed _ -> this; // Whether a period is over is read off its days.
            case NoticeGiven it -> with(membership.noticed(it.party(), it.effectiveOn()));
            case Proposal it -> with(proposed.and(version(it)));
            case TermsAccepted it -> with(proposed.accepted(it.termsVersion(), it.party()));
            case AgreementRatified it -> with(proposed.ratified(it.termsVersion()));
            case TermsDeclined it -> with(proposed.declined(it.termsVersion()));
            case AgreementEnteredIntoForce it -> with(binding.entered(inForce(it)));
            case ContributorAdded it -> with(membership.contributing(it.partner(), it.occurredOn()));
            case PartyWithdrew it -> with(membership.withdrawn(it.party(), it.occurredOn(), proposed.last()));
            case AgreementSuspended it -> with(binding.paused(it.occurredOn(), true));
            case AgreementResumed it -> with(binding.paused(it.occurredOn(), false));
            case AgreementTerminated it -> with(binding.ended(it.effectiveOn()));
            case AgreementSuperseded it -> with(binding.ended(it.effectiveOn()));
        };
    }

    private Version version(Proposal it) {
        var terms = it.terms();
        var parties = it.parties() == null ? membership.drafted() : it.parties();
        return new Version(it.termsVersion(), terms.period(), parties, terms.whoConfirms(), terms.ratifiedBy() != null);
    }

    private Version inForce(AgreementEnteredIntoForce it) {
        var version = proposed.named(it.termsVersion());
        return new Version(
                it.termsVersion(),
                it.period(),
                version.map(Version::parties).orElse(membership.drafted()),
                version.map(Version::confirmRule).orElse(ConfirmRule.ANY_OTHER_PARTY),
                false);
    }

    private AgreementFacts with(Proposed next) {
        return new AgreementFacts(id, confidentiality, draftedOn, membership, next, binding);
    }

    private AgreementFacts with(Membership next) {
        return new AgreementFacts(id, confidentiality, draftedOn, next, proposed, binding);
    }

    private AgreementFacts with(Binding next) {
        return new AgreementFacts(id, confidentiality, draftedOn, membership, proposed, next);
    }
}
