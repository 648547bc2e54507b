package sikkerby.command.correction;

import sikkerby.events.partner.PartnerEvent;
import sikkerby.events.partner.PartnerEvent.PartnerDissolved;
import sikkerby.events.partner.PartnerEvent.PartnerMoved;
import sikkerby.events.partner.PartnerEvent.PartnerRegistered;
import sikkerby.events.partner.PartnerEvent.PartnerRenamed;
import sikkerby.events.place.PlaceEvent;
import sikkerby.events.place.PlaceEvent.PlaceRegistered;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;

/** What each entry about a strategy, a partner or a place builds on. */
final class ReferenceSteps {

    private static final Ground THERE = Ground.of("there");

    private ReferenceSteps() {}

    static Step of(StrategyEvent event) {
        return switch (event) {
            case StrategyDrafted _ -> Step.beginning(THERE);
            case PrincipleAdded it -> Step.on(THERE).laying(principle(it.principle()));
            case StrategyAdopted _ -> Step.on(THERE);
            case PrincipleRetired it -> Step.on(principle(it.principle()));
            case PrincipleMapped it -> Step.on(THERE).having(principle(it.principle()));
        };
    }

    static Step of(PartnerEvent event) {
        return switch (event) {
            case PartnerRegistered _ -> Step.beginning(THERE);
            case PartnerRenamed _, PartnerMoved _, PartnerDissolved _ -> Step.on(THERE);
        };
    }

    static Step of(PlaceEvent event) {
        return switch (event) {
            case PlaceRegistered _ -> Step.beginning(THERE);
        };
    }

    private static Ground principle(PrincipleCode code) {
        return Ground.of("principle", code);
    }
}
