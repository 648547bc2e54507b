package sikkerby.command.initiative;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.events.initiative.CarriedPrinciple;
import sikkerby.events.initiative.InitiativeEvent.InitiativeCarriedOver;
import sikkerby.events.initiative.InitiativeEvent.PrincipleAssigned;
import sikkerby.events.strategy.PrincipleCode;

/**
 * The principles that an initiative serves: at least one, and exactly one of them the primary.
 *
 * @param since each with the day on which it was assigned last
 */
record Principles(PrincipleCode primary, Map<PrincipleCode, LocalDate> since) {

    /** Each principle once, and exactly one of them the primary. */
    static void mustBeSound(List<Link> links) {
        var different = links.stream().map(Link::principle).distinct().count();
        var primaries = links.stream().filter(Link::primary).count();
        Refused.unless(different == links.size() && primaries == 1, RefusalCode.NO_PRINCIPLE);
    }

    static Principles first(PrincipleAssigned assigned) {
        return new Principles(assigned.principle(), Map.of(assigned.principle(), assigned.occurredOn()));
    }

    boolean has(PrincipleCode principle) {
        return since.containsKey(principle);
    }

    /** Whether the link would change nothing: to stop being the primary takes another one. */
    boolean has(Link link) {
        return has(link.principle()) && (!link.primary() || primary.equals(link.principle()));
    }

    void mustNotBePrimary(PrincipleCode principle) {
        Refused.when(primary.equals(principle), RefusalCode.NO_PRINCIPLE);
    }

    LocalDate since(PrincipleCode principle) {
        return Objects.requireNonNull(since.get(principle));
    }

    Principles with(PrincipleAssigned assigned) {
        var more = new HashMap<>(since);
        more.put(assigned.principle(), assigned.occurredOn());
        return new Principles(assigned.primary() ? assigned.principle() : primary, Map.copyOf(more));
    }

    Principles without(PrincipleCode principle) {
        var fewer = new HashMap<>(since);
        fewer.remove(principle);
        return new Principles(primary, Map.copyOf(fewer));
    }

    /** Under a later strategy they all begin anew. */
    static Principles carriedOver(InitiativeCarriedOver it) {
        var since = it.principles().stream()
                .collect(Collectors.toUnmodifiableMap(CarriedPrinciple::principle, _ -> it.from()));
        var primary = it.principles().stream()
                .filter(CarriedPrinciple::primary)
                .map(CarriedPrinciple::principle)
                .findFirst();
        return new Principles(primary.orElseThrow(), since);
    }

    /** Only what it serves can be carried over: each of the new ones named once, exactly one of them the primary. */
    void mustBeCarriedOverBy(List<CarriedPrinciple> carried) {
        for (var it : carried)
            if (!has(it.former())) throw Refused.field(RefusalCode.UNKNOWN_CODE, "principles", it.former());
        mustBeSound(carried.stream()
                .map(it -> new Link(it.principle(), it.because(), it.primary()))
                .toList());
    }
}
