package sikkerby.command.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Complaint;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.command.commitment.CommitmentCommand.ProposeCommitment;
import sikkerby.command.commitment.CommitmentCommand.Wanted;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent.Beginning;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.commitment.CommitmentEvent.CommitmentProposed;
import sikkerby.events.fact.Confidentiality;
import sikkerby.events.fact.PartnerCode;

/**
 * What the agreement, if there is one, and everything else that is named make of a pledge.
 *
 * @param agreement null for a pledge to the steering group
 */
record Pledge(
        @Nullable AgreementFacts agreement,
        PartnerCode debtor,
        List<PartnerCode> beneficiaries,
        Confidentiality confidentiality) {

    /** Promised by the debtor itself. */
    static Pledge made(PledgeCommitment command, Registry registry) {
        var act = command.act();
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        if (command.agreement() == null) {
            var debtor = act.speaksFor("debtor", command.debtor(), List.of());
            return toTheSteeringGroup(debtor, command, registry);
        }
        var agreement = registry.agreement("agreement", command.agreement());
        var debtor = act.speaksFor("debtor", command.debtor(), agreement.partiesOn(act.occurredOn()));
        return under(agreement, debtor, command, registry);
    }

    /** Asked of somebody: by another party or, under an agreement or none, by the steering group. */
    static Pledge proposed(ProposeCommitment command, Registry registry) {
        if (command.agreement() == null) return toTheSteeringGroup(command.debtor(), command, registry);
        var agreement = registry.agreement("agreement", command.agreement());
        return under(agreement, command.debtor(), command, registry);
    }

    /** Refuses what could not have been promised, or asked for, as it is now understood. */
    static void mustHold(Beginning it, Registry registry, Act act) {
        var wanted = new PledgeCommitment(
                it.commitment(),
                it.agreement(),
                it.debtor(),
                it.beneficiaries(),
                it.initiatives(),
                it.places(),
                it.text(),
                it.measure(),
                it.dueOn(),
                it.recurrence(),
                it.survives(),
                it.confidentiality(),
                act);
        made(wanted, registry);
    }

    /** Who asks; null where the steering group does. */
    static @Nullable PartnerCode proposer(ProposeCommitment command, Registry registry) {
        var act = command.act();
        if (act.is(Role.STEERING_GROUP) || command.agreement() == null) {
            act.only(Role.STEERING_GROUP, Role.SECRETARIAT);
            if (command.party() != null) throw Refused.invalid("party", Complaint.NOBODYS_WORD_BUT_THE_STEERING_GROUPS);
            return null;
        }
        var parties = registry.agreement("agreement", command.agreement()).partiesOn(act.occurredOn());
        var party = act.speaksFor(command.party(), parties);
        Refused.unless(parties.contains(party), RefusalCode.NOT_PARTY, party);
        if (party.equals(command.debtor())) throw Refused.invalid("debtor", Complaint.ASKS_ITSELF);
        return party;
    }

    private static Pledge toTheSteeringGroup(PartnerCode debtor, Wanted command, Registry registry) {
        Promise.mustNotBeDueBefore(command.act().occurredOn(), command.dueOn());
        registry.partners("debtor", List.of(debtor), command.act());
        if (!command.beneficiaries().isEmpty()) throw Refused.field(RefusalCode.NO_BENEFICIARIES, "beneficiaries");
        mustNameWhatIsThere(command, registry);
        return new Pledge(null, debtor, List.of(), levelFor(command.confidentiality(), Confidentiality.PUBLIC));
    }

    private static Pledge under(AgreementFacts agreement, PartnerCode debtor, Wanted command, Registry registry) {
        var act = command.act();
        Promise.mustNotBeDueBefore(act.occurredOn(), command.dueOn());
        var parties = agreement.partiesOn(act.occurredOn());
        Refused.unless(parties.contains(debtor), RefusalCode.NOT_PARTY, debtor);
        registry.partners("debtor", List.of(debtor), act);
        Refused.when(agreement.endedBy(act.occurredOn()), RefusalCode.AGREEMENT_NOT_IN_FORCE, act.occurredOn());
        var covered = command.survives() || agreement.covers(command.dueOn(), act.occurredOn());
        Refused.unless(covered, RefusalCode.DUE_OUTSIDE_AGREEMENT, command.dueOn());
        act.notBefore(agreement.draftedOn());
        var pledge = new Pledge(
                agreement,
                debtor,
                beneficiaries(command.beneficiaries(), debtor, parties),
                levelFor(command.confidentiality(), agreement.confidentiality()));
        mustNameWhatIsThere(command, registry);
        return pledge;
    }

    private static void mustNameWhatIsThere(Wanted command, Registry registry) {
        registry.places("places", command.places(), command.act());
        for (var initiative : command.initiatives())
            registry.initiative("initiatives", initiative).mustGoOn(command.act());
    }

    private static List<PartnerCode> beneficiaries(
            List<PartnerCode> named, PartnerCode debtor, List<PartnerCode> parties) {
        var others = parties.stream().filter(party -> !party.equals(debtor)).toList();
        if (named.contains(debtor)) throw Refused.invalid("beneficiaries", Complaint.OWED_TO_ITSELF);
        for (var party : named) Refused.unless(others.contains(party), RefusalCode.NOT_PARTY, party);
        return named.isEmpty() ? others : named.stream().distinct().toList();
    }

    // Who may read what is more closely held than that comes with mandates.
    private static Confidentiality levelFor(@Nullable Confidentiality wanted, Confidentiality mostOpen) {
        if (wanted == null) return mostOpen == Confidentiality.PUBLIC ? Confidentiality.PARTIES : mostOpen;
        if (wanted.compareTo(Confidentiality.PARTIES) > 0)
            throw Refused.invalid("confidentiality", Complaint.NOT_KEPT_THAT_CLOSELY);
        Refused.when(wanted.compareTo(mostOpen) < 0, RefusalCode.TOO_OPEN, mostOpen);
        return wanted;
    }

    CommitmentPledged pledged(PledgeCommitment command, String number) {
        return new CommitmentPledged(
                command.commitment(),
                number,
                agreement == null ? null : agreement.id(),
                termsVersionOn(command.act().occurredOn()),
                debtor,
                beneficiaries,
                command.initiatives().stream().distinct().toList(),
                command.places().stream().distinct().toList(),
                command.text(),
                command.measure(),
                command.dueOn(),
                command.recurrence(),
                command.survives(),
                confidentiality,
                command.act().occurredOn());
    }

    CommitmentProposed proposed(ProposeCommitment command, @Nullable PartnerCode proposer, String number) {
        return new CommitmentProposed(
                command.commitment(),
                number,
                agreement == null ? null : agreement.id(),
                termsVersionOn(command.act().occurredOn()),
                proposer,
                debtor,
                beneficiaries,
                command.initiatives().stream().distinct().toList(),
                command.places().stream().distinct().toList(),
                command.text(),
                command.measure(),
                command.dueOn(),
                command.recurrence(),
                command.survives(),
                confidentiality,
                command.act().occurredOn());
    }

    private @Nullable Integer termsVersionOn(LocalDate day) {
        return agreement == null ? null : agreement.termsVersionOn(day);
    }
}
