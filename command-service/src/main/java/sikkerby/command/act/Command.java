package sikkerby.command.act;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/** Something that somebody wants to be so. It is decided by the one object it names, or refused. */
public interface Command {

    /** The key under which the circumstances of a command go with its message, and with every event it leads to. */
    String CIRCUMSTANCES = "circumstances";

    /** The object that decides. */
    UUID target();

    Act act();

    /** Whose word this is where somebody may record another's; null where it is nobody's but the actor's. */
    default @Nullable PartnerCode wordOf() {
        return null;
    }
}
