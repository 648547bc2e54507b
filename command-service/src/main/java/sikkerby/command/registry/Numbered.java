package sikkerby.command.registry;

import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.strategy.StrategyEvent;

/** What people call an object: the number it drew when it began, or its code. */
public final class Numbered {

    private Numbered() {}

    /** By the fact with which the object began. */
    public static String of(Fact beginning) {
        return switch (beginning) {
            case InitiativeProposed it -> it.number();
            case AgreementDrafted it -> it.number();
            case CommitmentEvent.Beginning it -> it.number();
            case CaseOpened it -> it.number();
            case PartnerEvent it -> it.partner().value();
            case PlaceEvent it -> it.place().value();
            case StrategyEvent it -> it.strategy().value();
            default ->
                throw new IllegalArgumentException(
                        "No object begins with " + beginning.getClass().getName());
        };
    }
}
