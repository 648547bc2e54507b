package sikkerby.command.registry;

import java.util.UUID;
import sikkerby.events.fact.Fact;

/** One fact as it is now understood, and the event by which it came into the log. */
public record Understood(UUID event, Fact fact) {}
