package sikkerby.command.registry;

import java.util.List;
import java.util.UUID;
import sikkerby.events.fact.Fact;

/** What has happened to one object so far, as it is now understood, in order; nothing for an object that does not exist. */
@FunctionalInterface
public interface Past {

    List<Fact> of(UUID object);
}
