package sikkerby.command.partner;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.Tie;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerKind;

/** Which partner may stand below which: the kind of a root holds for all below it, and nobody stands below itself. */
record Ancestry(PartnerCode partner, PartnerKind kind, Registry registry) {

    /**
     * Refuses a parent that does not fit.
     *
     * @param during the days on which it is to stand there
     */
    void mustFitBelow(@Nullable PartnerCode parent, Period during) {
        if (parent == null) {
            Refused.when(kind == PartnerKind.ADMINISTRATION, RefusalCode.WRONG_PARENT, partner);
            return;
        }
        Refused.when(parent.equals(partner), RefusalCode.PARTNER_CYCLE, partner);
        var facts = registry.partner("parent", parent);
        Refused.whenBefore(during.from(), facts.since());
        facts.mustBeThere(during.from());
        Refused.unless(below(kind).contains(facts.kind()), RefusalCode.WRONG_PARENT, partner);
        var below = Tie.lead(
                parent,
                partner,
                during,
                it -> registry.partner("parent", it).parents().ties());
        Refused.when(below, RefusalCode.PARTNER_CYCLE, partner);
    }

    private static Set<PartnerKind> below(PartnerKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Set.of();
            case ADMINISTRATION -> Set.of(PartnerKind.MUNICIPALITY, PartnerKind.ADMINISTRATION);
            case SSP, POLICE, OTHER -> Set.of(kind);
        };
    }
}
