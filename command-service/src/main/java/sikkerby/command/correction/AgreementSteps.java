package sikkerby.command.correction;

import java.util.ArrayList;
import java.util.List;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AccessionProposed;
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
import sikkerby.events.agreement.AgreementEvent.CounterProposalMade;
import sikkerby.events.agreement.AgreementEvent.NoticeGiven;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.events.agreement.AgreementEvent.TermsDeclined;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** What each entry about an agreement builds on. */
final class AgreementSteps {

    private static final Ground DRAFT = Ground.of("draft");
    private static final Ground TABLE = Ground.of("table");
    private static final Ground FORCE = Ground.of("force");
    private static final Ground GOING_ON = Ground.of("going on");
    private static final Ground SUSPENSION = Ground.of("suspension");

    private AgreementSteps() {}

    static Step of(AgreementEvent event, List<Fact> before) {
        return switch (event) {
            case AgreementDrafted _ -> Step.beginning(DRAFT, TABLE, GOING_ON);
            case TermsProposed it -> proposed(it);
            case AccessionProposed it -> proposed(it).having(GOING_ON);
            case CounterProposalMade it -> proposed(it).having(terms(it.counters()), GOING_ON);
            case TermsAccepted it ->
                Step.on(terms(it.termsVersion())).having(GOING_ON).laying(accepted(it.termsVersion(), it.party()));
            case ReservationRecorded it -> Step.on(accepted(it.termsVersion(), it.party()));
            case TermsDeclined it -> Step.on(terms(it.termsVersion())).having(GOING_ON);
            case AgreementRatified it ->
                Step.on(terms(it.termsVersion())).having(GOING_ON).laying(ratified(it.termsVersion()));
            case AgreementEnteredIntoForce it -> enteredIntoForce(it.termsVersion(), before);
            case AgreementRenewed it -> Step.on(force(it.termsVersion()));
            case AgreementReviewed it -> Step.on(force(it.termsVersion())).having(GOING_ON);
            case AgreementClassified _ -> Step.on(DRAFT);
            case ContributorAdded _ -> Step.on(DRAFT).having(GOING_ON);
            case NoticeGiven it -> Step.on(FORCE).having(GOING_ON).layingTheOnly(notice(it.party()));
            case PartyWithdrew it -> Step.on(notice(it.party())).taking(notice(it.party()));
            case AgreementSuspended _ -> Step.on(FORCE).laying(SUSPENSION);
            case AgreementResumed _ -> Step.on(SUSPENSION).having(GOING_ON).taking(SUSPENSION);
            case AgreementTerminated _ -> Step.on(FORCE).taking(GOING_ON);
            case AgreementExpired it -> Step.on(force(it.termsVersion()));
            case AgreementSuperseded _ -> Step.on(FORCE).having(GOING_ON).taking(GOING_ON);
        };
    }

    private static Step proposed(Proposal it) {
        return Step.on(TABLE).laying(TABLE).layingTheOnly(terms(it.termsVersion()));
    }

    /** It may bind from before it was proposed; but each party that is still there accepted it, and it was ratified. */
    private static Step enteredIntoForce(int version, List<Fact> before) {
        var step = Step.beginning(FORCE, force(version)).having(terms(version));
        var parties = new ArrayList<PartnerCode>();
        for (var fact : before)
            if (fact instanceof AgreementDrafted it) {
                parties.addAll(it.parties());
            } else if (fact instanceof Proposal it && it.termsVersion() == version) {
                if (it.terms().ratifiedBy() != null) step = step.having(ratified(version));
                if (it.parties() != null) {
                    parties.clear();
                    parties.addAll(it.parties());
                }
            } else if (fact instanceof PartyWithdrew it) {
                parties.remove(it.party());
            }
        return step.having(
                parties.stream().map(party -> accepted(version, party)).toList());
    }

    private static Ground terms(int version) {
        return Ground.of("terms", version);
    }

    private static Ground accepted(int version, PartnerCode party) {
        return Ground.of("accepted", version, party);
    }

    private static Ground ratified(int version) {
        return Ground.of("ratified", version);
    }

    private static Ground force(int version) {
        return Ground.of("force", version);
    }

    private static Ground notice(PartnerCode party) {
        return Ground.of("notice", party);
    }
}
