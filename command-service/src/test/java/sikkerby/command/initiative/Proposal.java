package sikkerby.command.initiative;

import static sikkerby.events.initiative.InitiativeExamples.NETWORK;
import static sikkerby.events.initiative.InitiativeExamples.NETWORK_PERIOD;
import static sikkerby.events.initiative.InitiativeExamples.PROPOSED_ON;
import static sikkerby.events.initiative.InitiativeExamples.primaryAssigned;
import static sikkerby.events.initiative.InitiativeExamples.proposed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Act;
import sikkerby.command.act.ActExamples;
import sikkerby.command.initiative.InitiativeCommand.Link;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.events.fact.PartnerCode;
import sikkerby.events.fact.Period;
import sikkerby.events.partner.PartnerExamples;
import sikkerby.events.place.PlaceCode;
import sikkerby.events.strategy.StrategyCode;

/** The network of parents as SOF proposed it, or as a test would have it. */
final class Proposal {

    private PartnerCode owner = PartnerExamples.SOF;
    private List<Link> links = List.of(link());
    private Period period = NETWORK_PERIOD;
    private @Nullable StrategyCode strategy;
    private List<PartnerCode> contributors = List.of(PartnerExamples.SSP);
    private List<PlaceCode> places = proposed().places();
    private boolean prePeriod;
    private Act act = ActExamples.by(PartnerExamples.SOF, PROPOSED_ON);

    private Proposal() {}

    static Proposal proposal() {
        return new Proposal();
    }

    Link link() {
        return new Link(primaryAssigned().principle(), primaryAssigned().because(), true);
    }

    Proposal ownedBy(PartnerCode partner) {
        owner = partner;
        return this;
    }

    Proposal serving(Link... principles) {
        links = List.of(principles);
        return this;
    }

    Proposal from(LocalDate day) {
        period = new Period(day, null);
        return this;
    }

    Proposal under(StrategyCode code) {
        strategy = code;
        return this;
    }

    Proposal with(PartnerCode... partners) {
        contributors = List.of(partners);
        return this;
    }

    Proposal in(PlaceCode... codes) {
        places = List.of(codes);
        return this;
    }

    Proposal prePeriod() {
        prePeriod = true;
        return this;
    }

    Proposal by(Act who) {
        act = who;
        return this;
    }

    ProposeInitiative command() {
        return new ProposeInitiative(
                NETWORK,
                proposed().title(),
                proposed().purpose(),
                owner,
                links,
                period,
                strategy,
                contributors,
                places,
                prePeriod,
                act);
    }
}
