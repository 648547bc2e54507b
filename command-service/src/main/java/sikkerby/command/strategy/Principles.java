package sikkerby.command.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.PrincipleKind;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;

/** The principles that a strategy was ever given: each code once, retired but never removed. */
record Principles(Map<PrincipleCode, Held> held, List<PrincipleMapped> mapped) {

    static final Principles NONE = new Principles(Map.of(), List.of());

    /**
     * One principle.
     *
     * @param retiredFrom null while nothing ends it
     */
    record Held(
            PrincipleKind kind,
            int no,
            LocalDate addedOn,
            LocalDate from,
            @Nullable LocalDate retiredFrom) {

        /** Retired once; from its first day on at the earliest. */
        void mustBeRetirableFrom(LocalDate day) {
            Refused.unless(retiredFrom == null, RefusalCode.ILLEGAL_TRANSITION);
            Refused.whenBefore(day, from);
        }
    }

    boolean has(PrincipleCode principle) {
        return held.containsKey(principle);
    }

    /** Principles of a kind are counted, retired ones too: no two of them bear the same number. */
    boolean hasNumber(PrincipleKind kind, int no) {
        return held.values().stream().anyMatch(it -> it.kind() == kind && it.no() == no);
    }

    Held named(PrincipleCode principle) {
        var found = held.get(principle);
        if (found == null) throw Refused.because(RefusalCode.NOT_FOUND);
        return found;
    }

    boolean isMapped(PrincipleMapped mapping) {
        return mapped.stream()
                .anyMatch(it -> it.principle().equals(mapping.principle())
                        && it.later().equals(mapping.later())
                        && it.successor().equals(mapping.successor()));
    }

    Principles with(PrincipleAdded it) {
        return with(it.principle(), new Held(it.kind(), it.no(), it.occurredOn(), it.from(), null));
    }

    Principles with(PrincipleRetired it) {
        var before = named(it.principle());
        return with(it.principle(), new Held(before.kind(), before.no(), before.addedOn(), before.from(), it.from()));
    }

    Principles with(PrincipleMapped it) {
        var more = new ArrayList<>(mapped);
        more.add(it);
        return new Principles(held, List.copyOf(more));
    }

    private Principles with(PrincipleCode principle, Held now) {
        var more = new HashMap<>(held);
        more.put(principle, now);
        return new Principles(Map.copyOf(more), mapped);
    }
}
