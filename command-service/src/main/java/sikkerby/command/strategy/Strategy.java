package sikkerby.command.strategy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Done;
import sikkerby.command.act.RefusalCode;
import sikkerby.command.act.Refused;
import sikkerby.command.act.Role;
import sikkerby.command.registry.Bodies;
import sikkerby.command.registry.Registry;
import sikkerby.command.registry.StrategyRegister;
import sikkerby.command.strategy.StrategyCommand.AddPrinciple;
import sikkerby.command.strategy.StrategyCommand.AdoptStrategy;
import sikkerby.command.strategy.StrategyCommand.DraftStrategy;
import sikkerby.command.strategy.StrategyCommand.MapPrinciple;
import sikkerby.command.strategy.StrategyCommand.RetirePrinciple;
import sikkerby.events.fact.BodyCode;
import sikkerby.events.fact.Period;
import sikkerby.events.strategy.PrincipleCode;
import sikkerby.events.strategy.StrategyCode;
import sikkerby.events.strategy.StrategyEvent;
import sikkerby.events.strategy.StrategyEvent.PrincipleAdded;
import sikkerby.events.strategy.StrategyEvent.PrincipleMapped;
import sikkerby.events.strategy.StrategyEvent.PrincipleRetired;
import sikkerby.events.strategy.StrategyEvent.StrategyAdopted;
import sikkerby.events.strategy.StrategyEvent.StrategyDrafted;
import sikkerby.events.strategy.StrategyKind;
import sikkerby.events.strategy.StrategyRegisterEvent.StrategyRegistered;

/** A period frame with its principles: adopted once, and never at the same time as another strategy. */
@AggregateRoot
class Strategy {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private UUID id;

    private StrategyCode code;
    private Period period;
    private LocalDate draftedOn;
    private Principles principles;
    private @Nullable BodyCode adoptedBy;
    private @Nullable LocalDate inForceFrom;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Strategy() {}

    // Whether periods overlap is a question about all strategies, which none of them can answer. So every draft also
    // adds
    // to the one register: two drafts at a time cannot both be stored, and the second to come sees the first.
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done draft(DraftStrategy command, Registry registry, StrategyRegister register) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        var strategies = registry.strategies();
        Refused.when(strategies.has(command.strategy()), RefusalCode.ALREADY_EXISTS, command.strategy());
        if (command.kind() == StrategyKind.STRATEGY) strategies.mustNotOverlap(command.period());
        apply(new StrategyDrafted(
                command.strategy(), command.kind(), command.name(), command.period(), act.occurredOn()));
        register.enter(
                new StrategyRegistered(command.strategy(), act.occurredOn()),
                strategies.all().size());
        return Done.with(command.strategy().value());
    }

    @CommandHandler
    Done add(AddPrinciple command) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        act.notBefore(draftedOn);
        Refused.when(principles.has(command.principle()), RefusalCode.ALREADY_EXISTS, command.principle());
        if (principles.hasNumber(command.kind(), command.no()))
            throw Refused.field(RefusalCode.ALREADY_EXISTS, "no", command.no());
        var from = Objects.requireNonNullElse(command.from(), inForceFrom == null ? period.from() : act.occurredOn());
        Refused.unless(period.contains(from), RefusalCode.OUTSIDE_STRATEGY, from, code);
        apply(new PrincipleAdded(
                code, command.principle(), command.kind(), command.no(), command.name(), from, act.occurredOn()));
        return Done.with(code.value());
    }

    /** A principle is never taken away: what was linked to it before that day stays linked. */
    @CommandHandler
    Done retire(RetirePrinciple command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        var principle = principles.named(command.principle());
        var from = Objects.requireNonNullElse(command.from(), act.occurredOn());
        if (from.equals(principle.retiredFrom())) return Done.with(code.value());
        act.notBefore(principle.addedOn());
        principle.mustBeRetirableFrom(from);
        mustNotBeInUseFrom(from, command.principle(), registry);
        apply(new PrincipleRetired(code, command.principle(), from, act.occurredOn()));
        return Done.with(code.value());
    }

    @CommandHandler
    Done map(MapPrinciple command, Registry registry) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        act.notBefore(principles.named(command.principle()).addedOn());
        var later = registry.strategy("strategy", command.later());
        later.mustComeAfter(code, period);
        act.notBefore(later.draftedOn());
        later.principle("principle", command.successor());
        var mapping =
                new PrincipleMapped(code, command.principle(), command.later(), command.successor(), act.occurredOn());
        if (!principles.isMapped(mapping)) apply(mapping);
        return Done.with(code.value());
    }

    @CommandHandler
    Done adopt(AdoptStrategy command) {
        var act = command.act();
        act.only(Role.SECRETARIAT);
        Bodies.mustKnow("body", command.by());
        var from = Objects.requireNonNullElse(command.from(), period.from());
        if (command.by().equals(adoptedBy) && from.equals(inForceFrom)) return Done.with(code.value());
        Refused.unless(inForceFrom == null, RefusalCode.ALREADY_ADOPTED, code);
        act.notBefore(draftedOn);
        Refused.unless(period.contains(from), RefusalCode.OUTSIDE_STRATEGY, from, code);
        apply(new StrategyAdopted(code, command.by(), from, act.occurredOn()));
        return Done.with(code.value());
    }

    /** What was linked on that day or later was linked to a principle that held. */
    private void mustNotBeInUseFrom(LocalDate from, PrincipleCode principle, Registry registry) {
        for (var initiative : registry.initiativesUnder(code))
            for (var served : initiative.served()) {
                var later = served.strategy().equals(code)
                        && served.principle().equals(principle)
                        && !served.since().isBefore(from);
                Refused.when(later, RefusalCode.PRINCIPLE_IN_USE, principle, initiative.number(), served.since());
            }
    }

    @EventSourcingHandler
    void evolve(StrategyEvent event) {
        switch (event) {
            case StrategyDrafted it -> {
                id = it.strategy().id();
                code = it.strategy();
                period = it.period();
                draftedOn = it.occurredOn();
                principles = Principles.NONE;
            }
            case PrincipleAdded it -> principles = principles.with(it);
            case PrincipleRetired it -> principles = principles.with(it);
            case PrincipleMapped it -> principles = principles.with(it);
            case StrategyAdopted it -> {
                adoptedBy = it.by();
                inForceFrom = it.from();
            }
        }
    }
}
