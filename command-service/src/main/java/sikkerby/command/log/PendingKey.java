package sikkerby.command.log;

import java.util.List;
import java.util.function.Function;

/**
 * An idempotency key that is to be stored in the transaction of the events it answers for.
 *
 * @param answer makes the answer once the events are known; called on the thread and in the unit of work of the command,
 *     whose result stands already
 */
public record PendingKey(KeyName name, Function<List<Stored>, KnownAnswer> answer) {}
