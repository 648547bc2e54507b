package sikkerby.query.initiative;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;

/**
 * What an initiative is on one day: whose it is, who takes part, and which principles it serves.
 *
 * @param until the first day after its period; null while open-ended
 */
record InitiativeState(
        String number,
        @Nullable String title,
        @Nullable String purpose,
        InitiativeStatus status,
        PartnerCode owner,
        List<PartnerCode> contributors,
        StrategyCode strategy,
        List<Link> principles,
        List<PlaceCode> places,
        LocalDate from,
        @Nullable LocalDate until,
        boolean prePeriod,
        LocalDate proposedOn) {

    /** A principle the initiative serves, and why. */
    record Link(
            PrincipleCode code,
            StrategyCode strategy,
            @Nullable String reason,
            boolean primary) {

        private Link secondary() {
            return new Link(code, strategy, reason, false);
        }

        private boolean isTo(StrategyCode ofStrategy, PrincipleCode principle) {
            return strategy.equals(ofStrategy) && code.equals(principle);
        }
    }

    InitiativeState serve(Link link) {
        var next = new ArrayList<Link>();
        for (var it : principles) {
            if (!it.isTo(link.strategy(), link.code())) next.add(link.primary() ? it.secondary() : it);
        }
        next.add(link);
        return with(contributors, List.copyOf(next));
    }

    InitiativeState leave(StrategyCode ofStrategy, PrincipleCode principle) {
        return with(
                contributors,
                principles.stream()
                        .filter(it -> !it.isTo(ofStrategy, principle))
                        .toList());
    }

    InitiativeState join(PartnerCode partner) {
        if (contributors.contains(partner)) return this;
        var next = new ArrayList<>(contributors);
        next.add(partner);
        return with(List.copyOf(next), principles);
    }

    InitiativeState part(PartnerCode partner) {
        return with(contributors.stream().filter(it -> !it.equals(partner)).toList(), principles);
    }

    private InitiativeState with(List<PartnerCode> nextContributors, List<Link> nextPrinciples) {
        return new InitiativeState(
                number,
                title,
                purpose,
                status,
                owner,
                nextContributors,
                strategy,
                nextPrinciples,
                places,
                from,
                until,
                prePeriod,
                proposedOn);
    }
}
