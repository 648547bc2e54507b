package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Outcome;
import sikkerby.command.agreement.Lifecycle.Notice;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.agreement.AgreementEvent.AgreementEnteredIntoForce;
import sikkerby.events.agreement.AgreementEvent.AgreementRenewed;
import sikkerby.events.agreement.AgreementEvent.AgreementSuspended;
import sikkerby.events.agreement.AgreementEvent.AgreementTerminated;
import sikkerby.events.agreement.AgreementEvent.PartyWithdrew;
import sikkerby.events.agreement.AgreementEvent.TermsProposed;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.agreement.Departure;
import sikkerby.events.agreement.Terms;
import sikkerby.events.fact.Fact;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/**
 * What one command leads to: each step is decided on what the one before it left behind, and what is then due at once
 * follows in the same commit (process rule 1).
 */
record Steps(AgreementId id, AgreementState state, List<Fact> taken) {

    static Steps from(AgreementId id, AgreementState state) {
        return new Steps(id, state, List.of());
    }

    Steps and(AgreementEvent event) {
        return new Steps(
                id,
                state.after(event, null),
                Stream.concat(taken.stream(), Stream.of(event)).toList());
    }

    Outcome wordOf(@Nullable PartnerCode party) {
        return new Outcome(party, taken);
    }

    Steps proposing(Terms terms, List<PartnerCode> parties, LocalDate day) {
        var next = state.versions().next();
        return and(new TermsProposed(id, next, terms, terms.hash(), state.named(parties), day));
    }

    Steps enteringIntoForceWhereDue(LocalDate today) {
        return state.versions()
                .due(today)
                .map(version -> entering(version, version.intoForce(id, today)))
                .orElse(this);
    }

    Steps entering(TermsVersion version, AgreementEnteredIntoForce entered) {
        var renews = state.versions().binding().filter(version::renews).isPresent();
        var next = and(entered);
        return renews
                ? next.and(new AgreementRenewed(id, version.number(), version.period(), entered.occurredOn()))
                : next;
    }

    Steps leavingWhereDue(Notice notice, LocalDate today, Registry registry) {
        var from = notice.effectiveOn();
        if (from.isAfter(today)) return this;
        var remaining = state.parties().without(notice.party());
        var left = and(new PartyWithdrew(id, notice.party(), remaining.insideMunicipality(registry), from));
        return left.state().isBoundOn(from) ? left.goingOnFrom(from, today, registry) : left;
    }

    private Steps goingOnFrom(LocalDate from, LocalDate today, Registry registry) {
        var terms = state.bindingOn(from).terms();
        return switch (Departure.of(state.parties().left(from, registry), terms.survivesWithdrawal())) {
            case TERMINATED -> and(new AgreementTerminated(id, from, null, from));
            case SUSPENDED -> suspendedFrom(from).enteringIntoForceWhereDue(today);
            case GOES_ON -> adapting(terms, from).enteringIntoForceWhereDue(today);
        };
    }

    private Steps suspendedFrom(LocalDate day) {
        return state.lifecycle().suspension() == null ? and(new AgreementSuspended(id, null, day)) : this;
    }

    private Steps adapting(Terms terms, LocalDate from) {
        if (state.versions().pending().isPresent()) return this;
        var begun = terms.period().from();
        var rest =
                new Period(from.isBefore(begun) ? begun : from, terms.period().until());
        return proposing(terms.during(rest), state.parties().codes(), from);
    }
}
