package sikkerby.command.partner;

import java.util.Set;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.partner.PartnerCommand.RegisterPartner;
import sikkerby.command.registry.Registry;
import sikkerby.events.partner.PartnerKind;

/** Which partner may stand below which: the kind of a root holds for all below it. */
final class Ancestry {

    private Ancestry() {}

    static void mustFit(RegisterPartner command, Registry registry) {
        var kind = command.kind();
        var parent = command.parent();
        if (parent == null) {
            Refused.when(kind == PartnerKind.ADMINISTRATION, RefusalCode.WRONG_PARENT, command.partner());
            return;
        }
        Refused.when(parent.equals(command.partner()), RefusalCode.PARTNER_CYCLE, parent);
        var facts = registry.partner("parent", parent);
        command.act().notBefore(facts.since());
        Refused.unless(below(kind).contains(facts.kind()), RefusalCode.WRONG_PARENT, command.partner());
    }

    private static Set<PartnerKind> below(PartnerKind kind) {
        return switch (kind) {
            case MUNICIPALITY -> Set.of();
            case ADMINISTRATION -> Set.of(PartnerKind.MUNICIPALITY, PartnerKind.ADMINISTRATION);
            case SSP, POLICE, OTHER -> Set.of(kind);
        };
    }
}
