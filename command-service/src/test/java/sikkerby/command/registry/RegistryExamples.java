package sikkerby.command.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceExamples;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyRegisterEvent;

/** A registry that knows the partners and places of the examples, and what else a test says has happened. */
public final class RegistryExamples {

    private RegistryExamples() {}

    public static Registry knowing(Fact... more) {
        var reference = Stream.concat(PartnerExamples.registered().stream(), PlaceExamples.registered().stream());
        Map<UUID, List<Fact>> past = Stream.<Fact>concat(reference, Stream.of(more))
                .collect(Collectors.groupingBy(RegistryExamples::objectOf));
        return new Registry(
                object -> past.getOrDefault(object, List.of()), (referred, kind) -> naming(past, referred, kind));
    }

    private static List<UUID> naming(Map<UUID, List<Fact>> past, UUID referred, String kind) {
        return past.entrySet().stream()
                .filter(it -> kindOf(it.getValue().getFirst()).equals(kind))
                .filter(it ->
                        it.getValue().stream().anyMatch(fact -> fact.refersTo().contains(referred)))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** As the aggregates are called. */
    private static String kindOf(Fact fact) {
        return switch (fact) {
            case AgreementEvent _ -> "Agreement";
            case CommitmentEvent _ -> "Commitment";
            case InitiativeEvent _ -> "Initiative";
            case PartnerEvent _ -> "Partner";
            default -> "";
        };
    }

    private static UUID objectOf(Fact fact) {
        return switch (fact) {
            case PartnerEvent it -> it.partner().id();
            case PlaceEvent it -> it.place().id();
            case StrategyRegisterEvent _ -> StrategyRegisterEvent.REGISTER;
            case StrategyEvent it -> it.strategy().id();
            case InitiativeEvent it -> it.initiative().value();
            case AgreementEvent it -> it.agreement().value();
            case CommitmentEvent it -> it.commitment().value();
            case CaseEvent it -> it.casefile().value();
            default -> throw new IllegalArgumentException("Of no known family: " + fact);
        };
    }
}
