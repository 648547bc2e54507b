package sikkerby.command.initiative;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Series;
import sikkerby.command.initiative.InitiativeCommand.ApproveInitiative;
import sikkerby.command.initiative.InitiativeCommand.AssignPartner;
import sikkerby.command.initiative.InitiativeCommand.AssignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.CancelInitiative;
import sikkerby.command.initiative.InitiativeCommand.CarryOverInitiative;
import sikkerby.command.initiative.InitiativeCommand.ChangeInitiativePeriod;
import sikkerby.command.initiative.InitiativeCommand.ChangePlaces;
import sikkerby.command.initiative.InitiativeCommand.CompleteInitiative;
import sikkerby.command.initiative.InitiativeCommand.LinkInitiative;
import sikkerby.command.initiative.InitiativeCommand.PauseInitiative;
import sikkerby.command.initiative.InitiativeCommand.ProposeInitiative;
import sikkerby.command.initiative.InitiativeCommand.ReportInitiativeStatus;
import sikkerby.command.initiative.InitiativeCommand.ResumeInitiative;
import sikkerby.command.initiative.InitiativeCommand.StartInitiative;
import sikkerby.command.initiative.InitiativeCommand.UnassignPartner;
import sikkerby.command.initiative.InitiativeCommand.UnassignPrinciple;
import sikkerby.command.initiative.InitiativeCommand.UnlinkInitiative;
import sikkerby.command.registry.Registry;
import sikkerby.events.fact.Circumstances;
import sikkerby.events.initiative.InitiativeEvent;
import sikkerby.events.initiative.InitiativeEvent.InitiativeProposed;
import sikkerby.events.initiative.InitiativeId;

/** Work with one owner that serves at least one principle, exactly one of them as its primary. */
@AggregateRoot
class Initiative {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private InitiativeId id;

    private String number;
    private InitiativeState state;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Initiative() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done propose(ProposeInitiative command, Registry registry, Numbers numbers) {
        var frame = Planning.frame(command, registry);
        var drawn = numbers.draw(Series.INITIATIVE, command.act().occurredOn().getYear());
        return done(Planning.propose(command, frame, drawn));
    }

    @CommandHandler
    Done assign(AssignPrinciple command, Registry registry) {
        return done(new Assigning(state, registry).assign(command));
    }

    @CommandHandler
    Done unassign(UnassignPrinciple command, Registry registry) {
        return done(new Assigning(state, registry).unassign(command));
    }

    @CommandHandler
    Done assign(AssignPartner command, Registry registry) {
        return done(new Assigning(state, registry).assign(command));
    }

    @CommandHandler
    Done unassign(UnassignPartner command, Registry registry) {
        return done(new Assigning(state, registry).unassign(command));
    }

    @CommandHandler
    Done approve(ApproveInitiative command, Registry registry) {
        return done(new Running(state, registry).approve(command));
    }

    @CommandHandler
    Done start(StartInitiative command, Registry registry) {
        return done(new Running(state, registry).start(command));
    }

    @CommandHandler
    Done pause(PauseInitiative command, Registry registry) {
        return done(new Running(state, registry).pause(command));
    }

    @CommandHandler
    Done resume(ResumeInitiative command, Registry registry) {
        return done(new Running(state, registry).resume(command));
    }

    @CommandHandler
    Done complete(CompleteInitiative command, Registry registry) {
        return done(new Running(state, registry).complete(command));
    }

    @CommandHandler
    Done cancel(CancelInitiative command, Registry registry) {
        return done(new Running(state, registry).cancel(command));
    }

    @CommandHandler
    Done report(ReportInitiativeStatus command, Registry registry) {
        return done(new Running(state, registry).report(command));
    }

    @CommandHandler
    Done change(ChangeInitiativePeriod command, Registry registry) {
        return done(new Planning(state, registry).change(command));
    }

    @CommandHandler
    Done change(ChangePlaces command, Registry registry) {
        return done(new Planning(state, registry).change(command));
    }

    @CommandHandler
    Done carryOver(CarryOverInitiative command, Registry registry) {
        return done(new Planning(state, registry).carryOver(command));
    }

    @CommandHandler
    Done link(LinkInitiative command, Registry registry) {
        return done(new Linking(state, registry).link(command));
    }

    @CommandHandler
    Done unlink(UnlinkInitiative command, Registry registry) {
        return done(new Linking(state, registry).unlink(command));
    }

    private Done done(Outcome outcome) {
        outcome.events().forEach(AggregateLifecycle::apply);
        return Done.with(number);
    }

    @EventSourcingHandler
    void evolve(InitiativeEvent event, @MetaDataValue(Command.CIRCUMSTANCES) @Nullable Circumstances said) {
        if (event instanceof InitiativeProposed it) {
            id = it.initiative();
            number = it.number();
            state = InitiativeState.of(it);
        } else {
            state = state.after(event, said == null ? null : said.reason());
        }
    }
}
