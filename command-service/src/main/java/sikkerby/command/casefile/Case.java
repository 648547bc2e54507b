package sikkerby.command.casefile;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import sikkerby.command.act.Done;
import sikkerby.command.act.Numbers;
import sikkerby.command.act.Outcome;
import sikkerby.command.act.Series;
import sikkerby.command.casefile.CaseCommand.AddNote;
import sikkerby.command.casefile.CaseCommand.ChangeConfidentiality;
import sikkerby.command.casefile.CaseCommand.ClassifyCase;
import sikkerby.command.casefile.CaseCommand.CloseCase;
import sikkerby.command.casefile.CaseCommand.LinkCase;
import sikkerby.command.casefile.CaseCommand.OpenCase;
import sikkerby.command.casefile.CaseCommand.RegisterDocument;
import sikkerby.command.casefile.CaseCommand.ReopenCase;
import sikkerby.command.casefile.CaseCommand.SetEsdhReference;
import sikkerby.command.casefile.CaseCommand.UnlinkCase;
import sikkerby.command.registry.Registry;
import sikkerby.events.casefile.CaseEvent;
import sikkerby.events.casefile.CaseEvent.CaseOpened;
import sikkerby.events.casefile.CaseId;

/** One partner's case: once closed it takes only corrections, references to what was filed, and reopening. */
@AggregateRoot
class Case {

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it.
    private CaseId id;

    private String number;
    private CaseState state;

    @SuppressWarnings("NullAway.Init") // Axon replays the events into an empty instance.
    Case() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    Done open(OpenCase command, Registry registry, Numbers numbers) {
        var opening = Opening.of(command, registry);
        var drawn = numbers.draw(Series.CASE, command.act().occurredOn().getYear());
        return done(Outcome.of(opening.opened(drawn)));
    }

    @CommandHandler
    Done add(AddNote command) {
        return done(new Filing(state).add(command));
    }

    @CommandHandler
    Done register(RegisterDocument command) {
        return done(new Filing(state).register(command));
    }

    @CommandHandler
    Done refer(SetEsdhReference command) {
        return done(new Filing(state).refer(command));
    }

    @CommandHandler
    Done classify(ClassifyCase command) {
        return done(new Filing(state).classify(command));
    }

    @CommandHandler
    Done change(ChangeConfidentiality command) {
        return done(new Filing(state).change(command));
    }

    @CommandHandler
    Done link(LinkCase command, Registry registry) {
        return done(new Linking(state, registry).link(command));
    }

    @CommandHandler
    Done unlink(UnlinkCase command, Registry registry) {
        return done(new Linking(state, registry).unlink(command));
    }

    @CommandHandler
    Done close(CloseCase command) {
        return done(new Closing(state).close(command));
    }

    @CommandHandler
    Done reopen(ReopenCase command) {
        return done(new Closing(state).reopen(command));
    }

    private Done done(Outcome outcome) {
        outcome.events().forEach(AggregateLifecycle::apply);
        return Done.with(number);
    }

    @EventSourcingHandler
    void evolve(CaseEvent event) {
        if (event instanceof CaseOpened it) {
            id = it.casefile();
            number = it.number();
            state = CaseState.of(it);
        } else {
            state = state.after(event);
        }
    }
}
