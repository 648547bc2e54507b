package sikkerby.command.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.registry.PartnerFacts;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.PartnerCode;

/** Those whom an agreement binds, and who may speak for them (rules A1 and A8). */
record Parties(List<PartnerCode> codes) {

    static Parties of(List<PartnerCode> named) {
        var distinct = named.stream().distinct().toList();
        Refused.when(distinct.size() < 2, RefusalCode.TOO_FEW_PARTIES);
        return new Parties(distinct);
    }

    /** Each of them may propose, and so may the secretariat. */
    void onlyTheseOrTheSecretariat(Act act) {
        act.only(Role.COORDINATOR, Role.SECRETARIAT);
        if (act.is(Role.SECRETARIAT)) return;
        Refused.unless(
                codes.stream().anyMatch(act::actsFor),
                RefusalCode.NOT_PARTY,
                Objects.requireNonNullElse(act.partner(), ""));
    }

    boolean include(@Nullable PartnerCode party) {
        return party != null && codes.contains(party);
    }

    Parties without(PartnerCode party) {
        return new Parties(codes.stream().filter(it -> !it.equals(party)).toList());
    }

    /** Those who take part without being bound, none of whom can be a party as well. */
    List<PartnerCode> without(List<PartnerCode> contributors) {
        for (var contributor : contributors)
            if (codes.contains(contributor))
                throw Refused.field(RefusalCode.CONTRIBUTOR_IS_PARTY, "contributors", contributor);
        return contributors.stream().distinct().toList();
    }

    /** They and those who would contribute exist by then. */
    void mustBeThere(List<PartnerCode> contributors, Act act, Registry registry) {
        registry.partners("parties", codes, act);
        registry.partners("contributors", contributors, act);
    }

    /** Each of them exists that day, or another stands in its place. */
    void mustBeThere(LocalDate day, Registry registry) {
        codes.forEach(it -> registry.mustBeStoodFor(it, day));
    }

    /** How many there are that day; who was dissolved and its successor, a party itself, are one. */
    long left(LocalDate day, Registry registry) {
        return codes.stream()
                .flatMap(it -> registry.standingFor(it, day).stream())
                .distinct()
                .count();
    }

    /** All of them lie inside the municipality, which cannot bind itself before the law (rule A10). */
    boolean insideMunicipality(Registry registry) {
        var facts =
                codes.stream().map(code -> registry.partner("parties", code)).toList();
        return facts.stream().allMatch(PartnerFacts::insideMunicipality);
    }

    /** The party whose word this is: the one that is named, else the actor's own. */
    PartnerCode speaking(Act act, @Nullable PartnerCode named) {
        var party = act.speaksFor(named, codes);
        Refused.unless(codes.contains(party), RefusalCode.NOT_PARTY, party);
        return party;
    }
}
