package sikkerby.command.desk;

import java.util.Optional;
import sikkerby.events.fact.Origin;

/** Which way a command came in, by what the caller says and what is to be believed. */
@FunctionalInterface
public interface Origins {

    /** Nothing for an origin that callers may not claim. */
    Optional<Origin> admit(Origin claimed);
}
