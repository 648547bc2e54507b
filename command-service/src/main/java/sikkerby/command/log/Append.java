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
 * @param searches how many objects were found that name another
 */
record Append(List<EventRow> events, @Nullable KeyRow key, Map<UUID, Long> guards, Map<Search, Integer> searches) {

    Append {
        events = List.copyOf(events);
        guards = Map.copyOf(guards);
        searches = Map.copyOf(searches);
    }

    /** To be stored only once others are held still. */
    boolean involvesOthers() {
        return !guards.isEmpty() || !searches.isEmpty() || !named().isEmpty();
    }

    Set<UUID> changed() {
        return events.stream().map(EventRow::object).collect(Collectors.toUnmodifiableSet());
    }

    /** Other objects that its events name. */
    Set<UUID> named() {
        return events.stream().flatMap(row -> row.refersTo().stream()).collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> searched() {
        return searches.keySet().stream().map(Search::referred).collect(Collectors.toUnmodifiableSet());
    }
}
