package sikkerby.command.initiative;

import java.util.List;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;

/** What is asked of the one partner that owns the work, and of those who contribute to it. */
final class Ownership {

    private Ownership() {}

    static void onlyOwnerOrSecretariat(Act act, PartnerCode owner) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || act.actsFor(owner), RefusalCode.NOT_OWNER, owner);
    }

    /** Its owner is there on the first day of the work, and until its last itself or whoever takes its place. */
    static void mustLastThrough(Period period, PartnerCode owner, Registry registry) {
        var facts = registry.partner("owner", owner);
        var begins = period.from();
        Refused.when(begins.isBefore(facts.since()), RefusalCode.BEFORE_OWNER, begins, owner, facts.since());
        facts.mustBeThere(begins);
        registry.mustBeStoodForThrough(owner, period);
    }

    static void mustContribute(String field, PartnerCode partner, PartnerCode owner, Act act, Registry registry) {
        registry.partners(field, List.of(partner), act);
        Refused.when(partner.equals(owner), RefusalCode.OWNER_CONTRIBUTES, partner);
    }
}
