package sikkerby.command.registry;

import java.time.LocalDate;
import java.util.UUID;
import sikkerby.events.fact.Fact;

/**
 * One fact as it is now understood, and the event by which it came into the log.
 *
 * @param since the day on which it came, or on which its object was last corrected after that
 */
public record Understood(UUID event, Fact fact, LocalDate since) {}
