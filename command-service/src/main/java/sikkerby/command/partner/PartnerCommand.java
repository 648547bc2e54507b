package sikkerby.command.partner;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.events.fact.Name;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Text;
import sikkerby.events.partner.PartnerKind;

/** What can be asked of a partner. */
sealed interface PartnerCommand extends Command {

    PartnerCode partner();

    @Override
    @TargetAggregateIdentifier
    default UUID target() {
        return partner().id();
    }

    record RegisterPartner(
            PartnerCode partner,
            PartnerKind kind,
            Name name,
            @Nullable PartnerCode parent,
            @Nullable Text committee,
            Act act)
            implements PartnerCommand {}

    record RenamePartner(PartnerCode partner, Name name, Act act) implements PartnerCommand {}

    /**
     * To another place in the tree.
     *
     * @param parent null for a root
     * @param from where missing: the day it happened
     */
    record MovePartner(
            PartnerCode partner,
            @Nullable PartnerCode parent,
            @Nullable LocalDate from,
            Act act) implements PartnerCommand {}

    /**
     * It comes to an end.
     *
     * @param successor who takes its place
     * @param from the first day on which it is no more; where missing: the day it happened
     */
    record DissolvePartner(
            PartnerCode partner,
            @Nullable PartnerCode successor,
            @Nullable LocalDate from,
            Act act) implements PartnerCommand {}
}
