package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.ConfirmRule;
import sikkerby.events.fact.PartnerCode;

/** Who may speak on a promise, as its agreement has them on the day. */
record Voices(Promise promise, Registry registry) {

    /**
     * The party that says whether it was kept, as the terms of that day have it; null where that is the steering group or
     * its secretariat.
     */
    @Nullable
    PartnerCode judge(Act act, @Nullable PartnerCode named) {
        if (promise.isToTheSteeringGroup()) return theSteeringGroup(act, named, RefusalCode.OWN_CONFIRMATION);
        Refused.when(act.actsFor(promise.debtor()), RefusalCode.OWN_CONFIRMATION, promise.debtor());
        var parties = partiesOn(act.occurredOn());
        var judges = judgesOn(act.occurredOn());
        var party = act.speaksFor(named, judges);
        Refused.when(party.equals(promise.debtor()), RefusalCode.OWN_CONFIRMATION, promise.debtor());
        Refused.unless(parties.contains(party), RefusalCode.NOT_PARTY, party);
        Refused.unless(judges.contains(party), RefusalCode.NOT_BENEFICIARY, party);
        return party;
    }

    /**
     * One of those to whom it is owed; null where that is the steering group or its secretariat.
     *
     * @param otherwise what it is refused for to anybody else
     */
    @Nullable
    PartnerCode beneficiary(Act act, @Nullable PartnerCode named, RefusalCode otherwise) {
        return promise.isToTheSteeringGroup()
                ? theSteeringGroup(act, named, otherwise)
                : partyOwed(act, named, otherwise);
    }

    /** The same under an agreement, where it is always a party. */
    PartnerCode partyOwed(Act act, @Nullable PartnerCode named, RefusalCode otherwise) {
        Refused.when(act.actsFor(promise.debtor()), otherwise, promise.debtor());
        var owed = owedOn(act.occurredOn());
        var party = act.speaksFor(named, owed);
        Refused.unless(owed.contains(party), otherwise, party);
        return party;
    }

    private @Nullable PartnerCode theSteeringGroup(Act act, @Nullable PartnerCode named, RefusalCode otherwise) {
        var own = act.actsFor(promise.debtor()) || promise.debtor().equals(act.partner());
        Refused.when(own, otherwise, promise.debtor());
        act.only(Role.STEERING_GROUP, Role.SECRETARIAT);
        if (named != null) throw Refused.invalid("party", Complaint.NOBODYS_WORD_BUT_THE_STEERING_GROUPS);
        return null;
    }

    /** Whether this is the steering group's own word, or the secretariat's note of it and of no party's. */
    static boolean decides(Act act, @Nullable PartnerCode named) {
        return act.is(Role.STEERING_GROUP) || (act.is(Role.SECRETARIAT) && !act.is(Role.COORDINATOR) && named == null);
    }

    /** Those to whom it is owed, but for who has left the agreement; where all have, the other parties. */
    List<PartnerCode> owedOn(LocalDate day) {
        var others = otherPartiesOn(day);
        var owed = promise.beneficiaries().stream().filter(others::contains).toList();
        return owed.isEmpty() ? others : owed;
    }

    /** All to whom it is owed on that day are among those who said yes. */
    boolean allOf(Collection<PartnerCode> willing, LocalDate day) {
        return promise.isToTheSteeringGroup() || willing.containsAll(owedOn(day));
    }

    /** To whom it is owed once somebody else owes it: to those before, but never to that one. */
    List<PartnerCode> owedBy(PartnerCode next, LocalDate day) {
        if (promise.isToTheSteeringGroup()) return List.of();
        var owed = owedOn(day).stream().filter(it -> !it.equals(next)).toList();
        if (!owed.isEmpty()) return owed;
        return partiesOn(day).stream().filter(it -> !it.equals(next)).toList();
    }

    /** Its debtor is no more, or has left the agreement. */
    boolean isOrphanedOn(LocalDate day) {
        if (registry.partner("debtor", promise.debtor()).isDissolvedOn(day)) return true;
        return under().filter(it -> promise.bearer().isMissingAmong(it.partiesOn(day)))
                .isPresent();
    }

    /** Nothing can be kept that binds nobody on that day; what survives its agreement binds on once that is over. */
    void mustBindOn(LocalDate day) {
        under().ifPresent(agreement -> {
            var binds = agreement.bindsOn(day) || (promise.survives() && agreement.ranOutBy(day));
            Refused.unless(binds, RefusalCode.AGREEMENT_NOT_IN_FORCE, day);
        });
    }

    /** What is said under an agreement is said before its end, unless it is to survive that. */
    void mustNotHaveEndedBy(LocalDate day) {
        var ended = !promise.survives() && under().filter(it -> it.endedBy(day)).isPresent();
        Refused.when(ended, RefusalCode.AGREEMENT_NOT_IN_FORCE, day);
    }

    void mustCover(LocalDate dueOn, LocalDate day) {
        var covered = promise.survives()
                || under().filter(it -> !it.covers(dueOn, day)).isEmpty();
        Refused.unless(covered, RefusalCode.DUE_OUTSIDE_AGREEMENT, dueOn);
    }

    Optional<AgreementFacts> under() {
        return Optional.ofNullable(promise.agreement()).map(it -> registry.agreement("agreement", it));
    }

    private List<PartnerCode> partiesOn(LocalDate day) {
        return under().map(it -> it.partiesOn(day)).orElse(List.of());
    }

    private List<PartnerCode> judgesOn(LocalDate day) {
        var rule = under().map(it -> it.confirmRuleOn(day)).orElse(ConfirmRule.ANY_OTHER_PARTY);
        return rule == ConfirmRule.BENEFICIARY ? owedOn(day) : otherPartiesOn(day);
    }

    private List<PartnerCode> otherPartiesOn(LocalDate day) {
        return partiesOn(day).stream()
                .filter(it -> !it.equals(promise.debtor()))
                .toList();
    }
}
