package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.List;
import sikkerby.command.act.Act;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeId;

/** Which work it is, and whose: what never changes about an initiative. */
record Owned(InitiativeId id, String number, PartnerCode owner, LocalDate proposedOn) {

    static Owned of(InitiativeProposed it) {
        return new Owned(it.initiative(), it.number(), it.owner(), it.occurredOn());
    }

    static void onlyOwnerOrSecretariat(Act act, PartnerCode owner) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        Refused.unless(act.is(Role.SECRETARIAT) || act.actsFor(owner), RefusalCode.NOT_OWNER, owner);
    }

    /** Everybody and everything that a proposal names is known, and there by then. */
    static void mustFit(ProposeInitiative command, Registry registry) {
        var act = command.act();
        var owner = command.owner();
        mustLastThrough(command.period(), owner, registry);
        registry.partners("owner", List.of(owner), act);
        command.contributors().forEach(it -> mustContribute("contributors", it, owner, act, registry));
        registry.places("places", command.places(), act);
    }

    /** Its owner is there from the first day of the work to its last. */
    static void mustLastThrough(Period period, PartnerCode owner, Registry registry) {
        var facts = registry.partner("owner", owner);
        var begins = period.from();
        Refused.when(begins.isBefore(facts.since()), RefusalCode.BEFORE_OWNER, begins, owner, facts.since());
        facts.mustBeThereThrough(period);
    }

    static void mustContribute(String field, PartnerCode partner, PartnerCode owner, Act act, Registry registry) {
        registry.partners(field, List.of(partner), act);
        Refused.when(partner.equals(owner), RefusalCode.OWNER_CONTRIBUTES, partner);
    }

    void onlyOwnerOrSecretariat(Act act) {
        onlyOwnerOrSecretariat(act, owner);
    }

    Done done() {
        return Done.with(number);
    }
}
