package sikkerby.command.platform;

import java.util.Optional;
import sikkerby.events.fact.Name;

/** What those whom a refusal names are called. */
@FunctionalInterface
interface Names {

    /** Nothing for what bears no name, or none that is known. */
    Optional<Name> of(Object code);
}
