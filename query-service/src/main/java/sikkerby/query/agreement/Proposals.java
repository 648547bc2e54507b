package sikkerby.query.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRatified;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.Proposal;
import sikkerby.events.agreement.AgreementEvent.ReservationRecorded;
import sikkerby.events.agreement.AgreementEvent.TermsAccepted;
import sikkerby.query.agreement.AgreementState.InForce;
import sikkerby.query.model.Step;
import sikkerby.query.time.Known;

/** Terms on their way from a proposal to force. */
final class Proposals {

    private Proposals() {}

    static AgreementState put(AgreementState state, Known known, List<Known> facts) {
        return put(state, known, facts, known.fact().occurredOn());
    }

    /** Without those who left on an earlier day, but said so only once the terms were proposed. */
    private static AgreementState put(AgreementState state, Known known, List<Known> facts, LocalDate day) {
        if (state.version(((Proposal) known.fact()).termsVersion()).isPresent()) return state;
        var drafted = ((AgreementDrafted) facts.getFirst().fact()).parties();
        var version = TermsVersion.of(known, drafted, new Wording(facts));
        for (var later : facts) {
            if (later.position() > known.position() && later.fact() instanceof PartyWithdrew it) {
                if (it.occurredOn().isBefore(day)) version = version.without(it.party());
            }
        }
        return state.put(version);
    }

    static List<Step<AgreementState>> enter(AgreementEnteredIntoForce it, Known known, List<Known> facts) {
        var period = it.period();
        var inForce = new InForce(
                it.termsVersion(),
                period.from(),
                period.until(),
                it.retroactive(),
                it.occurredOn(),
                Settled.by(known, facts).recordedAt(),
                false);
        var steps = new ArrayList<Step<AgreementState>>();
        steps.add(new Step<>(period.from(), state -> agreed(state, it, facts).enter(inForce)));
        if (period.until() != null) {
            steps.add(new Step<>(period.until(), state -> state.expire(it.termsVersion())));
        }
        return steps;
    }

    /** What binds with retroactive effect was proposed and signed on later days: it is shown with its reasons. */
    private static AgreementState agreed(AgreementState state, AgreementEnteredIntoForce entered, List<Known> facts) {
        var next = state;
        for (var known : facts) {
            if (known.fact() instanceof Proposal it && it.termsVersion() == entered.termsVersion()) {
                next = put(next, known, facts, entered.period().from());
            } else {
                next = next.change(entered.termsVersion(), terms -> heard(terms, known));
            }
        }
        return next;
    }

    private static TermsVersion heard(TermsVersion terms, Known known) {
        return switch (known.fact()) {
            case TermsAccepted it when it.termsVersion() == terms.number() -> terms.accepted(it, known);
            case ReservationRecorded it when it.termsVersion() == terms.number() -> terms.reserved(it, known);
            case AgreementRatified it when it.termsVersion() == terms.number() -> terms.ratified(it, known);
            default -> terms;
        };
    }
}
