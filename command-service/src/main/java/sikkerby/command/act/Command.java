package sikkerby.command.act;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sikkerby.events.fact.PartnerCode;

/** Something that somebody wants to be so. It is decided by the one object it names, or refused. */
public interface Command {

    /** The object that decides. */
    UUID target();

    Act act();

    /** Whose word this is where somebody may record another's; null where it is nobody's but the actor's. */
    default @Nullable PartnerCode wordOf() {
        return null;
    }
}
