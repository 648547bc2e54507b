package sikkerby.command.registry;

import java.util.stream.Stream;
import sikkerby.command.act.NamedEntry;
import sikkerby.events.agreement.AgreementEvent.AgreementDrafted;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.correction.Corrected;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.stored.EventCatalogue;
import sikkerby.events.strategy.StrategyEvent;

/** What people call an object: the number it drew when it began, or its code; and an entry about it. */
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

    /**
     * Whose word an entry is, or whom it names as its debtor or owner, where it does either; and the object.
     *
     * @param beginning of that object
     */
    public static NamedEntry entry(Fact entry, Fact beginning) {
        var whose = Corrected.allIn(entry).partners().limit(1);
        return new NamedEntry(
                EventCatalogue.of(entry.getClass()).name(),
                Stream.<Object>concat(whose, Stream.of(code(beginning))).toList());
    }

    private static Object code(Fact beginning) {
        return switch (beginning) {
            case PartnerEvent it -> it.partner();
            case StrategyEvent it -> it.strategy();
            default -> of(beginning);
        };
    }
}
