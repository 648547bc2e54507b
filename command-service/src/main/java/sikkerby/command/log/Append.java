package sikkerby.command.log;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * All that one command stores, and what must not have changed for it to be stored.
 *
 * @param events of one or more objects; none for a command that changed nothing
 * @param guards objects with the last sequence on which it was decided
 */
record Append(List<EventRow> events, @Nullable KeyRow key, Map<UUID, Long> guards) {

    Append {
        events = List.copyOf(events);
        guards = Map.copyOf(guards);
    }

    Set<UUID> changed() {
        return events.stream().map(EventRow::object).collect(Collectors.toUnmodifiableSet());
    }
}
