package sikkerby.command.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.commitment.CommitmentCommand.PledgeCommitment;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
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

    static Pledge of(PledgeCommitment command, Registry registry) {
        var named = command.agreement();
        var pledge = named == null
                ? toTheSteeringGroup(command, registry)
                : under(registry.agreement("agreement", named), command);
        registry.places("places", command.places(), command.act());
        for (var initiative : command.initiatives())
            command.act()
                    .notBefore(registry.initiative("initiatives", initiative).proposedOn());
        return pledge;
    }

    private static Pledge toTheSteeringGroup(PledgeCommitment command, Registry registry) {
        var debtor = command.act().speaksFor("debtor", command.debtor(), List.of());
        registry.partners("debtor", List.of(debtor), command.act());
        if (!command.beneficiaries().isEmpty()) throw Refused.field(RefusalCode.NO_BENEFICIARIES, "beneficiaries");
        return new Pledge(null, debtor, List.of(), levelFor(command.confidentiality(), Confidentiality.PUBLIC));
    }

    private static Pledge under(AgreementFacts agreement, PledgeCommitment command) {
        var act = command.act();
        var parties = agreement.partiesOn(act.occurredOn());
        var debtor = act.speaksFor("debtor", command.debtor(), parties);
        Refused.unless(parties.contains(debtor), RefusalCode.NOT_PARTY, debtor);
        Refused.when(agreement.endedBy(act.occurredOn()), RefusalCode.AGREEMENT_NOT_IN_FORCE, act.occurredOn());
        var covered = command.survives() || agreement.covers(command.dueOn(), act.occurredOn());
        Refused.unless(covered, RefusalCode.DUE_OUTSIDE_AGREEMENT, command.dueOn());
        act.notBefore(agreement.draftedOn());
        return new Pledge(
                agreement,
                debtor,
                beneficiaries(command.beneficiaries(), debtor, parties),
                levelFor(command.confidentiality(), agreement.confidentiality()));
    }

    private static List<PartnerCode> beneficiaries(
            List<PartnerCode> named, PartnerCode debtor, List<PartnerCode> parties) {
        var others = parties.stream().filter(party -> !party.equals(debtor)).toList();
        for (var party : named) Refused.unless(others.contains(party), RefusalCode.NOT_PARTY, party);
        return named.isEmpty() ? others : named.stream().distinct().toList();
    }

    // Who may read what is more closely held than that comes with mandates.
    private static Confidentiality levelFor(@Nullable Confidentiality wanted, Confidentiality mostOpen) {
        if (wanted == null) return mostOpen == Confidentiality.PUBLIC ? Confidentiality.PARTIES : mostOpen;
        if (wanted.compareTo(Confidentiality.PARTIES) > 0)
            throw Refused.field(RefusalCode.INVALID, "confidentiality", wanted);
        Refused.when(wanted.compareTo(mostOpen) < 0, RefusalCode.TOO_OPEN, mostOpen);
        return wanted;
    }

    CommitmentPledged pledged(PledgeCommitment command, String number) {
        return new CommitmentPledged(
                command.commitment(),
                number,
                agreement == null ? null : agreement.id(),
                agreement == null
                        ? null
                        : agreement.termsVersionOn(command.act().occurredOn()),
                debtor,
                beneficiaries,
                command.initiatives().stream().distinct().toList(),
                command.places().stream().distinct().toList(),
                command.text(),
                command.measure(),
                command.dueOn(),
                command.survives(),
                confidentiality,
                command.act().occurredOn());
    }
}
