package sikkerby.command.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.registry.AgreementFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.agreement.AgreementId;
import sikkerby.events.commitment.CommitmentEvent.CommitmentPledged;
import sikkerby.events.fact.PartnerCode;

/**
 * Who owes whom: what never changes about a commitment.
 *
 * @param agreement null for a pledge to the steering group
 */
record Promise(@Nullable AgreementId agreement, PartnerCode debtor, boolean survives, LocalDate pledgedOn) {

    static Promise of(CommitmentPledged it) {
        return new Promise(it.agreement(), it.debtor(), it.survives(), it.occurredOn());
    }

    /** The party that says whether it was kept; null where that is the steering group or its secretariat. */
    @Nullable
    PartnerCode judge(Act act, @Nullable PartnerCode named, Registry registry) {
        if (agreement != null) return otherParty(act, named, registry.agreement("agreement", agreement));
        var own = act.actsFor(debtor) || debtor.equals(act.partner());
        Refused.when(own, RefusalCode.OWN_CONFIRMATION, debtor);
        act.only(Role.STEERING_GROUP, Role.SECRETARIAT);
        if (named != null) throw Refused.field(RefusalCode.INVALID, "party", named);
        return null;
    }

    /** Any party but the debtor, whether or not it was promised to that one. */
    private PartnerCode otherParty(Act act, @Nullable PartnerCode named, AgreementFacts under) {
        Refused.when(act.actsFor(debtor), RefusalCode.OWN_CONFIRMATION, debtor);
        var parties = under.partiesOn(act.occurredOn());
        var party = act.speaksFor(named, parties);
        Refused.when(party.equals(debtor), RefusalCode.OWN_CONFIRMATION, debtor);
        Refused.unless(parties.contains(party), RefusalCode.NOT_PARTY, party);
        return party;
    }

    /** Nothing can be kept that binds nobody on that day; what survives its agreement binds on after its end. */
    void mustBindOn(LocalDate day, Registry registry) {
        if (agreement == null) return;
        var under = registry.agreement("agreement", agreement);
        var binds = under.bindsOn(day) || (survives && under.hasBoundBy(day));
        Refused.unless(binds, RefusalCode.AGREEMENT_NOT_IN_FORCE, day);
    }
}
