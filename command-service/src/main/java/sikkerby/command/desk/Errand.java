package sikkerby.command.desk;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;
import sikkerby.command.act.Command;
import sikkerby.command.act.Done;
import sikkerby.command.log.Attempt;
import sikkerby.command.log.KnownAnswer;
import sikkerby.command.log.PendingKey;
import sikkerby.command.log.Stored;

/** One command on its way to the object that decides, with what it was decided on. */
final class Errand {

    /** Under which the command message carries it; it never leaves this service. */
    static final String NAME = "errand";

    private final Command command;
    private final @Nullable Long ifMatch;
    private final Attempt attempt;

    Errand(Call call, Command command, BiFunction<Done, List<Stored>, KnownAnswer> answer) {
        this.command = command;
        this.ifMatch = call.ifMatch();
        this.attempt = new Attempt(
                call.key() == null
                        ? null
                        : new PendingKey(Clerk.name(call, call.key()), stored -> answer.apply(result(), stored)));
    }

    Command command() {
        return command;
    }

    Attempt attempt() {
        return attempt;
    }

    /** The caller has seen another version than the one this was decided on. */
    boolean unseen() {
        return ifMatch != null && ifMatch != version();
    }

    /** How many events the object had when it decided. */
    long version() {
        return attempt.targets().getOrDefault(command.target(), Attempt.NONE) + 1;
    }

    private static Done result() {
        return (Done) CurrentUnitOfWork.get().getExecutionResult().getResult().getPayload();
    }
}
