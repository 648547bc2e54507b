package sikkerby.command.registry;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.messaging.MetaData;
import sikkerby.command.act.Act;
import sikkerby.command.act.Command;
import sikkerby.command.act.Outcome;

/** Has the object that decided store what it decided as somebody's word. */
public final class Decided {

    private Decided() {}

    /** Whose word it is may stand in no command: the outcome alone knows. Refuses the word of who may speak no more. */
    public static void store(Outcome outcome, Act act, Registry registry) {
        if (outcome.wordOf() != null) registry.mustStillSpeak(outcome.wordOf(), act);
        var circumstances = MetaData.with(Command.CIRCUMSTANCES, act.circumstances(outcome.wordOf()));
        outcome.events().forEach(event -> apply(event, circumstances));
    }
}
