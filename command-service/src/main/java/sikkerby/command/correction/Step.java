package sikkerby.command.correction;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import sikkerby.events.agreement.AgreementEvent;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.commitment.CommitmentEvent;
import sikkerby.events.fact.Fact;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.strategy.StrategyEvent;

/**
 * How an entry stands among the others of its object.
 *
 * @param on what it builds on, and so cannot come before
 * @param having what has to be there as well, of whatever day
 * @param laying what others may build on from its day on
 * @param taking what nothing can be built on behind it
 * @param lacking what must not be there yet
 * @param ending nothing at all can be built behind it
 */
record Step(
        Set<Ground> on,
        Set<Ground> having,
        Set<Ground> laying,
        Set<Ground> taking,
        Set<Ground> lacking,
        boolean ending) {

    private static final Step ALONE = new Step(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), false);

    /**
     * Of any entry but a correction.
     *
     * @param before the entries of the same object that stand before it
     */
    static Step of(Fact fact, List<Fact> before) {
        return switch (fact) {
            case CommitmentEvent it -> CommitmentSteps.of(it, before);
            case AgreementEvent it -> AgreementSteps.of(it, before);
            case InitiativeEvent it -> InitiativeSteps.of(it);
            case CaseEvent it -> CaseSteps.of(it);
            case StrategyEvent it -> ReferenceSteps.of(it);
            case PartnerEvent it -> ReferenceSteps.of(it);
            case PlaceEvent it -> ReferenceSteps.of(it);
            default ->
                throw new IllegalArgumentException(
                        "Nobody can say what this builds on: " + fact.getClass().getName());
        };
    }

    static Step beginning(Ground... laid) {
        return ALONE.laying(laid);
    }

    static Step on(Ground... grounds) {
        return new Step(Set.of(grounds), Set.of(), Set.of(), Set.of(), Set.of(), false);
    }

    Step having(Ground... grounds) {
        return having(List.of(grounds));
    }

    Step having(Collection<Ground> grounds) {
        return new Step(on, more(having, grounds), laying, taking, lacking, ending);
    }

    Step laying(Ground... grounds) {
        return new Step(on, having, more(laying, List.of(grounds)), taking, lacking, ending);
    }

    /** There is one of these at a time, such as one revision of each number. */
    Step layingTheOnly(Ground... grounds) {
        return new Step(on, having, more(laying, List.of(grounds)), taking, more(lacking, List.of(grounds)), ending);
    }

    Step taking(Ground... grounds) {
        return new Step(on, having, laying, more(taking, List.of(grounds)), lacking, ending);
    }

    Step toTheEnd() {
        return new Step(on, having, laying, taking, lacking, true);
    }

    private static Set<Ground> more(Set<Ground> some, Collection<Ground> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }
}
