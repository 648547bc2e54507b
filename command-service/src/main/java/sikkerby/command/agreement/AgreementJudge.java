package sikkerby.command.agreement;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sikkerby.command.act.Act;
import sikkerby.command.act.Refused;
import sikkerby.command.registry.Judge;
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
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;

/** Holds each fact of an agreement against what its rules ask before they let it happen. */
@Component
class AgreementJudge implements Judge {

    @Override
    public List<Optional<Refused>> of(List<Fact> past, Registry registry, Act act) {
        if (past.isEmpty() || !(past.getFirst() instanceof AgreementDrafted)) return List.of();
        return Judge.each(past, new Trial(registry, act)::hear);
    }

    /** One agreement, fact by fact. */
    private static final class Trial {

        private final Registry registry;
        private final Act act;
        private @Nullable AgreementState state;

        Trial(Registry registry, Act act) {
            this.registry = registry;
            this.act = act;
        }

        void hear(Fact fact) {
            var before = state;
            var event = (AgreementEvent) fact;
            state = before == null ? AgreementState.of((AgreementDrafted) event) : before.after(event, null);
            var then = act.inHindsight(event.occurredOn());
            if (event instanceof AgreementDrafted it) {
                new Parties(it.parties()).mustBeThere(it.contributors(), then, registry);
            } else if (before != null) {
                judge(event, before, then);
            }
        }

        /** What followed of itself is not judged; it is made anew where it is due. */
        private void judge(AgreementEvent event, AgreementState before, Act then) {
            switch (event) {
                case AgreementDrafted _,
                        ReservationRecorded _,
                        AgreementEnteredIntoForce _,
                        AgreementRenewed _,
                        AgreementClassified _,
                        AgreementExpired _,
                        PartyWithdrew _ -> {}
                case Proposal it -> before.mustHold(it.terms(), then, registry);
                case TermsAccepted it -> {
                    mustSpeak(it.party(), before, then);
                    before.acceptable(it.termsVersion(), it.party(), it.signedBy());
                }
                case TermsDeclined it -> {
                    mustSpeak(it.party(), before, then);
                    before.undecided(it.termsVersion(), it.party());
                }
                case AgreementRatified it ->
                    before.versions().named(it.termsVersion()).mustBeRatifiedBy(it.body());
                case AgreementReviewed it -> before.bindingOn(it.occurredOn());
                case ContributorAdded it ->
                    then.notBefore(registry.partner("partner", it.partner()).since());
                case NoticeGiven it -> {
                    before.parties().speaking(then, it.party());
                    registry.mustStillSpeak(it.party(), then);
                    then.notBefore(it.noticeOn());
                    Refused.whenBefore(it.noticeOn(), before.draftedOn());
                    before.bindingOn(it.noticeOn()).mustLetGo(it.noticeOn(), it.effectiveOn());
                }
                case AgreementSuspended it -> before.bindingOn(it.occurredOn());
                case AgreementResumed it -> before.bindingOn(it.occurredOn());
                case AgreementTerminated it -> before.mustBeEndedFrom(it.effectiveOn(), then);
                case AgreementSuperseded it -> {
                    before.bindingOn(it.effectiveOn());
                    var successor = registry.agreement("by", it.by());
                    successor.mustGoOn();
                    successor.mustBindOn(it.effectiveOn());
                }
            }
        }

        private void mustSpeak(PartnerCode party, AgreementState before, Act then) {
            before.speaking(then, party);
            registry.mustStillSpeak(party, then);
        }
    }
}
